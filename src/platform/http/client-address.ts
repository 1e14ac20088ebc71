import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address of the caller. `x-forwarded-for` counts only as far as our own proxies wrote it: each appends the
 * address it saw, so with n trusted proxies the n-th entry from the right is the last one a stranger cannot choose.
 */
export function clientAddressOf(message: IncomingMessage, trustedProxies: number): string {
  const direct = plainAddress(message.socket.remoteAddress ?? '');
  const header = message.headers['x-forwarded-for'];
  if (trustedProxies === 0 || header === undefined) return direct;
  const entries = String(header).split(',');
  const entry = entries[Math.max(0, entries.length - trustedProxies)]!;
  const forwarded = plainAddress(entry.trim());
  return isIP(forwarded) === 0 ? direct : forwarded;
}

/** Without the port, the brackets and the IPv4-in-IPv6 prefix that proxies and sockets add. */
function plainAddress(text: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1];
  const withPort = /^([\d.]+):\d+$/.exec(text)?.[1];
  return (bracketed ?? withPort ?? text).replace(/^::ffff:(?=[\d.]+$)/i, '');
}
