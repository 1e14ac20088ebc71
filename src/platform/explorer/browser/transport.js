/* global window */
import { session, sessionHeaders } from './session.js';

const { getOperationAST, parse } = window.GraphiQL.GraphQL;

/** Sends the operations of the editor: queries and mutations by HTTP, subscriptions over a WebSocket of their own. */
export function createFetcher(graphqlPath) {
  return (params, { headers = {} } = {}) => {
    const all = { ...sessionHeaders(), ...lowerCased(headers) };
    return isSubscription(params) ? subscribe(graphqlPath, params, all) : post(graphqlPath, params, all);
  };
}

async function post(graphqlPath, params, headers) {
  const response = await window.fetch(graphqlPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(params),
  });
  const result = await response.json();
  if (result.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) session.signOut();
  return result;
}

/** The client is loaded when the first subscription needs it. */
async function* subscribe(graphqlPath, params, headers) {
  const { createClient } = await import(new URL('websocket-client.js', import.meta.url).href);
  const url = new URL(graphqlPath, window.location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  yield* createClient({ url: url.href, connectionParams: headers, retryAttempts: 0 }).iterate(params);
}

/** Reads the text itself: what the editor knows of its operations lags behind the text by a moment. */
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

function lowerCased(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * The access token of an account.
 * @throws Error with the API's own words when it is refused
 */
export async function signIn(graphqlPath, mutation, { email, password, store }) {
  const headers = store ? { 'x-store': store } : {};
  const result = await post(
    graphqlPath,
    { query: mutation, variables: { input: { email, password } } },
    headers,
  );
  const token = find(result.data, 'accessToken');
  if (typeof token === 'string') return token;
  const refusal = find(result.data, 'userErrors')?.[0] ?? result.errors?.[0];
  throw new Error(refusal?.message ?? 'The sign-in brought no access token.');
}

function find(value, key) {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value[key] !== undefined && value[key] !== null) return value[key];
  return Object.values(value).reduce((found, inner) => found ?? find(inner, key), undefined);
}
