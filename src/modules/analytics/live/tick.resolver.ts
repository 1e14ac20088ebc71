import { Resolver, Root, Subscription } from 'type-graphql';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { openedByModule } from '../../../platform/live/live-subscription.js';
import { figuresOf } from './store-ticker.js';
import { AnalyticsTick } from './tick.type.js';

@Resolver()
export class TickResolver {
  @Subscription(() => AnalyticsTick, {
    description:
      "Today's figures of the store: at once, and again when they change, at most one message a second. It has no `after`: what counts is how it is now.",
    subscribe: openedByModule,
  })
  analyticsTick(@Root() tick: LiveEvent): AnalyticsTick {
    const { revenueMinor, currency, ...counts } = figuresOf(tick);
    return { at: tick.occurredAt, revenue: moneyValue(revenueMinor, currency), ...counts };
  }
}
