import { encodeId } from '../../kernel/ids.js';
import type { AddressValue } from './addresses/address-value.js';
import type { CartQuote } from './quoting/cart-quote.js';
import type { CartWarning } from './quoting/cart-warning.js';
import type { CartWithLines } from './stored/cart-with-lines.js';

/** A cart as the API answers it. What begins with `raw`, and the quote, serve the fields that need more than a property. */
export interface CartView {
  readonly nodeTypename: 'Cart';
  readonly id: string;
  readonly version: number;
  readonly currency: string;
  readonly isLocked: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly shippingAddress: AddressValue | null;
  readonly billingAddress: AddressValue | null;
  readonly itemCount: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  readonly rawCart: CartWithLines;
  readonly quote: CartQuote;
  /** What happened to the cart in this operation. */
  readonly notices: readonly CartWarning[];
}

/** The view of a cart; its prices are worked out when a field asks for them. */
export function cartView(cart: CartWithLines, quote: CartQuote): CartView {
  const { version, currency, email, phone, shippingAddress, billingAddress } = cart;
  const { createdAt, updatedAt, expiresAt } = cart;
  return {
    nodeTypename: 'Cart',
    id: encodeId('cart', cart.id),
    isLocked: cart.status === 'CHECKOUT',
    itemCount: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    ...{ version, currency, email, phone, shippingAddress, billingAddress },
    ...{ createdAt, updatedAt, expiresAt },
    ...{ rawCart: cart, quote, notices: [] },
  };
}
