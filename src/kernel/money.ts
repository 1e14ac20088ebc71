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
