import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { HttpRequest } from './router.js';

/**
 * Decides what the caller learns of an error. `formatted` is what GraphQL says of it (place and code included),
 * `cause` the innermost error that was thrown.
 */
export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  cause: unknown,
  request: Pick<HttpRequest, 'requestId'>,
) => GraphQLFormattedError;

export const MAX_ERRORS = 20;
const MAX_MESSAGE_LENGTH = 1000;
const SUGGESTION = / ?Did you mean .+\?$/s;

export interface ErrorPolicy {
  readonly formatError: ErrorFormatter;
  /** Whether errors may name parts of the schema that the caller did not write. */
  readonly suggestions: boolean;
}

/** Errors as they are sent: formatted, at most twenty, bounded in length, each with the request's id. */
export function presentErrors(
  errors: readonly unknown[],
  request: Pick<HttpRequest, 'requestId'>,
  { formatError, suggestions }: ErrorPolicy,
): GraphQLFormattedError[] {
  return errors.slice(0, MAX_ERRORS).map((error) => {
    const cause = causeOf(error);
    const { message, extensions, ...place } = formatError(describe(error), cause, request);
    const isOurs = !(cause instanceof GraphQLError);
    const said = isOurs || suggestions ? message : message.replace(SUGGESTION, '');
    return {
      message: said.length > MAX_MESSAGE_LENGTH ? `${said.slice(0, MAX_MESSAGE_LENGTH)}…` : said,
      ...place,
      extensions: { ...extensions, requestId: request.requestId },
    };
  });
}

/** The code that an error carries by itself; INTERNAL_SERVER_ERROR for one that carries none. */
export function codeOf(error: unknown): string {
  const cause = causeOf(error);
  if (cause instanceof Fault) return cause.code;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function describe(error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const details = cause instanceof Fault ? cause.details : {};
  const { http: _http, ...own } = error instanceof GraphQLError ? error.extensions : {};
  const base = error instanceof GraphQLError ? error.toJSON() : { message: messageOf(error) };
  return { ...base, extensions: { ...own, ...details, code: codeOf(error) } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
