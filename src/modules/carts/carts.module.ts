import { notFound } from '../../kernel/errors.js';
import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { assertChangeable } from './cart-access.js';
import { CartBuyerResolver } from './cart-buyer.resolver.js';
import { CartDetailsResolver } from './cart-details.resolver.js';
import { CartLineVariantResolver } from './cart-line-variant.resolver.js';
import { CartTotalsResolver } from './cart-totals.resolver.js';
import type { CartsApi } from './carts.api.js';
import { cartCheckoutBegun, cartEventId } from './carts.events.js';
import { CARTS_DATA } from './carts.personal-data.js';
import { CartsResolver } from './carts.resolver.js';
import { CartsService } from './carts.service.js';
import { CartChanges } from './changes/cart-changes.service.js';
import { listCartFates } from './housekeeping/cart-fates.repository.js';
import { listQuietCarts } from './housekeeping/quiet-carts.repository.js';
import { expiryTasks, EXPIRY_SCHEDULES } from './housekeeping/carts.jobs.js';
import { CartPricing } from './quoting/cart-pricing.service.js';
import type { PricingSources } from './quoting/pricing-sources.js';
import { CartsRepository } from './stored/carts.repository.js';

export function cartsModule(core: Core, sources: PricingSources): Module & { api: CartsApi } {
  const repository = new CartsRepository();
  const pricing = new CartPricing(sources);
  const changes = new CartChanges(core, repository);
  const service = new CartsService(repository, changes, pricing);
  return {
    name: 'carts',
    resolvers: [
      new CartsResolver(service),
      new CartBuyerResolver(service),
      new CartTotalsResolver(),
      new CartDetailsResolver(),
      new CartLineVariantResolver(),
    ],
    permissions: {
      Query: { cart: store.anyone },
      Mutation: {
        cartLinesAdd: store.anyone,
        cartLinesUpdate: store.anyone,
        cartLinesRemove: store.anyone,
        cartBuyerUpdate: store.anyone,
        cartShippingOptionSelect: store.anyone,
        cartDiscountCodesSet: store.anyone,
        cartPricesAcknowledge: store.anyone,
        cartClaim: store.signedIn,
      },
    },
    nodes: {
      cart: {
        typename: 'Cart',
        scope: 'store',
        async load(ctx, ids) {
          const found: (object | null)[] = [];
          // An id is a secret, so that hardly anyone asks for more than one.
          for (const id of ids) found.push(await service.findView(ctx, id));
          return found;
        },
      },
    },
    personalData: CARTS_DATA,
    tasks: expiryTasks(core),
    schedules: EXPIRY_SCHEDULES,
    api: cartsApi({ core, repository, pricing, changes, service }),
  };
}

interface Parts {
  readonly core: Core;
  readonly repository: CartsRepository;
  readonly pricing: CartPricing;
  readonly changes: CartChanges;
  readonly service: CartsService;
}

function cartsApi({ core, repository, pricing, changes, service }: Parts): CartsApi {
  return {
    find: (ctx, cartId) => service.find(ctx, cartId),
    async lock(tx, cartId) {
      const { userId } = tx.origin;
      const { cart } = await repository.lock(tx, { cartId, userId });
      if (!cart) throw notFound(['cartId']);
      assertChangeable(cart, userId);
      return cart;
    },
    async lineFacts(scope, lines) {
      const facts = await repository.facts(
        scope,
        lines.map(({ variantId }) => variantId),
      );
      const known = new Map(facts.map((fact) => [fact.variantId, fact]));
      return new Map(
        lines.flatMap(({ id, variantId }) => {
          const fact = known.get(variantId);
          return fact ? [[id, fact] as const] : [];
        }),
      );
    },
    quote: (ctx, cart) => pricing.quote(ctx, cart),
    price: (scope, cart, request) => pricing.price(scope, cart, request),
    async beginCheckout(tx, cartId, orderId) {
      await repository.beginCheckout(tx, cartId, orderId);
      await core.outbox.add(tx, cartCheckoutBegun(cartId, orderId));
    },
    complete: (tx, orderId) => repository.complete(tx, orderId),
    listQuiet: listQuietCarts,
    listFates: listCartFates,
    eventIdOf: cartEventId,
    reopen: (tx, orderId) => repository.reopen(tx, orderId, changes.expiryFrom(tx.now)),
  };
}
