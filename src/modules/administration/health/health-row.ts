import type { IntegrationKind } from '../../../platform/integrations/integration-health.js';

/** How one service outside is doing. */
export interface HealthRow {
  readonly kind: IntegrationKind;
  readonly name: string;
  readonly lastSuccessAt: Date | null;
  readonly lastFailureAt: Date | null;
  readonly lastError: string | null;
  readonly failuresLastHour: number;
  readonly successesLastHour: number;
}
