import { RedisPubSub } from 'graphql-redis-subscriptions';
import { PubSub, type PubSubEngine } from 'graphql-subscriptions';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { TenantId } from '../../kernel/ids.js';
import type { Wakes } from './wakes.js';

const CHANNEL = 'wasla:live:';

/** Wakes between all processes through Redis where its address is given, else within this one. */
export function createWakes(redisUrl: string | undefined, log: Logger): Wakes {
  if (!redisUrl) return new PubSubWakes(new PubSub(), () => undefined);
  // A wake that cannot be sent now is worth nothing later, so none is queued; subscriptions wait until Redis is back.
  const publisher = new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const subscriber = patient(new Redis(redisUrl, { maxRetriesPerRequest: null }));
  for (const redis of [publisher, subscriber]) {
    redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis is not reachable'));
  }
  return new PubSubWakes(new RedisPubSub({ publisher, subscriber }), () => {
    publisher.disconnect();
    subscriber.disconnect();
  });
}

type Done = (error: null, count: unknown) => void;

/** RedisPubSub leaves a rejection without a handler when subscribing fails, which ends the process; so it never does. */
function patient(redis: Redis): Redis {
  const subscribe = redis.subscribe.bind(redis) as (...parameters: unknown[]) => Promise<unknown>;
  return Object.assign(redis, {
    subscribe: (...parameters: unknown[]) => {
      const done = parameters.at(-1) as Done;
      // Without a callback it is the client itself, which subscribes again after a broken connection.
      if (typeof done !== 'function') return subscribe(...parameters);
      return subscribe(...parameters.slice(0, -1)).then(
        (count) => done(null, count),
        () => undefined,
      );
    },
  });
}

/** Wakes over an engine of the GraphQL subscription packages: one channel for each tenant that is listened to. */
class PubSubWakes implements Wakes {
  constructor(
    private readonly engine: PubSubEngine,
    private readonly disconnect: () => void,
  ) {}

  publish(tenantId: TenantId, upTo: number): void {
    this.engine.publish(CHANNEL + tenantId, { upTo }).catch(() => undefined);
  }

  subscribe(tenantId: TenantId, listener: (upTo: number) => void): () => void {
    const hear = (message: unknown) => listener(upToOf(message));
    const subscribing = this.engine.subscribe(CHANNEL + tenantId, hear, {});
    // Ended before it has begun, a subscription would stay: the engine knows it only once Redis has answered.
    return () => void subscribing.then((id) => void this.engine.unsubscribe(id));
  }

  close(): Promise<void> {
    this.disconnect();
    return Promise.resolve();
  }
}

/** Redis carries whatever anybody sends there; what is no wake wakes nobody. */
function upToOf(message: unknown): number {
  const { upTo } = (message ?? {}) as { upTo?: unknown };
  return typeof upTo === 'number' ? upTo : 0;
}
