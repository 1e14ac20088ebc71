import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Caller } from './caller.js';
import { INTERNAL, SLOW_CONSUMER, type CloseReason } from './close-reason.js';
import type { SubscriptionRun } from './subscription-run.js';
import { textFrame } from './text-frame.js';

/** How long a client may take to answer our goodbye before it is cut off, in milliseconds. */
const GOODBYE_MS = 5000;

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
    /** What the WebSocket speaks over. */
    private readonly stream: Duplex,
    private readonly limits: { readonly clientAddress: string; readonly bufferBytes: number },
  ) {
    socket.on('pong', () => (this.isAlive = true));
  }

  get clientAddress(): string {
    return this.limits.clientAddress;
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends a message of the protocol; see {@link sendFrame}. */
  send(text: string): Promise<void> | undefined {
    return this.sendFrame(textFrame([Buffer.from(text)]));
  }

  /**
   * Sends a whole frame. Where the network does not take it at once, answers what resolves when it has, which is what
   * makes a subscription wait for its client.
   */
  sendFrame(frame: Buffer): Promise<void> | undefined {
    if (!this.isOpen) return undefined;
    if (this.stream.writableLength > this.limits.bufferBytes) {
      this.close(SLOW_CONSUMER);
      return undefined;
    }
    let onLeft: () => void = () => undefined;
    // Past the package, which would write head and text apart. It splits no message, so nothing can come between.
    this.stream.write(frame, () => onLeft());
    if (this.goodbye) this.close(this.goodbye);
    return this.stream.writableLength === 0 ? undefined : new Promise((resolve) => (onLeft = resolve));
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
