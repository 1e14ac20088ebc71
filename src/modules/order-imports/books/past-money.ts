import { toDecimal } from '../../../kernel/money.js';
import type { OrderTotals } from '../../ledger/index.js';
import { OUTSIDE_PROVIDER } from '../../payments/index.js';

/** The system whose invoices these are. */
export const SOURCE = 'online-retail';

/** What the payments are called that another system took: its money never was at a provider of ours. */
export const PROVIDER = OUTSIDE_PROVIDER;

/** All prices of the file. */
export const CURRENCY = 'GBP';

/** The file tells nothing of tax or shipping: all of it is goods. */
export function totalsOf(totalMinor: number): OrderTotals {
  return {
    ...{ subtotalMinor: totalMinor, discountMinor: 0, shippingMinor: 0 },
    ...{ taxMinor: 0, shippingTaxMinor: 0, pricesIncludeTax: false },
  };
}

/** "12.50 GBP". */
export function moneyText(amountMinor: number): string {
  return `${toDecimal(amountMinor, CURRENCY)} ${CURRENCY}`;
}
