/**
 * Decimal digits of the minor unit, where it is not 2 (ISO 4217, list one).
 * The set of known codes comes from the JavaScript engine's own ISO table.
 */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
}; // prettier-ignore

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code in upper case. */
export type CurrencyCode = string;

/** Whether the text is a currency code that we can price in. */
export function isCurrencyCode(code: string): boolean {
  return KNOWN.has(code);
}

/** How many decimal digits the currency's minor unit has: 0 for JPY, 2 for USD, 3 for KWD. */
export function currencyExponent(code: CurrencyCode): number {
  return EXPONENTS[code] ?? 2;
}
