import { Fault } from '../../../kernel/errors.js';
import { columnOf, MEASURES } from '../sales/measures.js';
import type { Period } from './period.js';
import type { Place } from './report.loader.js';

/** Converted figures are read day by day, so for fewer days than others. */
export const MAX_CONVERTED_DAYS = 800;

const AMOUNTS = MEASURES.filter((measure) => measure.endsWith('Minor')).map(columnOf);
const COUNTS = MEASURES.filter((measure) => !measure.endsWith('Minor')).map(columnOf);

/** Whether a stored row `s` has an amount that needs a rate. */
export const HAS_AMOUNT = `(${AMOUNTS.map((column) => `s.${column} <> 0`).join(' OR ')})`;

/**
 * The measures of a stored row `s`, its amounts multiplied by `rate` and rounded to the minor unit, half away from zero:
 * exact decimals, each amount once. Without a rate they are null.
 */
export function convertedMeasures(rate: string): string {
  return [...COUNTS.map((column) => `s.${column}`), ...AMOUNTS.map((column) => `round(s.${column} * ${rate})::bigint AS ${column}`)].join(', '); // prettier-ignore
}

/** A table of rates into a currency, by `currency` and `day`: of each day the last one that was set until then. */
export function ratesOf({ from, to }: Period, convertTo: string, place: Place): string {
  const code = `${place(convertTo)}::char(3)`;
  return `(SELECT c.currency, d.day::date AS day, CASE WHEN c.currency = ${code} THEN 1 ELSE (
        SELECT e.minor_rate FROM exchange_rate e
        WHERE e.tenant_id = $1 AND e.from_currency = c.currency AND e.to_currency = ${code} AND e.day <= d.day
        ORDER BY e.day DESC LIMIT 1) END AS rate
      FROM generate_series(${place(from)}::date::timestamp, ${place(to)}::date::timestamp, '1 day') AS d(day)
      CROSS JOIN (SELECT DISTINCT e.from_currency AS currency FROM exchange_rate e
        WHERE e.tenant_id = $1 AND e.to_currency = ${code} UNION SELECT ${code}) c)`;
}

/** Says of a row `s` for which a rate is missing which one: the day and the currency. */
export function missingRate(day: string): string {
  return `to_char(${day}, 'YYYY-MM-DD') || ' ' || s.currency`;
}

/** @throws Fault BAD_USER_INPUT when a rate is missing: nothing counts as 0 because nobody knows its worth */
export function assertRateIsThere(missing: string | null | undefined, convertTo: string | null): void {
  if (!missing || convertTo === null) return;
  const [day, currency] = missing.split(' ');
  throw new Fault(
    'BAD_USER_INPUT',
    `There is no exchange rate from ${currency} to ${convertTo} of ${day} or a day before. Set it with \`exchangeRatesSet\`, or ask without \`convertTo\`.`,
  );
}
