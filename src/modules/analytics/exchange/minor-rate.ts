import { currencyExponent, type CurrencyCode } from '../../../kernel/currency.js';

/**
 * The rate between minor units, exactly: 150.25 yen for a dollar are 1.5025 yen for a cent. It moves the point of the
 * text and computes nothing, so no digit is lost.
 */
export function minorRateOf(rate: string, from: CurrencyCode, to: CurrencyCode): string {
  const [whole = '', fraction = ''] = rate.split('.');
  const scale = fraction.length + currencyExponent(from) - currencyExponent(to);
  const digits = whole + fraction;
  if (scale <= 0) return plain(digits + '0'.repeat(-scale), '');
  const padded = digits.padStart(scale + 1, '0');
  return plain(padded.slice(0, -scale), padded.slice(-scale));
}

/** A decimal without zeros that say nothing. */
export function plain(whole: string, fraction: string): string {
  const [left, right] = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')];
  return right ? `${left}.${right}` : left;
}
