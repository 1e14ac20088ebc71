import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../kernel/clock.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { LiveSession, SessionsRepository } from './sessions.repository.js';

const SESSIONS_CHANGED = 'sessions-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 2000;
const MAX_ENTRIES = 20_000;
/** Sessions that are asked for together, as those of many sockets are, are read together. */
const MAX_READ_TOGETHER = 500;

/** Answers whether a session is live, mostly without asking the database, and never wrong for longer than the TTL. */
export class SessionDirectory {
  private readonly cache = new LRUCache<string, { live: LiveSession | null }>({
    max: MAX_ENTRIES,
    ttl: TTL_MS,
  });
  private readonly readings = new DataLoader<string, LiveSession | null>(
    (ids) => this.repository.findLive(ids, this.clock.now()),
    { cache: false, maxBatchSize: MAX_READ_TOGETHER },
  );
  private readonly running = new Map<string, Promise<LiveSession | null>>();
  /** Grows with each change, so that a reading begun before one cannot put old data back. */
  private generation = 0;

  constructor(
    private readonly repository: SessionsRepository,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {
    signals.subscribe(SESSIONS_CHANGED, (userId) => this.forget(userId));
  }

  async find(sessionId: string): Promise<LiveSession | null> {
    const known = this.cache.get(sessionId);
    if (known) return known.live;
    return this.running.get(sessionId) ?? this.read(sessionId);
  }

  /** Makes this process and the others read the user's sessions afresh. Call after a commit that changed one. */
  changed(userId: string): void {
    this.forget(userId);
    this.signals.publish(SESSIONS_CHANGED, userId);
  }

  private forget(userId: string): void {
    this.generation++;
    this.running.clear();
    for (const [sessionId, { live }] of this.cache.entries()) {
      if (live?.userId === userId) this.cache.delete(sessionId);
    }
  }

  private read(sessionId: string): Promise<LiveSession | null> {
    const { generation } = this;
    const reading = this.readings
      .load(sessionId)
      .then((live) => {
        if (generation === this.generation) this.cache.set(sessionId, { live });
        return live;
      })
      .finally(() => {
        if (this.running.get(sessionId) === reading) this.running.delete(sessionId);
      });
    this.running.set(sessionId, reading);
    return reading;
  }
}
