import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import type { TenantId } from '../../kernel/ids.js';
import { onBehalfOf, type UnitOfWork, type WriteContext } from '../db/unit-of-work.js';
import type { TenantTx } from '../db/scope.js';
import type { Consumer, DeliveredEvent } from './consumer.js';
import { MAX_STREAMS, type NumberedEvent, type RelayRepository } from './relay.repository.js';
import { StreamReader } from './stream-reader.js';

const BATCH = 200;
const MAX_ATTEMPTS = 8;
const IDLE_MS = 500;
/** So long what comes after a find is collected: under load events then share the cost of being carried. */
const COLLECT_MS = 15;
/** How often all streams are looked at, for retries that are due and for what another process left undelivered. */
const WIDE_LOOK_MS = 2000;

/** Told after each commit that numbered events of a tenant, with the last number given. Must not throw. */
export type GrowthListener = (tenantId: TenantId, upTo: number) => void;

/** lock_not_available: a consumer waited for a lock as long as it wants to. */
const LOCK_NOT_AVAILABLE = '55P03';

/** What a batch leaves: nothing, perhaps more of the stream, or events that the consumer takes at its next turn. */
type Left = 'NOTHING' | 'MAYBE_MORE' | 'NEXT_TURN';

type StreamContext = WriteContext & { tenantId: TenantId };

/** Who gets events, and through what they are read. */
interface Delivery {
  readonly consumer: Consumer;
  readonly reader: StreamReader;
}

/**
 * Numbers committed events and carries them to the consumers. Any number of processes may run one: numbering is
 * serialised by a lock, delivery by each consumer's position, and a process that dies leaves both where they were.
 */
export class Relay {
  private isRunning = false;
  private isWoken = false;
  private isWideLookDue = true;
  private wake: () => void = () => undefined;
  private finished: Promise<void> = Promise.resolve();
  private tellGrowth: GrowthListener = () => undefined;

  constructor(
    private readonly repository: RelayRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly consumers: readonly Consumer[],
    private readonly context: () => RequestContext,
    private readonly log: Logger,
  ) {}

  /** Has someone told which streams have grown: what is told of can be read. */
  onGrowth(listener: GrowthListener): void {
    this.tellGrowth = listener;
  }

  start(): void {
    this.isRunning = true;
    this.finished = this.loop();
  }

  /** Looks for events now rather than at the next interval. */
  kick(): void {
    this.isWoken = true;
    this.wake();
  }

  /** Resolves when the batch in hand is done. */
  async stop(): Promise<void> {
    this.isRunning = false;
    this.wake();
    await this.finished;
  }

  /** Numbers and delivers everything that is committed now. */
  async drain(): Promise<void> {
    const ctx = this.context();
    await this.numberAll(ctx);
    while (await this.deliverAll(ctx, null));
  }

  private async loop(): Promise<void> {
    const wideLooks = setInterval(() => (this.isWideLookDue = true), WIDE_LOOK_MS);
    while (this.isRunning) {
      this.isWoken = false;
      try {
        if ((await this.look()) && this.isRunning) await sleep(COLLECT_MS);
      } catch (error) {
        this.isWideLookDue = true;
        this.log.error({ err: error }, 'The relay could not read the outbox; it tries again');
      }
      if (this.isRunning && !this.isWoken) await this.rest();
    }
    clearInterval(wideLooks);
  }

