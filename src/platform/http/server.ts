import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { StartupProblem } from '../startup-problem.js';

/** How long a connection may take for each of its steps, in milliseconds. */
export interface ServerTimeouts {
  readonly headersMs: number;
  readonly requestMs: number;
  /** Longer than the idle timeout of common load balancers (60 s), which would else reuse a connection we just closed. */
  readonly keepAliveMs: number;
}

const DEFAULT_TIMEOUTS: ServerTimeouts = {
  headersMs: 10_000,
  requestMs: 120_000,
  keepAliveMs: 65_000,
};

export interface HttpServer {
  /** For protocols that begin with an upgrade. Their connections are ended by close() like all others. */
  readonly raw: Server;
  /**
   * Accepts connections. Port 0 takes any free one.
   * @throws StartupProblem when the address cannot be had
   */
  listen(address: { port: number; host: string }): Promise<AddressInfo>;
  /**
   * Accepts no more connections, lets running requests finish, and ends what is still open after the grace time.
   * No connection is left when it resolves.
   */
  close(graceMs: number): Promise<void>;
}

/** A server that is not listening yet. */
export function createHttpServer(listener: RequestListener, timeouts = DEFAULT_TIMEOUTS): HttpServer {
  const raw = createServer({
    headersTimeout: timeouts.headersMs,
    requestTimeout: timeouts.requestMs,
    keepAliveTimeout: timeouts.keepAliveMs,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 16_384,
  });
  const open = new OpenConnections(raw);
  raw.on('request', listener);
  return {
    raw,
    listen: (address) => listen(raw, address),
    close: (graceMs) => open.end(graceMs),
  };
}

/**
 * Nobody listens there at this moment. Asked before a start that takes long, so that it does not fail at its end.
 * @throws StartupProblem when the address cannot be had
 */
export async function assertAddressFree(address: { port: number; host: string }): Promise<void> {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(startupProblem(error, port, host));
    server.once('error', fail);
    server.listen({ port, host }, () => {
      server.off('error', fail);
      resolve(server.address() as AddressInfo);
    });
  });
}

function startupProblem(error: NodeJS.ErrnoException, port: number, host: string): StartupProblem {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop it, or choose another with PORT.`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one it has, or to 0.0.0.0 for all.`,
    ENOTFOUND: `The host name ${host} is unknown. Set HOST to an address of this machine.`,
  };
  const reason =
    reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
  return new StartupProblem(reason);
}

/** Knows every socket and every unfinished answer, because Node forgets the sockets that were upgraded. */
class OpenConnections {
  private readonly sockets = new Set<Socket>();
  private readonly answers = new Set<ServerResponse>();
  private isEnding = false;

  constructor(private readonly server: Server) {
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    server.on('request', (_request, response: ServerResponse) => this.track(response));
  }

  async end(graceMs: number): Promise<void> {
    this.isEnding = true;
    for (const response of this.answers) this.makeLast(response);
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    const force = setTimeout(() => {
      for (const socket of this.sockets) socket.destroy();
    }, graceMs);
    await closed;
    clearTimeout(force);
  }

  private track(response: ServerResponse): void {
    this.answers.add(response);
    if (this.isEnding) this.makeLast(response);
    response.once('close', () => {
      this.answers.delete(response);
      // An answer that promised keep-alive before the end began leaves an idle connection behind.
      if (this.isEnding) setImmediate(() => this.server.closeIdleConnections());
    });
  }

  private makeLast(response: ServerResponse): void {
    if (!response.headersSent) response.setHeader('connection', 'close');
  }
}
