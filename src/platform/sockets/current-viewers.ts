import type { Caller } from './caller.js';
import type { SocketHost } from './socket-host.js';
import type { Turns } from './turns.js';

/** Who a caller is now. */
export interface CurrentViewer {
  readonly context: object;
  /** Under which what is done for them is logged. */
  readonly requestId: string;
}

/**
 * Reads who callers are. All sockets of a caller that ask while it is being read, or in the same turn of the event loop,
 * share one reading; nothing is remembered for longer, so that rights that ended have ended.
 */
export class CurrentViewers {
  private readonly current = new Map<Caller, Promise<CurrentViewer>>();

  constructor(
    private readonly host: Pick<SocketHost<object>, 'buildContext' | 'newRequestId'>,
    private readonly turns: Turns,
  ) {}

  of(caller: Caller): Promise<CurrentViewer> {
    const known = this.current.get(caller);
    if (known) return known;
    const reading = this.read(caller);
    this.current.set(caller, reading);
    const forget = () => setImmediate(() => this.current.delete(caller));
    reading.then(forget, forget);
    return reading;
  }

  private async read(caller: Caller): Promise<CurrentViewer> {
    await this.turns.take();
    const requestId = this.host.newRequestId();
    return { context: await this.host.buildContext(caller, { requestId }), requestId };
  }
}
