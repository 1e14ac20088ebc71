import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { LocalSignals } from './local-signals.js';
import type { Signals } from './signals.js';

const PREFIX = 'wasla:signal:';

/** Signals through Redis. While Redis is away, messages reach only this process. */
export class RedisSignals implements Signals {
  private readonly local = new LocalSignals();
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(url: string, log: Logger) {
    this.publisher = new Redis(url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      lazyConnect: false,
    });
    this.subscriber = new Redis(url);
    for (const redis of [this.publisher, this.subscriber]) {
      redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis is not reachable'));
    }
    this.subscriber.on('message', (channel: string, message: string) => {
      this.local.publish(channel.slice(PREFIX.length), message);
    });
  }

  publish(topic: string, message: string): void {
    this.publisher.publish(PREFIX + topic, message).catch(() => this.local.publish(topic, message));
  }

  subscribe(topic: string, listener: (message: string) => void): void {
    this.local.subscribe(topic, listener);
    this.subscriber.subscribe(PREFIX + topic).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await this.local.close();
  }
}
