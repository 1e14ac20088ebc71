/** What a rival is told by whoever starts it. */
export interface RivalConfig {
  readonly databaseUrl: string;
  readonly tenantId: string;
  readonly language: string;
  readonly currency: string;
  /** How many decimals the currency has. */
  readonly exponent: number;
  /** Where pictures are. */
  readonly mediaUrl: string;
}

/** The variable of the environment with the configuration as JSON. */
export const RIVAL_CONFIG = 'RIVAL_CONFIG';

export const rivalConfig = JSON.parse(process.env[RIVAL_CONFIG] ?? '{}') as RivalConfig;
