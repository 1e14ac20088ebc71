import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { CheckoutResolver } from './checkout.resolver.js';
import { CheckoutService, type NoneYet } from './checkout.service.js';
import { OrderOpening, type OpeningParts } from './order-opening.service.js';

/** Making orders of carts. */
export function checkoutModule(core: Core, parts: OpeningParts, noneYet: NoneYet): Module {
  const checkout = new CheckoutService(core, new OrderOpening(core, parts), parts, noneYet);
  return {
    name: 'checkout',
    resolvers: [new CheckoutResolver(checkout)],
    permissions: { Mutation: { checkoutComplete: store.anyone } },
  };
}
