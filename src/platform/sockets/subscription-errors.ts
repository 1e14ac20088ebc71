import { GraphQLError } from 'graphql';
import { RequestErrors } from './subscription-document.js';
import { NoLongerAllowed } from './subscription-run.js';

/** What was thrown, as errors of GraphQL with a code where GraphQL itself found the request wrong. */
export function errorsOf(thrown: unknown): GraphQLError[] {
  if (thrown instanceof RequestErrors) return thrown.errors.map(withCode);
  if (thrown instanceof NoLongerAllowed) return errorsOf(thrown.fault);
  if (thrown instanceof GraphQLError) return [withCode(thrown)];
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return [new GraphQLError(originalError.message, { originalError })];
}

/** An error with a path comes out of a resolver and has its own meaning; all others are about the request. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.path || error.extensions['code']) return error;
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'BAD_USER_INPUT' } });
}
