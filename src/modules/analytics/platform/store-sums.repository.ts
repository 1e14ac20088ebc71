import type { PlatformScope } from '../../../platform/db/scope.js';
import { piecesOf, type Period } from '../reading/period.js';
import { REVENUE_SQL } from '../sales/measures.js';

/** What a store sold in one currency, and in the time it is compared with. */
export interface StoreSums {
  readonly storeId: string;
  readonly currency: string;
  readonly orders: number;
  readonly revenueMinor: number;
  readonly failedPayments: number;
  readonly previousOrders: number;
  readonly previousRevenueMinor: number;
}

export interface WantedStores {
  readonly period: Period;
  readonly previous: Period;
  /** Null: all stores. */
  readonly ownerId: string | null;
  readonly currency: string | null;
}

/** SQL over the sums of many stores, each by the days of its own time zone. */
export class StoreSumsRepository {
  /** Stores that sold something, by currency; those with most orders first or, in one currency, with most revenue. */
  list(scope: PlatformScope, wanted: WantedStores, limit: number): Promise<StoreSums[]> {
    const order = wanted.currency === null ? 'v.orders DESC, v."revenueMinor" DESC' : 'v."revenueMinor" DESC';
    return scope.query<StoreSums>(
      `SELECT v.* FROM (${SUMS(`t.id AS "storeId",`, 't.id,')}) v ORDER BY ${order}, v."storeId", v.currency LIMIT $7`,
      [...parametersOf(wanted), limit],
    );
  }

  /** The sums of all of these stores, by currency; the one with most orders first. */
  totals(
    scope: PlatformScope,
    wanted: WantedStores,
  ): Promise<(Omit<StoreSums, 'storeId'> & { stores: number })[]> {
    const stores =
      'count(DISTINCT t.id) FILTER (WHERE NOT piece.is_previous AND s.orders > 0)::int AS stores,';
    return scope.query(
      `SELECT v.* FROM (${SUMS(stores, '')}) v ORDER BY v.orders DESC, v.currency`,
      parametersOf(wanted),
    );
  }
}

/** Sums of the pieces `$1` to `$4`, of the stores of the owner `$5` in the currency `$6`; with null of all. */
const SUMS = (columns: string, groups: string) => {
  const of = (what: string, sum: string) => `coalesce(sum(${sum}) FILTER (WHERE ${what}), 0)::bigint`;
  const [now, before] = ['NOT piece.is_previous', 'piece.is_previous'];
  return `SELECT ${columns} s.currency, ${of(now, 's.orders')} AS orders, ${of(now, REVENUE_SQL)} AS "revenueMinor",
      ${of(now, 's.failed_payments')} AS "failedPayments",
      ${of(before, 's.orders')} AS "previousOrders", ${of(before, REVENUE_SQL)} AS "previousRevenueMinor"
    FROM tenant t JOIN analytics_state state ON state.tenant_id = t.id
    CROSS JOIN unnest($1::text[], $2::date[], $3::date[], $4::boolean[]) AS piece(grain, since, before, is_previous)
    JOIN analytics_sales s ON s.tenant_id = state.tenant_id AND s.generation = state.live_generation
      AND s.dimension = 'STORE' AND s.grain = piece.grain
      AND s.bucket >= piece.since::timestamp AT TIME ZONE state.live_time_zone
      AND s.bucket < piece.before::timestamp AT TIME ZONE state.live_time_zone
    WHERE ($5::uuid IS NULL OR t.id IN (
        SELECT m.tenant_id FROM membership m WHERE m.user_id = $5::uuid AND m.role = 'OWNER'))
      AND ($6::char(3) IS NULL OR s.currency = $6::char(3))
    GROUP BY ${groups} s.currency`;
};

function parametersOf({ period, previous, ownerId, currency }: WantedStores): unknown[] {
  const pieces = [
    ...piecesOf(period).map((piece) => ({ ...piece, isPrevious: false })),
    ...piecesOf(previous).map((piece) => ({ ...piece, isPrevious: true })),
  ];
  return [
    ...[pieces.map(({ grain }) => grain), pieces.map(({ since }) => since)],
    ...[pieces.map(({ before }) => before), pieces.map(({ isPrevious }) => isPrevious)],
    ...[ownerId, currency],
  ];
}
