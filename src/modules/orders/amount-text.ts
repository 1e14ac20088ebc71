import { toDecimal } from '../../kernel/money.js';

/** "12.50 USD". */
export function amountText(amountMinor: number, currency: string): string {
  return `${toDecimal(amountMinor, currency)} ${currency}`;
}
