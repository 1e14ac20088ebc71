import { toDecimal } from '../../../kernel/money.js';
import type { PricedCart } from '../../pricing/index.js';
import type { CartLine, CartWithLines } from '../stored/cart-with-lines.js';

/** What a buyer should know of a cart. The texts are what the schema says of each. */
export const CART_WARNING_CODES = {
  PRICE_CHANGED: 'A unit costs another price than when the buyer last changed the cart.',
  INSUFFICIENT_STOCK: 'More of a variant is in the cart than is available. The checkout will refuse it.',
  UNAVAILABLE: 'The variant is not sold any more. Its line costs nothing; the checkout will refuse it.',
  CODE_NOT_APPLICABLE: 'A discount code does not apply to the cart as it is.',
  SHIPPING_OPTION_GONE: 'The chosen way of shipping is not offered any more. Choose another one.',
  QUANTITY_CAPPED: 'Two carts were merged, and a line would have become larger than a line may be.',
} as const;

export type CartWarningCode = keyof typeof CART_WARNING_CODES;

export interface CartWarning {
  readonly code: CartWarningCode;
  readonly message: string;
  /** A UUID; null when it is about the whole cart. */
  readonly lineId: string | null;
}

/** All that is to be told of the cart now: line by line, then the codes, then shipping. */
export function warningsOf(
  cart: CartWithLines,
  { priced, isOptionGone }: { priced: PricedCart; isOptionGone: boolean },
): CartWarning[] {
  const refused = priced.codes.filter(({ isApplicable }) => !isApplicable);
  return [
    ...cart.lines.flatMap((line) => lineWarnings(line, cart.currency)),
    ...refused.map(({ code, reason }) =>
      warning('CODE_NOT_APPLICABLE', `${code}: ${reason ?? 'not valid.'}`),
    ),
    ...(isOptionGone
      ? [
          warning(
            'SHIPPING_OPTION_GONE',
            'The chosen way of shipping is not offered any more. Choose another.',
          ),
        ]
      : []),
  ];
}

function lineWarnings({ id, facts, quantity, seenUnitMinor }: CartLine, currency: string): CartWarning[] {
  if (!facts) return [warning('UNAVAILABLE', 'This is not sold any more. Remove it from the cart.', id)];
  const { unitMinor, available, productName } = facts;
  const price = (minor: number) => `${toDecimal(minor, currency)} ${currency}`;
  return [
    ...(unitMinor === seenUnitMinor
      ? []
      : [
          warning(
            'PRICE_CHANGED',
            `The price of ${productName} was ${price(seenUnitMinor)} and is ${price(unitMinor)} now.`,
            id,
          ),
        ]),
    ...(quantity <= available
      ? []
      : [
          warning(
            'INSUFFICIENT_STOCK',
            `Of ${productName}, ${Math.max(available, 0)} are available and ${quantity} are in the cart.`,
            id,
          ),
        ]),
  ];
}

function warning(code: CartWarningCode, message: string, lineId: string | null = null): CartWarning {
  return { code, message, lineId };
}
