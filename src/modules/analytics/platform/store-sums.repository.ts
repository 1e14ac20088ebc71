import type { PlatformScope } from '../../../platform/db/scope.js';
import { convertedMeasures, HAS_AMOUNT, missingRate } from '../reading/conversion.js';
import { dayPieceOf, piecesOf, type Period } from '../reading/period.js';
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
  /** The first day and currency of which a rate is missing; null when none is. */
  readonly missing: string | null;
}

/** What several stores sold in one currency. */
export interface CurrencySums extends Omit<StoreSums, 'storeId'> {
  /** Stores that had an order in it. */
  readonly stores: number;
}

export interface WantedStores {
  readonly period: Period;
  readonly previous: Period;
  /** Null: all stores. */
  readonly ownerId: string | null;
  readonly currency: string | null;
  /** Into which currency amounts are converted, by each store's own rates; null: they are not. */
  readonly convertTo: string | null;
}

/** SQL over the sums of many stores, each by the days of its own time zone. */
export class StoreSumsRepository {
  /**
   * Stores that sold something, by currency; those with most orders first or, in one currency, with most revenue. One that
   * lacks a rate comes before all others.
   */
  list(scope: PlatformScope, wanted: WantedStores, limit: number): Promise<StoreSums[]> {
    const isOfOne = wanted.currency !== null || wanted.convertTo !== null;
    const order = isOfOne ? 'v."revenueMinor" DESC' : 'v.orders DESC, v."revenueMinor" DESC';
    const parameters = [...parametersOf(wanted), limit];
    return scope.query<StoreSums>(
      `SELECT v.* FROM (${sumsOf(wanted, 's.store_id AS "storeId",', 's.store_id,')}) v
       ORDER BY v.missing IS NULL, ${order}, v."storeId", v.currency LIMIT $${parameters.length}`,
      parameters,
    );
  }

  /** The sums of all of these stores, by currency; the one with most orders first. */
  totals(scope: PlatformScope, wanted: WantedStores): Promise<CurrencySums[]> {
    const stores =
      'count(DISTINCT s.store_id) FILTER (WHERE NOT s.is_previous AND s.orders > 0)::int AS stores,';
    return scope.query(
      `SELECT v.* FROM (${sumsOf(wanted, stores, '')}) v ORDER BY v.orders DESC, v.currency`,
      parametersOf(wanted),
    );
  }
}

function sumsOf({ convertTo }: WantedStores, columns: string, groups: string): string {
  const of = (what: string, sum: string) => `coalesce(sum(${sum}) FILTER (WHERE ${what}), 0)::bigint`;
  const [now, before] = ['NOT s.is_previous', 's.is_previous'];
  return `SELECT ${columns} s.currency, ${of(now, 's.orders')} AS orders, ${of(now, REVENUE_SQL)} AS "revenueMinor",
      ${of(now, 's.failed_payments')} AS "failedPayments", min(s.missing) AS missing,
      ${of(before, 's.orders')} AS "previousOrders", ${of(before, REVENUE_SQL)} AS "previousRevenueMinor"
    FROM (${convertTo === null ? STORED : CONVERTED}) s GROUP BY ${groups} s.currency`;
}

/** Sums of the pieces `$1` to `$4`, of the stores of the owner `$5` in the currency `$6`; with null of all. */
const rowsOf = (columns: string, rates: string) => `SELECT t.id AS store_id, piece.is_previous, ${columns}
  FROM tenant t JOIN analytics_state state ON state.tenant_id = t.id
  CROSS JOIN unnest($1::text[], $2::date[], $3::date[], $4::boolean[]) AS piece(grain, since, before, is_previous)
  JOIN analytics_sales s ON s.tenant_id = state.tenant_id AND s.generation = state.live_generation
    AND s.dimension = 'STORE' AND s.grain = piece.grain
    AND s.bucket >= piece.since::timestamp AT TIME ZONE state.live_time_zone
    AND s.bucket < piece.before::timestamp AT TIME ZONE state.live_time_zone
  ${rates}
  WHERE ($5::uuid IS NULL OR t.id IN (
      SELECT m.tenant_id FROM membership m WHERE m.user_id = $5::uuid AND m.role = 'OWNER'))
    AND ($6::char(3) IS NULL OR s.currency = $6::char(3))`;

const STORED = rowsOf('NULL AS missing, s.*', '');

const DAY = '(s.bucket AT TIME ZONE state.live_time_zone)::date';

/** The same in the currency `$7`. */
const CONVERTED = rowsOf(
  `$7::char(3) AS currency, ${convertedMeasures('x.rate')},
   CASE WHEN x.rate IS NULL AND ${HAS_AMOUNT} THEN ${missingRate(DAY)} END AS missing`,
  `CROSS JOIN LATERAL (SELECT CASE WHEN s.currency = $7::char(3) THEN 1 ELSE (
     SELECT e.minor_rate FROM exchange_rate e
     WHERE e.tenant_id = s.tenant_id AND e.from_currency = s.currency AND e.to_currency = $7::char(3) AND e.day <= ${DAY}
     ORDER BY e.day DESC LIMIT 1) END AS rate) x`,
);

function parametersOf({ period, previous, ownerId, currency, convertTo }: WantedStores): unknown[] {
  const of = convertTo === null ? piecesOf : (days: Period) => [dayPieceOf(days)];
  const pieces = [
    ...of(period).map((piece) => ({ ...piece, isPrevious: false })),
    ...of(previous).map((piece) => ({ ...piece, isPrevious: true })),
  ];
  return [
    ...[pieces.map(({ grain }) => grain), pieces.map(({ since }) => since)],
    ...[pieces.map(({ before }) => before), pieces.map(({ isPrevious }) => isPrevious)],
    ...[ownerId, currency, ...(convertTo === null ? [] : [convertTo])],
  ];
}
