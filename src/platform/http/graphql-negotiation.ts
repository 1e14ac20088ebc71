import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** The two forms of a GraphQL answer. They differ in what the HTTP status says. */
export type AnswerType = 'application/json' | 'application/graphql-response+json';

// The order decides for `*/*`: clients that ask for nothing special know only the older form.
const ANSWER_TYPES: AnswerType[] = ['application/json', 'application/graphql-response+json'];

/** What each `accept` header came to: clients send few different ones, again and again. */
const preferences = new LRUCache<string, { readonly type: AnswerType | null }>({ max: 200 });
const MAX_REMEMBERED_LENGTH = 500;

/** The form that the client likes best, or null when it takes neither. */
export function answerTypeOf(message: IncomingMessage): AnswerType | null {
  const { accept = '' } = message.headers;
  const known = preferences.get(accept);
  if (known) return known.type;
  const preferred = new Negotiator(message).mediaType(ANSWER_TYPES);
  const type = (preferred as AnswerType | undefined) ?? null;
  if (accept.length <= MAX_REMEMBERED_LENGTH) preferences.set(accept, { type });
  return type;
}

/** Whether a person with a browser is asking. */
export function prefersHtml(message: IncomingMessage): boolean {
  return new Negotiator(message).mediaType([...ANSWER_TYPES, 'text/html']) === 'text/html';
}

const INTERNAL_CODES: ReadonlySet<string> = new Set([
  'INTERNAL',
  ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
]);

const CLIENT_ERRORS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DOCUMENT_NOT_TRUSTED: 403,
  TENANT_SUSPENDED: 403,
  TENANT_NOT_FOUND: 404,
};

/**
 * The status of an operation that was not run. In the older form, by GraphQL over HTTP, the status tells only whether
 * the request itself was well formed: 200, and the errors stand in the body. The newer form tells it by status too.
 * Two things concern everyone on the way, not only the client, and show in both: throttling and our own failures.
 */
export function statusOfRefusal(code: string, answerType: AnswerType): number {
  if (INTERNAL_CODES.has(code)) return 500;
  if (code === 'THROTTLED') return 429;
  return answerType === 'application/json' ? 200 : (CLIENT_ERRORS[code] ?? 400);
}
