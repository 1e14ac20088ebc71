import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server as GraphqlServer } from 'graphql-ws';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { clientAddressOf } from '../http/client-address.js';
import { handshakeOf, type Handshake } from './caller.js';
import { Callers } from './callers.js';
import { ClientSocket } from './client-socket.js';
import { GOING_AWAY } from './close-reason.js';
import { createProtocol, type Peer } from './protocol.js';
import { recheckAll } from './recheck.js';
import { CurrentViewers } from './current-viewers.js';
import { DEFAULT_TIMES, type SocketHost, type SocketOptions } from './socket-host.js';
import type { SharedParts } from './subscription-run.js';
import { Tellings } from './tellings.js';
import { Turns } from './turns.js';
import { refuseUpgrade, upgradeProblem } from './upgrade.js';

/** The sockets of a process. */
export interface SocketServer {
  /** How many are open. */
  readonly size: number;
  /** Tells every client to connect elsewhere. No further one is let in. */
  close(): void;
}

/** Messages, and readings of callers, in one turn of the event loop: a few milliseconds. */
const PER_TURN = 250;
const READINGS_PER_TURN = 250;

/** Serves graphql-transport-ws at a path of the HTTP server. */
export function createSocketServer<Context extends object>(
  server: HttpServer,
  options: SocketOptions<Context>,
): SocketServer {
  const sockets = new Sockets(options);
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) =>
    sockets.upgrade(request, stream, head),
  );
  return sockets;
}

class Sockets implements SocketServer {
  private readonly open = new Set<ClientSocket>();
  private readonly callers = new Callers();
  private readonly countByAddress = new Map<string, number>();
  private readonly ws: WebSocketServer;
  private readonly protocol: GraphqlServer<Peer>;
  private readonly timers: NodeJS.Timeout[];
  /** For what is done to all sockets without an event. */
  private readonly turns = new Turns(PER_TURN);
  private isClosing = false;
  private isRechecking = false;

  constructor(private readonly options: SocketOptions<object>) {
    const { limits, times } = options;
    const { initMs, heartbeatMs, recheckMs } = { ...DEFAULT_TIMES, ...times };
    const { subscriptionsPerSocket, messageBytes: maxPayload } = limits;
    this.ws = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload, handleProtocols });
    const shared = sharedParts(options);
    this.protocol = createProtocol({ shared, callers: this.callers, subscriptionsPerSocket, initMs });
    this.timers = [
      setInterval(() => void this.beat(), heartbeatMs).unref(),
      setInterval(() => void this.recheck(), recheckMs).unref(),
    ];
  }

  get size(): number {
    return this.open.size;
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { path, cors, trustedProxies, limits } = this.options;
    const clientAddress = clientAddressOf(request, trustedProxies);
    const isFull = (this.countByAddress.get(clientAddress) ?? 0) >= limits.socketsPerAddress;
    const problem = upgradeProblem(request, { path, cors, isFull, isClosing: this.isClosing });
    const handshake = handshakeOf(request.headers);
    const { bufferBytes } = limits;
    const welcome = (webSocket: WebSocket) =>
      this.welcome(new ClientSocket(webSocket, stream, { clientAddress, bufferBytes }), webSocket, handshake);
    if (problem) refuseUpgrade(stream, problem);
    else this.ws.handleUpgrade(request, stream, head, welcome);
  }

  close(): void {
    this.isClosing = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const socket of this.open) socket.close(GOING_AWAY);
  }

  private welcome(socket: ClientSocket, webSocket: WebSocket, handshake: Handshake): void {
    const { log } = this.options;
    this.open.add(socket);
    this.count(socket.clientAddress, 1);
    const onError = (error: unknown) =>
      log.error({ err: error }, 'A message of a socket could not be handled');
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => socket.send(text),
        close: (code = 1000, reason = '') => socket.close({ code, reason }),
        onMessage: (handle) => socket.onMessage(handle, onError),
      },
      { socket, handshake },
    );
    // Broken frames and broken connections; the socket closes by itself after one.
    webSocket.on('error', (error) => log.debug({ err: error }, 'A socket broke'));
    webSocket.once('close', (code, reason) => {
      this.open.delete(socket);
      this.count(socket.clientAddress, -1);
      socket.endRuns();
      if (socket.caller) this.callers.release(socket.caller);
      closed(code, String(reason)).catch(onError);
    });
  }

  private async beat(): Promise<void> {
    for (const socket of [...this.open]) {
      await this.turns.take();
      socket.beat();
    }
  }

  private async recheck(): Promise<void> {
    if (this.isRechecking) return;
    this.isRechecking = true;
    await recheckAll(this.options, this.open);
    this.isRechecking = false;
  }

  private count(address: string, by: 1 | -1): void {
    const count = (this.countByAddress.get(address) ?? 0) + by;
    if (count > 0) this.countByAddress.set(address, count);
    else this.countByAddress.delete(address);
  }
}

function sharedParts(host: SocketHost<object>): SharedParts {
  const viewers = new CurrentViewers(host, new Turns(READINGS_PER_TURN));
  return { host, viewers, tellings: new Tellings(host), turns: new Turns(PER_TURN) };
}
