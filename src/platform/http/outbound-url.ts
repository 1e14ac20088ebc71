import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What may be relaxed where the strangers are ourselves. */
export interface OutboundPolicy {
  /** Lets requests reach this machine. For development and tests only. */
  readonly allowLoopback?: boolean;
}

export type OutboundFailure =
  /** Not an http(s) URL that is fetched: its scheme, port, credentials or length. */
  | 'INVALID_URL'
  /** The URL leads, or its name resolves, into a network that is not public. */
  | 'FORBIDDEN_ADDRESS'
  /** Too many redirects, or one from https to http. */
  | 'REFUSED_REDIRECT'
  /** The answer is longer than allowed. */
  | 'TOO_LARGE'
  /** The whole exchange took longer than allowed. */
  | 'TIMED_OUT'
  /** No such name, no connection, no trusted certificate, or no proper HTTP. */
  | 'UNREACHABLE';

/** Why an outgoing request was not sent or its answer not taken. The message may be shown to the tenant. */
export class OutboundError extends Error {
  constructor(
    readonly reason: OutboundFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OutboundError';
  }
}

const PROTOCOLS = ['https:', 'http:'];
const MAX_URL_LENGTH = 2048;
const FIRST_UNPRIVILEGED_PORT = 1024;
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
// Serves credentials to virtual machines of one large cloud although it lies in public space.
const AZURE_HOST_SERVICES = '168.63.129.16';

/**
 * The URL, when its form alone does not forbid to fetch it. Use it also when a tenant stores a URL; names are
 * resolved and checked only when the URL is fetched.
 * @throws OutboundError INVALID_URL or FORBIDDEN_ADDRESS
 */
export function parseOutboundUrl(text: string, policy: OutboundPolicy = {}): URL {
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : null;
  if (!url || !PROTOCOLS.includes(url.protocol)) {
    throw invalid(`Expected an http or https URL of at most ${MAX_URL_LENGTH} characters.`);
  }
  if (url.username || url.password) throw invalid('The URL must not contain a user name or password.');
  if (!isWebPort(url.port)) {
    throw invalid(`Port ${url.port} is not fetched: use 80, 443 or one from ${FIRST_UNPRIVILEGED_PORT} on.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) assertFetchableAddress(host, policy);
  return url;
}

/** The lower ports belong to mail, shell and file services, which a request could be made to speak to. */
function isWebPort(port: string): boolean {
  return port === '' || port === '80' || port === '443' || Number(port) >= FIRST_UNPRIVILEGED_PORT;
}

/**
 * Nothing, for an address of the public internet. Everything else is refused by default: private, shared,
 * link-local, loopback, multicast, reserved, translated and tunnelled ranges, and IPv4 in IPv6 notation.
 * @throws OutboundError FORBIDDEN_ADDRESS, without the address: what internal names resolve to is no business of a tenant
 */
export function assertFetchableAddress(address: string, policy: OutboundPolicy): void {
  if (isPublic(address)) return;
  if (policy.allowLoopback && ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback') return;
  throw new OutboundError('FORBIDDEN_ADDRESS', 'The URL does not lead to a public address of the internet.');
}

function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address === AZURE_HOST_SERVICES) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

function invalid(message: string): OutboundError {
  return new OutboundError('INVALID_URL', message);
}
