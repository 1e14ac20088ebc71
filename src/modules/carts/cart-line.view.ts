import { encodeId } from '../../kernel/ids.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { PricedCart, PricedLine } from '../pricing/index.js';
import type { CartLine, CartWithLines, LineFacts } from './stored/cart-with-lines.js';

/** A line of a cart as the API answers it. */
export interface CartLineView {
  readonly id: string;
  readonly quantity: number;
  readonly isAvailable: boolean;
  readonly unitPrice: MoneyType;
  readonly subtotal: MoneyType;
  readonly discountTotal: MoneyType;
  readonly taxTotal: MoneyType;
  readonly total: MoneyType;
  readonly rawFacts: LineFacts | null;
}

type Amounts = Pick<PricedLine, 'unitMinor' | 'subtotalMinor' | 'discountMinor' | 'taxMinor' | 'totalMinor'>;

/** The lines of the cart in their order. Those that cannot be bought cost nothing and show the price seen last. */
export function cartLineViews(cart: CartWithLines, priced: PricedCart): CartLineView[] {
  const amounts = new Map(priced.lines.map((line) => [line.lineId, line]));
  return cart.lines.map((line) => lineView(line, amounts.get(line.id) ?? unpriced(line), cart.currency));
}

function lineView(line: CartLine, amounts: Amounts, currency: string): CartLineView {
  const money = (minor: number) => moneyValue(minor, currency);
  return {
    id: encodeId('cartLine', line.id),
    quantity: line.quantity,
    isAvailable: line.facts !== null,
    unitPrice: money(amounts.unitMinor),
    subtotal: money(amounts.subtotalMinor),
    discountTotal: money(amounts.discountMinor),
    taxTotal: money(amounts.taxMinor),
    total: money(amounts.totalMinor),
    rawFacts: line.facts,
  };
}

function unpriced({ seenUnitMinor: unitMinor }: CartLine): Amounts {
  return { unitMinor, subtotalMinor: 0, discountMinor: 0, taxMinor: 0, totalMinor: 0 };
}
