import type { AddressValue } from '../../carts/index.js';
import type { PricedCart } from '../../pricing/index.js';
import type { OrderShippingOption } from '../order.entity.js';

/** What a line of the cart sells, in the words of this moment. */
export interface OrderDraftLine {
  /** The line of the priced cart. */
  readonly lineId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly productName: string;
  readonly variantName: string;
  readonly weightGrams: number | null;
  /** The product's categories, with all that these are in. */
  readonly categoryIds: readonly string[];
}

/** All that an order is made of. Nothing of it is looked up again later. */
export interface OrderDraft {
  /** From `newId()`, made before, so that stock and promotions are taken in its name. */
  readonly id: string;
  readonly cartId: string;
  readonly customerId: string;
  readonly userId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly shippingAddress: AddressValue | null;
  readonly billingAddress: AddressValue | null;
  readonly pricesIncludeTax: boolean;
  readonly priced: PricedCart;
  /** One for each priced line. */
  readonly lines: readonly OrderDraftLine[];
  readonly shippingOption: OrderShippingOption | null;
  /** Until when the goods are held for the payment. */
  readonly reservedUntil: Date;
}
