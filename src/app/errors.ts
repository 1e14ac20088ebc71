import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Fault, Refusal, type FaultCode } from '../kernel/errors.js';
import type { ErrorFormatter } from '../platform/http/graphql-errors.js';

/** Codes of Apollo and GraphQL that mean what one of ours means. */
const CODES: Readonly<Record<string, FaultCode>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.BAD_USER_INPUT]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.BAD_REQUEST]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND]: 'PERSISTED_QUERY_NOT_FOUND',
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: 'BAD_USER_INPUT',
};

/** Formats errors for callers; defects are logged with the id of their request. */
export function errorFormatter(log: Logger): ErrorFormatter {
  return (formatted, cause, { requestId }) => formatError(formatted, cause, log.child({ requestId }));
}

/** What a caller is told of an error. Defects are logged whole and told as INTERNAL with the request's id. */
function formatError(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof Fault) {
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  }
  // A refusal outside a payload: the argument of a query.
  if (cause instanceof Refusal) {
    return {
      message: cause.message,
      ...place,
      extensions: { code: 'BAD_USER_INPUT', problems: cause.problems },
    };
  }
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? given : '';
  const known = CODES[code];
  if (known) return { message: formatted.message, ...place, extensions: { code: known } };
  if (isOurs(code)) return { message: formatted.message, ...place, extensions: formatted.extensions ?? {} };
  log.error({ err: cause, path: formatted.path }, 'An operation failed');
  return {
    message: 'Something failed on our side. Quote the requestId when you report it.',
    ...place,
    extensions: { code: 'INTERNAL' },
  };
}

/** Codes that the limits before execution set themselves. */
function isOurs(code: string): boolean {
  return [
    'DEPTH_LIMIT_EXCEEDED',
    'COST_LIMIT_EXCEEDED',
    'DOCUMENT_TOO_LARGE',
    'THROTTLED',
    'UNAUTHENTICATED',
  ].includes(code);
}
