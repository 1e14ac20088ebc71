import { EventEmitter } from 'node:events';
import type { Signals } from './signals.js';

/** Signals of a single process. */
export class LocalSignals implements Signals {
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  publish(topic: string, message: string): void {
    this.emitter.emit(topic, message);
  }

  subscribe(topic: string, listener: (message: string) => void): void {
    this.emitter.on(topic, listener);
  }

  close(): Promise<void> {
    this.emitter.removeAllListeners();
    return Promise.resolve();
  }
}
