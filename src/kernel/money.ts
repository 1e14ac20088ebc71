import { currencyExponent, type CurrencyCode } from './currency.js';

/** An amount in the currency's minor unit (cents, fils, yen). Always a safe integer. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
}

const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d{1,4}))?$/;

/** @throws RangeError when the amount is not a safe integer */
export function money(amountMinor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new RangeError(`Money needs a safe integer of minor units, got ${String(amountMinor)}`);
  }
  return { amountMinor, currency };
}

/**
 * The exact decimal text of an amount: "12.50" USD, "1.250" KWD, "1250" JPY.
 * Works on the digits, so that no amount is ever rounded on its way out.
 */
export function toDecimal(amountMinor: number, currency: CurrencyCode): string {
  const exponent = currencyExponent(currency);
  if (exponent === 0) return String(amountMinor);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Minor units of a decimal text, or null when it is not a decimal number, is out of range, or has more digits
 * after the point than the currency knows ("1.005" USD is refused, not rounded; "1.500" USD is 150).
 */
export function parseDecimal(text: string, currency: CurrencyCode): number | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = currencyExponent(currency);
  if (/[^0]/.test(fraction.slice(exponent))) return null;
  const amount = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  if (!Number.isSafeInteger(amount)) return null;
  return sign && amount !== 0 ? -amount : amount;
}

const ALL_BPS = 10_000;

/**
 * `amountMinor x numerator / denominator` as whole minor units, rounded half up, away from zero.
 * The product may be larger than a safe integer; the result may not.
 * @throws RangeError when the denominator is 0 or less, or the result is no safe integer
 */
export function scale(amountMinor: number, numerator: number, denominator: number): number {
  if (denominator <= 0) throw new RangeError(`A positive denominator is needed, got ${denominator}`);
  const product = BigInt(amountMinor) * BigInt(numerator);
  const half = BigInt(denominator) * (product < 0n ? -1n : 1n);
  return safeInteger((product * 2n + half) / (BigInt(denominator) * 2n));
}

/**
 * The part that a rate in basis points is of an amount, rounded half up, away from zero: 15 % of 0.10 is 0.02.
 * @throws RangeError when the result is no safe integer
 */
export function shareOf(amountMinor: number, rateBps: number): number {
  return scale(amountMinor, rateBps, ALL_BPS);
}

/**
 * Whole parts of a total in proportion to weights, by largest remainder: they add up to the total, and none is a minor
 * unit or more away from its exact share. Of equal remainders the earlier gets the unit. A total of at most the sum of
 * the weights never gives a part that is larger than its weight.
 * @throws RangeError when a weight is negative, or all are 0 while the total is not
 */
export function allocate(totalMinor: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => BigInt(weight));
  const sum = exact.reduce((left, right) => left + right, 0n);
  if (exact.some((weight) => weight < 0n) || (sum === 0n && totalMinor !== 0)) {
    throw new RangeError(`Cannot share ${totalMinor} by the weights ${weights.join(', ')}`);
  }
  if (sum === 0n) return weights.map(() => 0);
  const sign = totalMinor < 0 ? -1 : 1;
  const total = BigInt(Math.abs(totalMinor));
  const parts = exact.map((weight) => safeInteger((total * weight) / sum));
  const remainders = exact.map((weight) => (total * weight) % sum);
  const rest = safeInteger(total - parts.reduce((left, part) => left + BigInt(part), 0n));
  for (const index of largestFirst(remainders).slice(0, rest)) parts[index]! += 1;
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

function largestFirst(values: readonly bigint[]): number[] {
  const indexes = values.map((_, index) => index);
  return indexes.sort((a, b) => (values[a]! === values[b]! ? a - b : values[a]! > values[b]! ? -1 : 1));
}

function safeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is no safe integer of minor units`);
  return number;
}
