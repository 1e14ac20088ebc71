/** What every message must say of its event, at the place that the path leads to from `data`. */
export interface ExpectedEvent {
  readonly path: readonly string[];
  readonly value: string;
}

/** One socket: from where it connects, as whom, what it subscribes to, and what it must be told. */
export interface SocketOrder {
  readonly localAddress: string;
  readonly parameters: object;
  readonly payload: object;
  readonly expected: ExpectedEvent;
}

/** What a process of subscribers is told to do, one thing at a time. */
export type Order =
  | {
      readonly kind: 'open';
      readonly url: string;
      readonly orders: readonly SocketOrder[];
    }
  | { readonly kind: 'report'; readonly timeoutMs: number };

export interface Opened {
  readonly kind: 'opened';
}

export interface Received {
  readonly kind: 'received';
  /** Sockets that have received nothing. */
  readonly missing: number;
  /** Descriptions of messages that say something else than they should. */
  readonly wrong: readonly string[];
  readonly checked: number;
  /** All different sequences that were told. */
  readonly sequences: readonly string[];
  /** When each message came, on the monotonic clock. */
  readonly arrivedAtMs: Float64Array;
}

export type Report = Opened | Received | { readonly kind: 'failed'; readonly message: string };
