import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Throttled } from '../../../kernel/errors.js';

const MAX_ROUNDS = 40;
const MAX_WAITING = 200;
/** At random, so that those who wait do not come back all at once. Forty rounds last some five seconds. */
const PAUSE_MS = { min: 50, max: 200 };
const RETRY_MS = 1000;

/** Waiting for something that others hold for a moment, without holding a connection meanwhile. */
export class PlaceWaits {
  private waiting = 0;

  /** The first answer that is not null. @throws Throttled when there is none for long, or too many wait already */
  async until<Place>(find: () => Promise<Place | null>): Promise<Place> {
    const place = await find();
    if (place !== null) return place;
    if (this.waiting >= MAX_WAITING) throw new Throttled(RETRY_MS);
    this.waiting++;
    try {
      return await this.repeat(find);
    } finally {
      this.waiting--;
    }
  }

  private async repeat<Place>(find: () => Promise<Place | null>): Promise<Place> {
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      await sleep(randomInt(PAUSE_MS.min, PAUSE_MS.max));
      const place = await find();
      if (place !== null) return place;
    }
    throw new Throttled(RETRY_MS);
  }
}
