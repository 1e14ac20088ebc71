import type { Redis } from 'ioredis';
import type { SharedForms } from './cached-answer.js';

/** As long as answers live; who needs the form of the same body later makes it again. */
const TTL_MS = 60_000;
/** After this time a process that said it would make a form is taken for dead. */
const CLAIM_MS = 1000;

/** Runs what asks Redis for something; null when Redis does not answer. */
export type Attempt = <T>(what: string, command: () => Promise<T>) => Promise<T | null>;

/**
 * Compressed forms in Redis, under the digest of the body they are a form of: that is always the right one, whatever
 * has become of the answer. An empty one stands for a form that a process is making.
 */
export class RedisForms implements SharedForms {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly attempt: Attempt,
  ) {}

  async claim(compression: string, digest: string): Promise<Buffer | 'yours' | 'elsewhere'> {
    const place = this.placeOf(compression, digest);
    const found = await this.attempt('Redis did not say whether it has a compressed answer', async () => {
      const isFirst = await this.redis.set(place, '', 'PX', CLAIM_MS, 'NX');
      return isFirst ? null : this.redis.getBuffer(place);
    });
    if (!found) return 'yours';
    // Copied, because what the driver hands out may hold on to a far larger piece of what came over the wire.
    return found.length > 0 ? Buffer.from(found) : 'elsewhere';
  }

  async keep(compression: string, digest: string, form: Buffer): Promise<void> {
    await this.attempt('Redis did not keep a compressed answer', () =>
      this.redis.set(this.placeOf(compression, digest), form, 'PX', TTL_MS),
    );
  }

  private placeOf(compression: string, digest: string): string {
    return `${this.prefix}:${compression}:${digest}`;
  }
}
