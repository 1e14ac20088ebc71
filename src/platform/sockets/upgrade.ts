import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CorsPolicy } from '../http/cors.js';
import { HttpProblem } from '../http/http-problem.js';

export interface UpgradeRules {
  readonly path: string;
  readonly cors: CorsPolicy;
  /** The address has as many sockets as it may. */
  readonly isFull: boolean;
  readonly isClosing: boolean;
}

/** Why the handshake of a socket is refused; null when it may go on. */
export function upgradeProblem(request: IncomingMessage, rules: UpgradeRules): HttpProblem | null {
  const [path] = (request.url ?? '').split('?', 1);
  if (path !== rules.path)
    return new HttpProblem(404, 'NOT_FOUND', `Sockets are served at ${rules.path} only.`);
  if (rules.isClosing) return new HttpProblem(503, 'UNAVAILABLE', 'This process stops. Connect again.');
  if (rules.isFull) {
    return new HttpProblem(429, 'THROTTLED', 'This address has too many sockets open. Close one first.');
  }
  return isForeign(request, rules.cors)
    ? new HttpProblem(403, 'FORBIDDEN', 'Pages of this origin may not connect.')
    : null;
}

/** Answers the handshake over plain HTTP and ends the connection. */
export function refuseUpgrade(stream: Duplex, { status, code, message }: HttpProblem): void {
  const body = JSON.stringify({ error: { code, message } });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  stream.on('error', () => undefined);
  stream.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Browsers let every page connect to every socket, and tell us which page it is. */
function isForeign({ headers: { origin } }: IncomingMessage, { origins }: CorsPolicy): boolean {
  return origin !== undefined && origins !== 'any' && !origins.includes(origin);
}