  /**
   * Like {@link drain}, but for what it numbers itself, unless all streams are due: an idle look costs little. Answers
   * whether there was something new.
   */
  private async look(): Promise<boolean> {
    const ctx = this.context();
    const numbered = await this.numberAll(ctx);
    const isWide = this.isWideLookDue;
    this.isWideLookDue = false;
    if (isWide || numbered.length > 0) {
      const isLeft = await this.deliverAll(ctx, isWide ? null : numbered);
      if (isLeft) this.isWoken = this.isWideLookDue = true;
    }
    return numbered.length > 0;
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Answers the tenants whose events were numbered. */
  private async numberAll(ctx: RequestContext): Promise<TenantId[]> {
    const tenants = new Set<TenantId>();
    for (let size = BATCH; size === BATCH;) {
      const numbered = await this.unitOfWork.writePlatform(ctx, (tx) =>
        this.repository.numberEvents(tx, BATCH),
      );
      const ends = lastNumbers(numbered);
      for (const [tenantId, upTo] of ends) {
        tenants.add(tenantId);
        this.tellGrowth(tenantId, upTo);
      }
      size = numbered.length;
    }
    return [...tenants];
  }

  /** Every stream has its turn. Answers whether one of them is to have another at once. */
  private async deliverAll(ctx: RequestContext, among: readonly TenantId[] | null): Promise<boolean> {
    let isLeft = false;
    const reader = new StreamReader(this.repository);
    for (const consumer of this.consumers) {
      const lagging = await this.repository.lagging(ctx, consumer.name, among);
      if (lagging.length === MAX_STREAMS) this.isWideLookDue = true;
      for (const tenantId of lagging)
        if (await this.follow(onBehalfOf(ctx, tenantId), { consumer, reader })) isLeft = true;
    }
    return isLeft;
  }

  /**
   * After a failure the events are handed over singly, so that only the one that cannot be taken has to wait. Who waits
   * for a lock too long has no failure: the stream is looked at again with all others. Answers whether the consumer left
   * something for its next turn.
   */
  private async follow(stream: StreamContext, delivery: Delivery, limit = BATCH): Promise<boolean> {
    try {
      let left: Left;
      do left = await this.deliverBatch(stream, delivery, limit);
      while (left === 'MAYBE_MORE');
      return left === 'NEXT_TURN';
    } catch (error) {
      if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return false;
      if (limit > 1) return this.follow(stream, delivery, 1);
      await this.recordFailure(stream, delivery.consumer, error);
      return false;
    }
  }

  /** Hands over one batch. */
  private deliverBatch(stream: StreamContext, { consumer, reader }: Delivery, limit: number): Promise<Left> {
    return this.unitOfWork.write(stream, async (tx) => {
      const place = await this.repository.lockPosition(tx, consumer.name);
      if (place === null) return 'NOTHING';
      const events = await reader.eventsAfter(tx, place.position, limit);
      const wanted = events.filter((event) => consumer.types.includes(event.type.replace(/\.v\d+$/, '')));
      const taken = wanted.length > 0 ? await consumer.handle(tx, wanted) : undefined;
      const last = (taken as DeliveredEvent | undefined) ?? events.at(-1);
      if (last) await this.repository.advance(tx, consumer.name, last.sequence);
      if (last !== events.at(-1)) return 'NEXT_TURN';
      return events.length === limit ? 'MAYBE_MORE' : 'NOTHING';
    });
  }

  private async recordFailure(stream: StreamContext, consumer: Consumer, error: unknown): Promise<void> {
    this.log.error({ err: error, consumer: consumer.name, tenantId: stream.tenantId }, 'A consumer failed');
    await this.unitOfWork.write(stream, async (tx) => {
      const place = await this.repository.lockPosition(tx, consumer.name);
      if (place === null) return;
      if (place.attempts + 1 >= MAX_ATTEMPTS)
        return this.giveUp(tx, consumer, { position: place.position, error });
      const delayMs = Math.min(1000 * 2 ** place.attempts, 60_000);
      await this.repository.postpone(tx, consumer.name, new Date(tx.now.getTime() + delayMs));
    });
  }

  /** Sets the event aside so that one bad event does not hold up the rest of the stream. */
  private async giveUp(
    tx: TenantTx,
    consumer: Consumer,
    { position, error }: { position: number; error: unknown },
  ): Promise<void> {
    const [event] = await this.repository.eventsAfter(tx, position, 1);
    if (!event) return;
    const text = error instanceof Error ? error.message : String(error);
    await this.repository.bury(tx, consumer.name, { sequence: event.sequence, error: text.slice(0, 2000) });
    await this.repository.advance(tx, consumer.name, event.sequence);
  }
}

function lastNumbers(numbered: readonly NumberedEvent[]): Map<TenantId, number> {
  const ends = new Map<TenantId, number>();
  for (const { tenantId, sequence } of numbered) {
    ends.set(tenantId, Math.max(sequence, ends.get(tenantId) ?? 0));
  }
  return ends;
}
