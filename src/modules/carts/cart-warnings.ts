import { encodeId } from '../../kernel/ids.js';
import type { CartWarning } from './cart-pricing.type.js';
import type { CartView } from './cart.view.js';
import { warningsOf } from './quoting/cart-warning.js';

/** What is to be told of the cart: what happened to it in this operation, then what is so now. */
export async function cartWarnings({ rawCart, quote, notices }: CartView): Promise<CartWarning[]> {
  const { shippingMethodId, lines } = rawCart;
  const isOptionGone = shippingMethodId !== null && lines.length > 0 && (await quote.selected()) === null;
  const found = warningsOf(rawCart, { priced: await quote.priced(), isOptionGone });
  return [...notices, ...found].map(({ code, message, lineId }) => ({
    ...{ code, message },
    lineId: lineId && encodeId('cartLine', lineId),
  }));
}
