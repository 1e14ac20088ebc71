import type { SalesDimension } from '../sales/analytics-sales.entity.js';
import { convertedMeasures, HAS_AMOUNT, missingRate, ratesOf } from './conversion.js';
import { dayPieceOf, piecesOf, type Period, type Piece } from './period.js';
import type { Place, Report } from './report.loader.js';

/** Which sums a report is made of. */
export interface WantedSums {
  readonly dimension: SalesDimension;
  readonly period: Period;
  /** Null: of all currencies. */
  readonly currency: string | null;
  /** Into which currency amounts are converted; null: they are not. */
  readonly convertTo?: string | null;
  /** Null: of all keys. */
  readonly key?: string | null;
  /** Only these keys. */
  readonly keys?: readonly string[];
  /** Null: months where they are whole. */
  readonly grain?: 'HOUR' | 'DAY' | null;
}

/** A list of these sums for FROM, to be called `s`. Amounts that are converted are those of the days they belong to. */
export function salesRows(wanted: WantedSums, place: Place): string {
  const { convertTo } = wanted;
  if (!convertTo) return storedRows(wanted, place);
  return `(SELECT s.bucket, s.key, ${convertedMeasures('x.rate')} FROM ${ratedRows(wanted, convertTo, place)}) s`;
}

/** One row: the first day and currency of which a rate is missing, for {@link assertRateIsThere}; null when none is. */
export function missingRateReport(
  wanted: WantedSums & { readonly convertTo: string },
): Report<{ readonly missing: string | null }> {
  return {
    sql: (
      place,
    ) => `SELECT min(${missingRate(DAY)}) FILTER (WHERE x.rate IS NULL AND ${HAS_AMOUNT}) AS missing
      FROM ${ratedRows(wanted, wanted.convertTo, place)}`,
  };
}

/** The first instant that a clock of the store shows this local time: where it is set back to midnight, midnight comes twice. */
export function firstInstant(local: string): string {
  const last = `(${local} AT TIME ZONE state.zone)`;
  const before = `(${last} - interval '1 hour')`;
  return `(CASE WHEN ${before} AT TIME ZONE state.zone = ${local} THEN ${before} ELSE ${last} END)`;
}

const DAY = '(s.bucket AT TIME ZONE state.zone)::date';

function ratedRows(wanted: WantedSums, convertTo: string, place: Place): string {
  return `${storedRows({ ...wanted, grain: wanted.grain ?? 'DAY' }, place)}
    LEFT JOIN ${ratesOf(wanted.period, convertTo, place)} x ON x.currency = s.currency AND x.day = ${DAY}`;
}

function storedRows({ dimension, period, currency, key, keys, grain }: WantedSums, place: Place): string {
  const pieces = grain ? [{ ...dayPieceOf(period), grain }] : piecesOf(period);
  const at = (of: (piece: { grain: string } & Omit<Piece, 'grain'>) => string) => place(pieces.map(of));
  const beginning = (column: string) => firstInstant(`piece.${column}::timestamp`);
  return `unnest(${at((piece) => piece.grain)}::text[], ${at(({ since }) => since)}::date[],
      ${at(({ before }) => before)}::date[]) AS piece(grain, since, before)
    JOIN analytics_sales s ON s.tenant_id = $1 AND s.generation = state.generation
      AND s.dimension = ${place(dimension)}::text AND s.grain = piece.grain
      AND s.bucket >= ${beginning('since')} AND s.bucket < ${beginning('before')}
      ${currency === null ? '' : `AND s.currency = ${place(currency)}::char(3)`}
      ${key === null || key === undefined ? '' : `AND s.key = ${place(key)}::text`}
      ${keys ? `AND s.key = ANY(${place(keys)}::text[])` : ''}`;
}
