import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import type { TenantId } from '../../kernel/ids.js';
import { onBehalfOf, type UnitOfWork, type WriteContext } from '../db/unit-of-work.js';
import type { TenantTx } from '../db/scope.js';
import type { Consumer } from './consumer.js';
import type { Lag, RelayRepository } from './relay.repository.js';

const BATCH = 200;
const MAX_ATTEMPTS = 8;
const IDLE_MS = 500;

type StreamContext = WriteContext & { tenantId: TenantId };

/**
 * Numbers committed events and carries them to the consumers. Any number of processes may run one: numbering is
 * serialised by a lock, delivery by each consumer's position, and a process that dies leaves both where they were.
 */
export class Relay {
  private isRunning = false;
  private isWoken = false;
  private wake: () => void = () => undefined;
  private finished: Promise<void> = Promise.resolve();

  constructor(
    private readonly repository: RelayRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly consumers: readonly Consumer[],
    private readonly context: () => RequestContext,
    private readonly log: Logger,
  ) {}

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

  /** Numbers and delivers everything that is committed now. Answers how many events were numbered. */
  async drain(): Promise<number> {
    const ctx = this.context();
    let total = 0;
    for (let numbered = BATCH; numbered === BATCH; total += numbered) {
      numbered = await this.unitOfWork.writePlatform(ctx, (tx) => this.repository.numberEvents(tx, BATCH));
    }
    for (const consumer of this.consumers) await this.deliver(ctx, consumer);
    return total;
  }

  private async loop(): Promise<void> {
    while (this.isRunning) {
      this.isWoken = false;
      try {
        await this.drain();
      } catch (error) {
        this.log.error({ err: error }, 'The relay could not read the outbox; it tries again');
      }
      if (this.isRunning && !this.isWoken) await this.rest();
    }
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

  private async deliver(ctx: RequestContext, consumer: Consumer): Promise<void> {
    const lagging = await this.repository.lagging(ctx, consumer.name, ctx.clock.now());
    for (const lag of lagging) {
      const stream = onBehalfOf(ctx, lag.tenantId);
      try {
        while (await this.deliverBatch(stream, consumer, lag.attempts > 0 ? 1 : BATCH));
      } catch (error) {
        await this.recordFailure(stream, consumer, { lag, error, now: ctx.clock.now() });
      }
    }
  }

  /** Hands over one batch. Answers whether there may be more. */
  private deliverBatch(stream: StreamContext, consumer: Consumer, limit: number): Promise<boolean> {
    return this.unitOfWork.write(stream, async (tx) => {
      const position = await this.repository.lockPosition(tx, consumer.name);
      if (position === null) return false;
      const events = await this.repository.eventsAfter(tx, position, limit);
      const wanted = events.filter((event) => consumer.types.includes(event.type.replace(/\.v\d+$/, '')));
      if (wanted.length > 0) await consumer.handle(tx, wanted);
      if (events.length > 0) await this.repository.advance(tx, consumer.name, events.at(-1)!.sequence);
      return events.length === BATCH;
    });
  }

  private async recordFailure(
    stream: StreamContext,
    consumer: Consumer,
    failure: { lag: Lag; error: unknown; now: Date },
  ): Promise<void> {
    this.log.error(
      { err: failure.error, consumer: consumer.name, tenantId: stream.tenantId },
      'A consumer failed',
    );
    await this.unitOfWork.write(stream, async (tx) => {
      const position = await this.repository.lockPosition(tx, consumer.name);
      if (position === null) return;
      if (failure.lag.attempts + 1 >= MAX_ATTEMPTS)
        return this.giveUp(tx, consumer, { position, error: failure.error });
      const delayMs = Math.min(1000 * 2 ** failure.lag.attempts, 60_000);
      await this.repository.postpone(tx, consumer.name, new Date(failure.now.getTime() + delayMs));
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
