import type { CurrencyCode } from '../../../kernel/currency.js';
import { refuse, type ErrorPath } from '../../../kernel/errors.js';
import { parseDecimal, toDecimal } from '../../../kernel/money.js';
import type { PromotionKind } from './promotion-kind.js';

/** How much is taken off. */
export interface PromotionTerms {
  readonly percentBps: number | null;
  readonly amountMinor: number | null;
}

const PERCENT = /^(\d{1,3})(?:\.(\d{1,2})0*)?$/;
const WHOLE = 10_000;
const MAX_AMOUNT_MINOR = 100_000_000_000_000;
const AT: ErrorPath = ['input', 'value'];

/**
 * What the value means for the kind: percent of PERCENTAGE and BUY_X_GET_Y (100 when absent), money of FIXED_AMOUNT,
 * nothing of FREE_SHIPPING.
 * @throws Refusal REQUIRED, INVALID, OUT_OF_RANGE
 */
export function termsOf(
  kind: PromotionKind,
  value: string | null | undefined,
  currency: CurrencyCode,
): PromotionTerms {
  if (kind === 'FREE_SHIPPING') return { percentBps: null, amountMinor: null };
  if (kind === 'BUY_X_GET_Y') return { percentBps: percentOf(value ?? '100'), amountMinor: null };
  if (value == null) throw refuse('REQUIRED', 'Say how much is taken off.', AT);
  if (kind === 'PERCENTAGE') return { percentBps: percentOf(value), amountMinor: null };
  return { percentBps: null, amountMinor: amountOf(value, currency) };
}

/** The terms as people write them: "12.5" percent or "5.00" of the currency; null without a value. */
export function valueOf({ percentBps, amountMinor }: PromotionTerms, currency: CurrencyCode): string | null {
  if (amountMinor !== null) return toDecimal(amountMinor, currency);
  return percentBps === null ? null : percentText(percentBps);
}

function percentOf(value: string): number {
  const match = PERCENT.exec(value.trim());
  if (!match) {
    throw refuse('INVALID', 'A percentage with at most two decimals is needed, for example "12.5".', AT);
  }
  const [, whole = '', fraction = ''] = match;
  const bps = Number(whole + fraction.padEnd(2, '0'));
  if (bps < 1 || bps > WHOLE) throw refuse('OUT_OF_RANGE', 'A percentage is above 0 and at most 100.', AT);
  return bps;
}

function amountOf(value: string, currency: CurrencyCode): number {
  const amount = parseDecimal(value.trim(), currency);
  if (amount === null) {
    const message = `An amount in ${currency} is needed, for example "12"; got "${value.slice(0, 40)}".`;
    throw refuse('INVALID', message, AT);
  }
  if (amount < 1 || amount > MAX_AMOUNT_MINOR) {
    throw refuse('OUT_OF_RANGE', 'An amount is above 0 and below a trillion.', AT);
  }
  return amount;
}

function percentText(bps: number): string {
  const digits = String(bps).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return digits.slice(0, -2) + (fraction && `.${fraction}`);
}
