import { currencyExponent } from '../../src/kernel/currency.js';
import type { Installation } from '../installation.js';
import { RIVAL_CONFIG, type RivalConfig } from '../rivals/rival-config.js';
import { compiledProgram, startProgram, type Program } from './program.js';
import { PUBLIC_URL } from './server.js';

/** L1 asks the tables in one statement, L2 puts the prepared documents together. */
export type RivalName = 'l1' | 'l2';

/** Starts a hand-written server on the data of the installation. */
export function startRival(name: RivalName, { adminUrl, facts }: Installation): Promise<Program> {
  const { tenantId, language, currency } = facts;
  const config: RivalConfig = {
    ...{ databaseUrl: adminUrl, tenantId, language, currency, exponent: currencyExponent(currency) },
    mediaUrl: `${PUBLIC_URL}/media/${tenantId}`,
  };
  const program = compiledProgram('bench', 'rivals', `${name}-program.js`);
  return startProgram(program, { [RIVAL_CONFIG]: JSON.stringify(config) });
}
