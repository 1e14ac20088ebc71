import { Observable, useObservable } from '../api/observable.js';
import { post, type Document } from '../api/endpoint.js';
import { accepted, ApiProblem } from '../api/problem.js';
import {
  DashboardHostStoreDocument,
  DashboardMeDocument,
  DashboardSessionRefreshDocument,
  DashboardSignInDocument,
  DashboardSignOutDocument,
  type DashboardMeQuery,
} from '../generated/graphql.js';
import { languageNow } from '../texts/language.js';

type Account = NonNullable<DashboardMeQuery['me']>;
/** A store in which the account works. */
export type WorkingStore = Account['memberships'][number]['store'];

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface SessionState {
  readonly account: Account | null;
  readonly stores: readonly WorkingStore[];
  readonly store: WorkingStore | null;
  /** The API ended the session; the merchant did not. */
  readonly hasEnded: boolean;
}

/** What the API says of a session that has ended. */
const OVER: ReadonlySet<string> = new Set(['INVALID_TOKEN', 'UNAUTHENTICATED']);
const STORE_KEY = 'dashboard:store';
const NOBODY: SessionState = { account: null, stores: [], store: null, hasEnded: false };

const state = new Observable<SessionState>(NOBODY);
/** Tokens live here and nowhere else: whoever reads the browser's storage finds none, and a closed tab takes them along. */
let tokens: Tokens | null = null;
let refreshing: Promise<void> | null = null;

export const useSession = (): SessionState => useObservable(state);

/** Who asks, in the words of `connection_init` and of the headers. */
export function identification(): { store?: string; authorization?: string; language: string } {
  const { store } = state.read();
  return {
    language: languageNow(),
    ...(store && { store: store.slug }),
    ...(tokens && { authorization: `Bearer ${tokens.accessToken}` }),
  };
}

/** Names who reads which store's events: another name needs another socket. */
export function streamOwner(): string {
  const { account, store } = state.read();
  return `${account?.id} ${store?.id}`;
}

/**
 * Sends an operation as the signed-in account to the chosen store. An access token that has ended is replaced once.
 * @throws ApiProblem, ConnectionProblem
 */
export async function send<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const used = tokens;
  try {
    return await post(document, variables, headers());
  } catch (error) {
    if (!isUnauthenticated(error) || !used) throw error;
    if (tokens === used) await refresh();
    return post(document, variables, headers());
  }
}

/** Signs in and chooses the store: the page's own, else the one of last time, else the only one. @throws ApiProblem */
export async function signIn(email: string, password: string): Promise<void> {
  const { sessionCreate } = await post(DashboardSignInDocument, { input: { email, password } }, headers());
  tokens = accepted(sessionCreate).session!;
  const [{ me }, hostStoreId] = await Promise.all([send(DashboardMeDocument, {}), storeOfHost()]);
  const stores = workplaces(me!);
  const remembered = localStorage.getItem(STORE_KEY);
  const store =
    stores.find(({ id }) => id === hostStoreId) ??
    stores.find(({ slug }) => slug === remembered) ??
    (stores.length === 1 ? stores[0]! : null);
  state.set({ account: me!, stores, store, hasEnded: false });
}

/** Everything that is asked from now on is asked of this store. */
export function chooseStore(store: WorkingStore | null): void {
  if (store) localStorage.setItem(STORE_KEY, store.slug);
  state.set({ ...state.read(), store });
}

/** Reads anew where the account works: a store may have moved to another time zone. @throws ApiProblem, ConnectionProblem */
export async function readStoresAgain(): Promise<void> {
  const { me } = await send(DashboardMeDocument, {});
  const { account, store, ...rest } = state.read();
  if (!me || me.id !== account?.id) return;
  const stores = workplaces(me);
  state.set({ ...rest, account: me, stores, store: stores.find(({ id }) => id === store?.id) ?? store });
}

/** Ends the session here at once, and at the API as soon as it hears of it. */
export function signOut(): void {
  if (tokens) post(DashboardSignOutDocument, {}, headers()).catch(() => undefined);
  forget(false);
}

/** Replaces the tokens; several who ask at the same time wait for one exchange. @throws ApiProblem, ConnectionProblem */
export function refresh(): Promise<void> {
  refreshing ??= exchange().finally(() => (refreshing = null));
  return refreshing;
}

async function exchange(): Promise<void> {
  if (!tokens) return;
  const { refreshToken } = tokens;
  try {
    const { sessionRefresh } = await post(DashboardSessionRefreshDocument, { refreshToken }, language());
    tokens = accepted(sessionRefresh).session!;
  } catch (error) {
    // An API that is only busy says so too, and the session goes on.
    if (error instanceof ApiProblem && OVER.has(error.code)) forget(true);
    throw error;
  }
}

function forget(hasEnded: boolean): void {
  tokens = null;
  state.set({ ...NOBODY, hasEnded });
}

function workplaces({ memberships }: Account): WorkingStore[] {
  return memberships.filter(({ role }) => role !== 'CUSTOMER').map(({ store }) => store);
}

/** Null on a host that belongs to no store, where the API refuses to guess one. */
async function storeOfHost(): Promise<string | null> {
  try {
    return (await post(DashboardHostStoreDocument, {}, language())).store.id;
  } catch {
    return null;
  }
}

function headers(): Record<string, string> {
  const { store, authorization } = identification();
  return { ...language(), ...(store && { 'x-store': store }), ...(authorization && { authorization }) };
}

function language(): Record<string, string> {
  return { 'accept-language': languageNow() };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'UNAUTHENTICATED';
}
