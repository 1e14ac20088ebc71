import { createClient, type Client } from 'graphql-ws';
import { identification, refresh, streamOwner } from '../session/session.js';
import { settings, type Document } from './endpoint.js';
import { Observable, useObservable } from './observable.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const TOKEN_ENDED = 4401;
const FORBIDDEN = 4403;

const isConnected = new Observable(false);
let shared: { readonly client: Client; readonly isFor: string } | null = null;

/** Whether events arrive as they happen. */
export const useIsLive = (): boolean => useObservable(isConnected);

export interface Following<Data, Variables> {
  readonly document: Document<Data, Variables>;
  /** Asked at every connection, so that a stream goes on where it was left. */
  readonly variables: () => Variables;
  readonly onEvent: (data: Data) => void;
  /** The stream began, for the first time or again: what was read before may be old. */
  readonly onBegin?: () => void;
  /** The API refused the stream, for example because `after` is too old. */
  readonly onRefused?: () => void;
}

/** Follows a subscription until the answered function is called; a lost connection is made again. */
export function follow<Data, Variables>(following: Following<Data, Variables>): () => void {
  const ended = new AbortController();
  void keepFollowing(following, ended.signal);
  return () => ended.abort();
}

async function keepFollowing<Data, Variables>(
  following: Following<Data, Variables>,
  ended: AbortSignal,
): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!ended.aborted) {
    try {
      await followOnce(following, ended, () => (wait = FIRST_WAIT_MS));
    } catch (error) {
      const code = closeCodeOf(error);
      if (code === FORBIDDEN) return;
      if (code === TOKEN_ENDED) await refresh().catch(() => undefined);
      if (code === null) following.onRefused?.();
    }
    if (!ended.aborted) await pause(wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

async function followOnce<Data, Variables>(
  { document, variables, onEvent, onBegin }: Following<Data, Variables>,
  ended: AbortSignal,
  onAlive: () => void,
): Promise<void> {
  const client = sharedClient();
  const events = client.iterate<Data>({
    query: String(document),
    variables: variables() as Record<string, unknown>,
  });
  const forgetBegin = client.on('connected', () => onBegin?.());
  if (isConnected.read()) onBegin?.();
  ended.addEventListener('abort', () => void events.return?.(), { once: true });
  try {
    for await (const { data, errors } of events) {
      if (errors) throw new Error(errors[0]?.message);
      onAlive();
      if (data && !ended.aborted) onEvent(data);
    }
  } finally {
    forgetBegin();
  }
}

/** One socket for all streams of an account in a store; it is opened by the first and closed after the last. */
function sharedClient(): Client {
  const isFor = streamOwner();
  if (shared?.isFor === isFor) return shared.client;
  void shared?.client.dispose();
  shared = { client: openClient(), isFor };
  return shared.client;
}

function openClient(): Client {
  return createClient({
    url: new URL(settings.graphqlPath, location.href.replace(/^http/, 'ws')).href,
    retryAttempts: 0,
    connectionParams: () => {
      const { language, ...who } = identification();
      return { ...who, acceptLanguage: language };
    },
    on: { connected: () => isConnected.set(true), closed: () => isConnected.set(false) },
  });
}

/** Null for a refusal of the stream itself. */
function closeCodeOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
