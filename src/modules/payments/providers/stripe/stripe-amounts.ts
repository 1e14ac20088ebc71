import { currencyExponent } from '../../../../kernel/currency.js';
import { toDecimal } from '../../../../kernel/money.js';

/**
 * Decimal digits of amounts at Stripe where they differ from ISO 4217 (https://docs.stripe.com/currencies). Null: not
 * charged at all. Stripe lists UGX both as a currency without decimals and as one that is sent with two, and a mistake
 * there would be a hundredfold.
 */
const EXPONENTS: Readonly<Record<string, number | null>> = { ISK: 2, MGA: 0, UGX: null, UYI: null };

/** Of the currencies with three digits these are taken, with a last digit of 0. */
const THREE_DIGITS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND'];

/** "up to eight digits". */
const MAX_AMOUNT = 99_999_999;

/** The amount as Stripe counts it, or why it cannot be charged. */
export type StripeAmount =
  | { readonly isPossible: true; readonly amount: number }
  | { readonly isPossible: false; readonly problem: string };

/** Nothing is rounded: an amount that Stripe cannot express exactly is refused. */
export function toStripeAmount(amountMinor: number, currency: string): StripeAmount {
  const exponent = stripeExponent(currency);
  if (exponent === null) return refused(`Stripe takes no payments in ${currency} here.`);
  const text = `${toDecimal(amountMinor, currency)} ${currency}`;
  const shift = exponent - currencyExponent(currency);
  const step = exponent === 3 ? 10 : 10 ** Math.max(0, -shift);
  if (amountMinor % step !== 0) {
    return refused(
      `Stripe cannot charge ${text}: it takes multiples of ${toDecimal(step, currency)} ${currency}.`,
    );
  }
  const amount = shift < 0 ? amountMinor / 10 ** -shift : amountMinor * 10 ** shift;
  return amount > MAX_AMOUNT
    ? refused(`Stripe cannot charge as much as ${text}.`)
    : { isPossible: true, amount };
}

/** @throws RangeError for what {@link toStripeAmount} refuses; amounts are checked before anything is asked for */
export function exactStripeAmount(amountMinor: number, currency: string): number {
  const converted = toStripeAmount(amountMinor, currency);
  if (!converted.isPossible) throw new RangeError(converted.problem);
  return converted.amount;
}

/** Minor units by ISO 4217 of an amount that Stripe names. Stripe writes currencies in lower case. */
export function fromStripeAmount(amount: number, stripeCurrency: string): number {
  const currency = stripeCurrency.toUpperCase();
  const shift = currencyExponent(currency) - (stripeExponent(currency) ?? currencyExponent(currency));
  return shift < 0 ? Math.trunc(amount / 10 ** -shift) : amount * 10 ** shift;
}

function stripeExponent(currency: string): number | null {
  const special = EXPONENTS[currency];
  if (special !== undefined) return special;
  const exponent = currencyExponent(currency);
  return exponent < 3 || THREE_DIGITS.includes(currency) ? exponent : null;
}

function refused(problem: string): StripeAmount {
  return { isPossible: false, problem };
}
