import { WebSocket } from 'ws';
import type { Caller } from './caller.js';
import { INTERNAL, SLOW_CONSUMER, type CloseReason } from './close-reason.js';
import type { SubscriptionRun } from './subscription-run.js';

/** How long a client may take to answer our goodbye before it is cut off, in milliseconds. */
const GOODBYE_MS = 5000;
const AS_TEXT = { binary: false };

/** One connection, with what it has open. Its buffer is bounded: who does not read is sent away. */
export class ClientSocket {
  readonly runs = new Set<SubscriptionRun>();
  /** Who it is, once it has said so. */
  caller: Caller | undefined;
  /** Names its viewer with their rights, as they were last seen. */
  viewerKey = '';
  private isAlive = true;
  private goodbye: CloseReason | undefined;

  constructor(
    private readonly socket: WebSocket,
    readonly clientAddress: string,
    private readonly bufferBytes: number,
  ) {
    socket.on('pong', () => (this.isAlive = true));
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Resolves when the text has left for the network, which is what makes a subscription wait for its client. */
  async send(text: string | Buffer): Promise<void> {
    if (!this.isOpen) return;
    if (this.socket.bufferedAmount > this.bufferBytes) {
      this.close(SLOW_CONSUMER);
      return;
    }
    const sent = new Promise<void>((resolve) => {
      this.socket.send(text, AS_TEXT, () => resolve());
    });
    if (this.goodbye) this.close(this.goodbye);
    return sent;
  }

  onMessage(handle: (text: string) => Promise<void>, onError: (error: unknown) => void): void {
    this.socket.on('message', (data: Buffer) => {
      handle(data.toString()).catch((error: unknown) => {
        onError(error);
        this.close(INTERNAL);
      });
    });
  }

  /** Closes it after the next message, which says why a subscription ends. */
  closeAfterNext(reason: CloseReason): void {
    this.goodbye = reason;
  }

  /** Ends everything it has open, and the connection. */
  close({ code, reason }: CloseReason): void {
    this.endRuns();
    if (!this.isOpen) return;
    this.socket.close(code, reason);
    // A client that does not read does not read the goodbye either.
    const cutOff = setTimeout(() => this.socket.terminate(), GOODBYE_MS);
    this.socket.once('close', () => clearTimeout(cutOff));
  }

  endRuns(): void {
    for (const run of this.runs) void run.return();
  }

  /** Asks for a sign of life; cuts off a client that has given none since the last asking. */
  beat(): void {
    if (!this.isAlive) this.socket.terminate();
    else if (this.isOpen) this.socket.ping();
    this.isAlive = false;
  }
}
