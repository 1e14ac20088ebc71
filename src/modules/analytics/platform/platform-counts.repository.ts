import type { PlatformScope } from '../../../platform/db/scope.js';
import type { Period } from '../reading/period.js';

export interface PlanCount {
  readonly code: string;
  readonly stores: number;
  readonly activeStores: number;
}

export interface SignupCount {
  readonly users: number;
  readonly stores: number;
}

/** SQL that counts what the platform has, whatever it sells. */
export class PlatformCountsRepository {
  /** Every plan with how many stores have it. */
  plans(scope: PlatformScope): Promise<PlanCount[]> {
    return scope.query<PlanCount>(
      `SELECT p.code, count(t.id)::int AS stores, count(t.id) FILTER (WHERE t.is_active)::int AS "activeStores"
       FROM plan p LEFT JOIN tenant t ON t.plan_code = p.code GROUP BY p.code ORDER BY stores DESC, p.code`,
    );
  }

  /** Accounts and stores that were opened in these days of UTC. */
  async signups(scope: PlatformScope, { from, to }: Period): Promise<SignupCount> {
    const within = `created_at >= $1::date::timestamp AT TIME ZONE 'UTC'
      AND created_at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'`;
    const [row] = await scope.query<SignupCount>(
      `SELECT (SELECT count(*) FROM user_account WHERE ${within})::int AS users,
         (SELECT count(*) FROM tenant WHERE ${within})::int AS stores`,
      [from, to],
    );
    return row!;
  }
}
