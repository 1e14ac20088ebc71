import type { z } from 'zod';
import { calendarDateIn } from '../../../kernel/calendar-date.js';
import { Throttled } from '../../../kernel/errors.js';
import { StoreCache } from '../../../platform/cache/store-cache.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { addressGroup } from '../../../platform/http/address-group.js';
import { takePlace } from '../../../platform/throttle/throttle.js';
import { parseInput } from '../../../platform/validation.js';
import type { AnalyticsSettingsUpdateInput, EventsTrackInput } from './event.inputs.js';
import { settingsRules, trackRules } from './event.rules.js';
import { believedTime, WHOLE } from './storefront-event.js';
import type {
  CartVisit,
  EventSettings,
  NewStorefrontEvent,
  StorefrontEventsRepository,
} from './storefront-events.repository.js';
import { VisitorHashes } from './visitor-hashes.js';

const MINUTE_MS = 60_000;

/** Takes in what visitors do. Nothing of it tells who they are: no address, no account, a hash for a day. */
export class StorefrontEvents {
  private readonly settings: StoreCache<EventSettings>;
  private readonly hashes: VisitorHashes;

  constructor(
    private readonly core: Core,
    private readonly events: StorefrontEventsRepository,
  ) {
    this.settings = new StoreCache(core.signals, 'analytics-settings-changed');
    this.hashes = new VisitorHashes(core.keyRing);
  }

  /**
   * The events are stored that have not come before, up to 2,000 of a visitor on a day, or none where the visitor is not in
   * the store's sample. A cart that is named has a source from now on, whether or not they are. Answers how many were stored.
   * @throws Refusal for events of another form; Throttled when too many events come from one network address
   */
  async track(ctx: TenantContext, input: EventsTrackInput): Promise<number> {
    const told = parseInput(trackRules, input);
    const settings = await this.settingsOf(ctx);
    const kept = this.sampled(ctx, told, settings);
    const visit = this.cartVisit(ctx, told, settings);
    if (kept.length === 0 && !visit) return 0;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.limit(tx, ctx.clientAddress, Math.max(kept.length, 1));
      const added = kept.length > 0 ? await this.events.add(tx, kept) : 0;
      if (visit) await this.events.noteSource(tx, visit);
      return added;
    });
  }

  /** What the store has decided, at most some seconds old. */
  settingsOf(scope: TenantScope): Promise<EventSettings> {
    return this.settings.get(scope, 'events', () => this.events.settings(scope));
  }

  /** From now on this share of visitors is kept. What was counted before stays as it is. @throws Refusal OUT_OF_RANGE */
  async changeSettings(ctx: TenantContext, input: AnalyticsSettingsUpdateInput): Promise<EventSettings> {
    const { eventSampleBps } = parseInput(settingsRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.events.saveSettings(tx, eventSampleBps);
      this.settings.changedBy(tx);
      return { ...(await this.events.settings(tx)), eventSampleBps };
    });
  }

  /** The rows of visitors who are in the sample: all events of a visitor are kept, or none. */
  private sampled(
    { tenantId, clock }: TenantContext,
    { clientId, events }: z.output<typeof trackRules>,
    { timeZone, eventSampleBps }: EventSettings,
  ): NewStorefrontEvent[] {
    if (eventSampleBps === 0) return [];
    const now = clock.now();
    const weight = Math.round((WHOLE * WHOLE) / eventSampleBps);
    return events.flatMap(({ id, type, productId, query, occurredAt, source }) => {
      const at = believedTime(occurredAt ?? null, now);
      const day = calendarDateIn(timeZone, at);
      const visitor = this.hashes.visitor(tenantId, day, clientId);
      if (this.hashes.place(visitor) >= eventSampleBps) return [];
      return {
        ...{ id: this.hashes.event(tenantId, clientId, id), day, visitor, type, weight, occurredAt: at },
        productId: productId ?? null,
        query: type === 'SEARCHED' ? (query ?? null) : null,
        source: source ?? null,
      };
    });
  }

  /** Null where no cart is named, or the store keeps nothing of its visitors. */
  private cartVisit(
    { tenantId, clock }: TenantContext,
    { clientId, cartId, events }: z.output<typeof trackRules>,
    { timeZone, eventSampleBps }: EventSettings,
  ): CartVisit | null {
    if (!cartId || eventSampleBps === 0) return null;
    const visitor = this.hashes.visitor(tenantId, calendarDateIn(timeZone, clock.now()), clientId);
    return { cartId, visitor, source: events.find(({ source }) => source)?.source ?? null };
  }

  /** The address is needed for this moment only: what is stored of it is a keyed hash, until its minute is over. */
  private async limit(tx: TenantTx, address: string, weight: number): Promise<void> {
    const group = this.core.keyRing.fingerprint(addressGroup(address), 'analytics-address');
    const limit = this.core.config.limits.trackingPerAddress;
    const key = `track:${tx.tenantId}:${group}`;
    if (!(await takePlace(tx, { key, limit, windowMs: MINUTE_MS, weight }))) throw new Throttled(MINUTE_MS);
  }
}
