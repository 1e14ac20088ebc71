import type { TenantId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { LiveSubscription } from '../../../platform/live/live-subscription.js';
import { StoreTicker } from './store-ticker.js';
import { TickReader } from './tick-reader.service.js';
import type { TickRepository } from './tick.repository.js';

/** The tickers of this process: one for each store that has subscribers here, and none else. */
export class Tickers {
  private readonly tickers = new Map<TenantId, StoreTicker>();

  constructor(
    private readonly core: Pick<Core, 'database' | 'live' | 'clock' | 'log'>,
    private readonly figures: TickRepository,
  ) {}

  /** How many stores have subscribers here. */
  get size(): number {
    return this.tickers.size;
  }

  /** The ticks of the context's store, from how it is now on. Who may follow them is the rule of the field. */
  async open({ tenantId }: TenantContext): Promise<LiveSubscription> {
    const ticker = this.tickers.get(tenantId) ?? this.newTicker(tenantId);
    this.tickers.set(tenantId, ticker);
    return new LiveSubscription(await ticker.open(), () => Promise.resolve());
  }

  private newTicker(tenantId: TenantId): StoreTicker {
    const { database, live, clock, log } = this.core;
    const scope: TenantScope = {
      tenantId,
      query: (sql, parameters) => database.read(tenantId, sql, parameters),
    };
    const reader = new TickReader(this.figures, scope, clock);
    return new StoreTicker({
      tenantId,
      now: () => clock.now(),
      read: () => reader.read(),
      growth: () => live.open(tenantId, { about: { kind: 'order', ids: null } }),
      onFailure: (error) =>
        log.error({ err: error, tenantId }, 'Live figures could not be read; it is tried again'),
      onEnd: () => this.tickers.delete(tenantId),
    });
  }
}
