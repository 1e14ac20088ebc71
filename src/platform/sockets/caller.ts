import type { IncomingHttpHeaders } from 'node:http';

/** What a socket's client has said of itself, once, at its beginning. Where it connects from is no part of it. */
export interface Caller {
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  readonly store: string | undefined;
  readonly orderToken: string | undefined;
  readonly acceptLanguage: string | undefined;
}

const MAX_LENGTH = 8192;

/** The parameter of `connection_init` and the header that says the same. Explorers send parameters under the header's name. */
const NAMES = {
  authorization: 'authorization',
  store: 'x-store',
  orderToken: 'x-order-token',
  acceptLanguage: 'accept-language',
} as const;

type Name = keyof typeof NAMES;
const NAMED = Object.keys(NAMES) as Name[];

/** The headers of a handshake that say who the client is. */
export interface Handshake {
  readonly host: string | undefined;
  readonly said: Readonly<Partial<Record<Name, unknown>>>;
}

/** As much of a handshake as is looked at later; the rest of the request is kept by nobody. */
export function handshakeOf(headers: IncomingHttpHeaders): Handshake {
  const said = NAMED.map((name) => [name, headers[NAMES[name]]] as const);
  return { host: headers.host, said: Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
}

/**
 * The caller by the parameters of its first message, else by the headers of its handshake: pages cannot set headers on
 * a WebSocket. Null when a parameter is not text of reasonable length.
 */
export function callerOf(
  { host, said: headers }: Handshake,
  parameters: Readonly<Record<string, unknown>> = {},
): Caller | null {
  const said = (name: Name) => {
    const value = parameters[name] ?? parameters[NAMES[name]] ?? headers[name];
    return value === '' ? undefined : value;
  };
  if (NAMED.some((name) => !isShortText(said(name)))) return null;
  const texts = Object.fromEntries(NAMED.map((name) => [name, said(name)])) as Record<
    Name,
    string | undefined
  >;
  return { ...texts, host };
}

function isShortText(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= MAX_LENGTH);
}
