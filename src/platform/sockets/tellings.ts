import type { LiveEvent } from '../live/live-event.js';
import type { SocketHost } from './socket-host.js';
import type { ToldSubscription } from './told-subscriptions.js';
import { Telling, type Occasion } from './telling.js';

/** Who is told later is told anew: rights over objects, and the objects, may have changed since. */
const SHARED_MS = 500;

/** What is being told to the subscribers of this process. */
export class Tellings {
  private readonly current = new Map<LiveEvent, Map<ToldSubscription, Telling>>();

  constructor(private readonly host: SocketHost<object>) {}

  /** The telling that all share who are told of the event at about the same time. */
  of(occasion: Occasion): Telling {
    const { event, subscription } = occasion;
    let ofEvent = this.current.get(event);
    if (!ofEvent) {
      ofEvent = new Map();
      this.current.set(event, ofEvent);
      setTimeout(() => this.current.delete(event), SHARED_MS).unref();
    }
    const telling = ofEvent.get(subscription) ?? new Telling(this.host, occasion);
    ofEvent.set(subscription, telling);
    return telling;
  }
}
