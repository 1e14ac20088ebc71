import type { IncomingMessage } from 'node:http';

/** What a socket's client has said of itself, once, at its beginning. */
export interface Caller {
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  readonly store: string | undefined;
  readonly orderToken: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly clientAddress: string;
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

/**
 * The caller by the parameters of its first message, else by the headers of its handshake: pages cannot set headers on
 * a WebSocket. Null when a parameter is not text of reasonable length.
 */
export function callerOf(
  { headers }: IncomingMessage,
  clientAddress: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Caller | null {
  const said = (name: Name) => {
    const value = parameters[name] ?? parameters[NAMES[name]] ?? headers[NAMES[name]];
    return value === '' ? undefined : value;
  };
  const names = Object.keys(NAMES) as Name[];
  if (names.some((name) => !isShortText(said(name)))) return null;
  const texts = Object.fromEntries(names.map((name) => [name, said(name)])) as Record<
    Name,
    string | undefined
  >;
  return { ...texts, host: headers.host, clientAddress };
}

function isShortText(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= MAX_LENGTH);
}
