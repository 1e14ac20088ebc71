import { isCurrencyCode } from '../../../kernel/currency.js';
import { Fault } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';

/** Currencies as they were asked for. */
export interface CurrencyWish {
  readonly currency?: string | null | undefined;
  readonly convertTo?: string | null | undefined;
}

/** What was sold in which currency is counted, and in which one it is told. */
export interface WantedCurrency {
  /** Null: what was sold in all currencies. */
  readonly currency: string | null;
  /** Null: nothing is converted. */
  readonly convertTo: string | null;
  /** The currency of the amounts in the answer. */
  readonly shown: string;
}

/**
 * The currency that was asked for, else the store's; what is converted is sold in all currencies, unless one is named.
 * @throws Fault BAD_USER_INPUT for what is no currency
 */
export function wantedCurrency(
  { tenant }: TenantContext,
  { currency, convertTo }: CurrencyWish,
): WantedCurrency {
  if (currency != null) assertCurrency(currency);
  if (convertTo == null) {
    const shown = currency ?? tenant.currency;
    return { currency: shown, convertTo: null, shown };
  }
  assertCurrency(convertTo);
  return { currency: currency ?? null, convertTo, shown: convertTo };
}

/** @throws Fault BAD_USER_INPUT for what is no currency */
export function assertCurrency(code: string): void {
  if (isCurrencyCode(code)) return;
  throw new Fault('BAD_USER_INPUT', `"${code.slice(0, 20)}" is no currency: a code such as "USD" is needed.`);
}
