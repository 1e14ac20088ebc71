import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import type { AnswerType } from './graphql-negotiation.js';
import type { UncheckedRequest } from '../graphql/limits.gate.js';
import { DEFAULT_BODY_TIMEOUT_MS } from './body.js';
import { HttpProblem } from './http-problem.js';
import { parseJson, readJsonBytes } from './json-body.js';
import type { HttpRequest } from './router.js';

/** An operation as it was sent: the body of a POST, else the search part of the address. Nothing of it is parsed. */
export type SentOperation =
  { readonly method: 'POST'; readonly body: Buffer } | { readonly method: 'GET'; readonly search: string };

/**
 * The operation that the request carries.
 * @throws HttpProblem when its body is not announced as JSON, is too large, or when a page of another site sent it blindly
 */
export async function readOperation(request: HttpRequest, limitBytes: number): Promise<SentOperation> {
  const { raw } = request;
  if (raw.method === 'POST') {
    const body = await readJsonBytes(request, { limitBytes, timeoutMs: DEFAULT_BODY_TIMEOUT_MS });
    return { method: 'POST', body };
  }
  refuseBlindRequest(raw);
  return { method: 'GET', search: request.url.search };
}

/**
 * The operation in the form that Apollo takes, which learns of the headers only what was made of them: the form that the
 * answer will have. @throws HttpProblem when its body is not JSON
 */
export function toApolloRequest(sent: SentOperation, answerType: AnswerType): HTTPGraphQLRequest {
  const headers = new HeaderMap([['accept', answerType]]);
  if (sent.method === 'GET') return { method: 'GET', headers, search: sent.search, body: undefined };
  return { method: 'POST', headers, search: '', body: parseJson(sent.body) };
}

/** The document and variables that the request carries, whatever they are. */
export function uncheckedPartsOf({ method, search, body }: HTTPGraphQLRequest): UncheckedRequest {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query'), variables: parseLeniently(parameters.get('variables')) };
}

/** Names the document and its operation, by text or by hash: equal names mean the same document. */
export function documentNameOf({ method, search, body }: HTTPGraphQLRequest): string {
  const parts = method === 'POST' ? body : Object.fromEntries(new URLSearchParams(search));
  const { query, extensions, documentId, operationName } = (parts ?? {}) as Record<string, unknown>;
  return JSON.stringify([query, query === undefined ? extensions : null, documentId, operationName]);
}

/**
 * Cross-site request forgery. Apollo's own prevention refuses every GET without a special header and with it clients
 * that follow GraphQL over HTTP, so it is off, and these three hold in its place:
 * - A POST must be application/json (readJsonBytes answers 415 else), which no form can send and no script can send to
 *   another origin without asking first (CORS preflight).
 * - A GET runs queries only (Apollo answers 405 to a mutation), and a page reads its answer only where CORS lets it.
 * - No credential of ours travels by itself: there are no cookies, and the authorization header is set by code.
 * What is left is a page that lets its visitors' browsers send us queries whose answer it cannot read, through an
 * image, a script tag or a link. Browsers mark these, and they are refused here.
 */
function refuseBlindRequest({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  const isForeign = site === 'cross-site' || site === 'same-site';
  if (!isForeign || headers['sec-fetch-mode'] === 'cors') return;
  const message = 'A page of another site may send operations only with fetch in CORS mode.';
  throw new HttpProblem(403, 'FORBIDDEN', message);
}

function parseLeniently(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
