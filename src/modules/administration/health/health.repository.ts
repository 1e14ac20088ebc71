import type { PlatformTx, Scope } from '../../../platform/db/scope.js';
import type { HealthRow } from './health-row.js';

/** All SQL that reads how services outside are doing; platform/integrations writes it. */
export class HealthRepository {
  report(scope: Scope, hourAgo: Date): Promise<HealthRow[]> {
    return scope.query<HealthRow>(
      `SELECT h.kind, h.name, max(h.last_success_at) AS "lastSuccessAt", max(h.last_failure_at) AS "lastFailureAt",
         (array_agg(h.last_error ORDER BY h.last_failure_at DESC) FILTER (WHERE h.failures > 0))[1] AS "lastError",
         coalesce(sum(h.failures) FILTER (WHERE h.began_at > $1), 0)::int AS "failuresLastHour",
         coalesce(sum(h.successes) FILTER (WHERE h.began_at > $1), 0)::int AS "successesLastHour"
       FROM integration_health h GROUP BY h.kind, h.name ORDER BY h.kind, h.name LIMIT 100`,
      [hourAgo],
    );
  }

  async prune(tx: PlatformTx, before: Date): Promise<void> {
    await tx.query(`DELETE FROM integration_health WHERE began_at < $1`, [before]);
  }
}
