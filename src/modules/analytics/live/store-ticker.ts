import { newId, type TenantId } from '../../../kernel/ids.js';
import { LiveEvent } from '../../../platform/live/live-event.js';
import type { EventStream } from '../../../platform/live/event-stream.js';
import type { TickFigures } from './tick-figures.js';
import { TickStream } from './tick-stream.js';

/** How often it is looked whether the figures are to be read. */
const LOOK_MS = 1000;
/** Visitors come and leave without an event, so figures are read at least this often. */
const IDLE_MS = 5000;
/** After an event of the store its sums follow within moments: so long they are read at each look. */
const BUSY_MS = 3000;

/** What a ticker works with. */
export interface TickerParts {
  readonly tenantId: TenantId;
  readonly now: () => Date;
  readonly read: () => Promise<TickFigures>;
  /** What happens to orders of the store. Carries no figures, only that there may be others. */
  readonly growth: () => Promise<EventStream>;
  readonly onFailure: (error: unknown) => void;
  /** Called when the last subscriber has left. */
  readonly onEnd: () => void;
}

/** Reads the live figures of one store for all its subscribers in this process, and tells them of changes. */
export class StoreTicker {
  private readonly streams = new Set<TickStream>();
  private last: LiveEvent | undefined;
  private readAt = -IDLE_MS;
  private grownAt = -BUSY_MS;
  private growth: EventStream | undefined;
  private looking: NodeJS.Timeout | undefined;
  private reading: Promise<void> | undefined;

  constructor(private readonly parts: TickerParts) {}

  /** A stream that begins with the figures as they are. Whoever opens one must end it by `return()`. */
  async open(): Promise<TickStream> {
    const stream = new TickStream(undefined, () => this.leave(stream));
    this.streams.add(stream);
    if (this.streams.size === 1) this.start();
    try {
      if (!this.last) await this.readOnce();
    } catch (error) {
      await stream.return();
      throw error;
    }
    stream.push(this.last!);
    return stream;
  }

  private start(): void {
    this.looking = setInterval(() => void this.look(), LOOK_MS);
    this.looking.unref();
    void this.followGrowth();
  }

  private leave(stream: TickStream): void {
    this.streams.delete(stream);
    if (this.streams.size > 0) return;
    clearInterval(this.looking);
    void this.growth?.return();
    this.parts.onEnd();
  }

  /** Without it the figures are as late as an idle reading, and right. */
  private async followGrowth(): Promise<void> {
    try {
      this.growth = await this.parts.growth();
      if (this.streams.size === 0) await this.growth.return();
      while (!(await this.growth.next()).done) this.grownAt = performance.now();
    } catch (error) {
      this.parts.onFailure(error);
    }
  }

  private async look(): Promise<void> {
    const now = performance.now();
    const isDue = now - this.grownAt < BUSY_MS || now - this.readAt >= IDLE_MS;
    if (isDue) await this.readOnce().catch(this.parts.onFailure);
  }

  /** Those who come while the figures are being read wait for the same reading. */
  private readOnce(): Promise<void> {
    this.reading ??= this.readFigures().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readFigures(): Promise<void> {
    this.readAt = performance.now();
    const figures = await this.parts.read();
    if (this.last && isSame(figures, figuresOf(this.last))) return;
    this.last = this.tickOf(figures);
    for (const stream of this.streams) stream.push(this.last);
  }

  private tickOf(figures: TickFigures): LiveEvent {
    const { tenantId, now } = this.parts;
    return new LiveEvent({
      ...{ sequence: 0, eventId: newId(), type: 'analytics.ticked.v1', occurredAt: now() },
      ...{ subjectKind: 'store', subjectId: tenantId, payload: { ...figures } },
    });
  }
}

/** The figures that a tick carries. */
export function figuresOf(tick: LiveEvent): TickFigures {
  return tick.payload as unknown as TickFigures;
}

function isSame(one: TickFigures, other: TickFigures): boolean {
  return (Object.keys(one) as (keyof TickFigures)[]).every((name) => one[name] === other[name]);
}
