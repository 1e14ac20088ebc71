import type { Caller } from './caller.js';

/**
 * What the clients of this process say of themselves: kept once for all sockets that say the same, so that it takes the
 * memory, and costs the readings, of one.
 */
export class Callers {
  private readonly held = new Map<string, { readonly caller: Caller; sockets: number }>();

  /** The one object for all callers that are equal to this one. Whoever holds it must {@link release} it. */
  hold(caller: Caller): Caller {
    const key = keyOf(caller);
    const known = this.held.get(key) ?? { caller, sockets: 0 };
    known.sockets += 1;
    this.held.set(key, known);
    return known.caller;
  }

  release(caller: Caller): void {
    const key = keyOf(caller);
    const known = this.held.get(key);
    if (known && --known.sockets === 0) this.held.delete(key);
  }
}

function keyOf({ host, authorization, store, orderToken, acceptLanguage }: Caller): string {
  return JSON.stringify([host, authorization, store, orderToken, acceptLanguage]);
}
