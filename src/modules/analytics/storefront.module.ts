import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { CartsApi } from '../carts/index.js';
import { CartFiguresResolver } from './carts/cart-figures.resolver.js';
import { CartFiguresService } from './carts/cart-figures.service.js';
import { CartFactsRepository } from './carts/cart-facts.repository.js';
import { cartFactsConsumer } from './carts/cart-facts.consumer.js';
import { cartTasks, CART_SCHEDULES } from './carts/carts.jobs.js';
import { CartRebuildRepository } from './carts/cart-rebuild.repository.js';
import { CartRebuildService } from './carts/cart-rebuild.service.js';
import { eventTasks, EVENT_SCHEDULES } from './events/events.jobs.js';
import { StorefrontFigures } from './events/figures.service.js';
import { StorefrontFiguresResolver } from './events/figures.resolver.js';
import { StorefrontEventsRepository } from './events/storefront-events.repository.js';
import { StorefrontEventsResolver } from './events/storefront-events.resolver.js';
import { StorefrontEvents } from './events/storefront-events.service.js';
import { AnalyticsReadingService } from './reading/analytics-reading.service.js';
import { storefrontReports } from './exports/storefront.reports.js';
import { TickRepository } from './live/tick.repository.js';
import { TickResolver } from './live/tick.resolver.js';
import { Tickers } from './live/tickers.service.js';

/** What commands call without going through GraphQL. */
export interface StorefrontApi {
  readonly cartRebuild: CartRebuildService;
}

/** What happens in storefronts before there is an order: visitors, their carts, and the figures of it as they change. */
export function storefrontModule(
  core: Core,
  { carts }: { readonly carts: CartsApi },
): Module & { api: StorefrontApi } {
  const cartFacts = new CartFactsRepository();
  const cartRebuild = new CartRebuildService(core, {
    ...{ facts: cartFacts, rebuild: new CartRebuildRepository(), carts },
  });
  const events = new StorefrontEvents(core, new StorefrontEventsRepository());
  const tickers = new Tickers(core, new TickRepository());
  const figures = new StorefrontFigures();
  const cartFigures = new CartFiguresService();
  return {
    name: 'storefront-analytics',
    resolvers: [
      new StorefrontEventsResolver(events),
      new StorefrontFiguresResolver(figures, events, new AnalyticsReadingService()),
      new CartFiguresResolver(cartFigures),
      new TickResolver(),
    ],
    permissions: {
      Mutation: { eventsTrack: store.open, analyticsSettingsUpdate: store.owner },
      Subscription: { analyticsTick: store.staff },
    },
    subscriptions: { analyticsTick: (ctx) => tickers.open(ctx) },
    reports: storefrontReports(core.database, { figures, carts: cartFigures }),
    consumers: [cartFactsConsumer(cartFacts)],
    tasks: { ...eventTasks(core), ...cartTasks(core, cartFacts, carts, cartRebuild) },
    schedules: [...EVENT_SCHEDULES, ...CART_SCHEDULES],
    api: { cartRebuild },
  };
}
