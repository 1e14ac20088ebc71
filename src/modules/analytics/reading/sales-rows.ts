import type { SalesDimension } from '../sales/analytics-sales.entity.js';
import { piecesOf, type Period, type Piece } from './period.js';
import type { Place } from './report.loader.js';

/** Which sums a report is made of. */
export interface WantedSums {
  readonly dimension: SalesDimension;
  readonly period: Period;
  /** Null: of all currencies. */
  readonly currency: string | null;
  /** Null: of all keys. */
  readonly key?: string | null;
  /** Null: months where they are whole. */
  readonly grain?: 'HOUR' | 'DAY' | null;
}

/** A list of these sums for FROM, to be called `s`. */
export function salesRows({ dimension, period, currency, key, grain }: WantedSums, place: Place): string {
  const pieces = grain ? [wholly(grain, period)] : piecesOf(period);
  const at = (of: (piece: { grain: string } & Omit<Piece, 'grain'>) => string) => place(pieces.map(of));
  const beginning = (column: string) => `piece.${column}::timestamp AT TIME ZONE state.zone`;
  return `unnest(${at((piece) => piece.grain)}::text[], ${at(({ since }) => since)}::date[],
      ${at(({ before }) => before)}::date[]) AS piece(grain, since, before)
    JOIN analytics_sales s ON s.tenant_id = $1 AND s.generation = state.generation
      AND s.dimension = ${place(dimension)}::text AND s.grain = piece.grain
      AND s.bucket >= ${beginning('since')} AND s.bucket < ${beginning('before')}
      ${currency === null ? '' : `AND s.currency = ${place(currency)}::char(3)`}
      ${key === null || key === undefined ? '' : `AND s.key = ${place(key)}::text`}`;
}

function wholly(grain: 'HOUR' | 'DAY', { from, to }: Period) {
  const [piece] = piecesOf({ from: to, to });
  return { grain, since: from, before: piece!.before };
}
