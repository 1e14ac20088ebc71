import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { LimitGate } from '../graphql/limits.gate.js';
import { codeOf, presentErrors, type ErrorPolicy } from './graphql-errors.js';
import { statusOfRefusal, type AnswerType } from './graphql-negotiation.js';
import type { HttpRequest } from './router.js';

/** What travels through Apollo beside the document. */
export interface Operation {
  readonly request: HttpRequest;
  readonly answerType: AnswerType;
  /** What the resolvers get. */
  readonly context: object;
  readonly progress: OperationProgress;
}

export interface OperationProgress {
  /** Set once the errors have their final form; Apollo answers some of its own without asking a plugin. */
  isPresented: boolean;
  /** What is about to be written, in its final form; none while nothing ran or the answer comes in parts. */
  result?: FormattedExecutionResult;
}

/** Refusals of which Apollo knows the right status itself: malformed requests and its persisted query protocol. */
const OWN_STATUS: ReadonlySet<string> = new Set([
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * Unpacks the context, holds documents from the persisted query cache to the limits, and gives errors and status
 * their final form. It stands first, so that other plugins see the context and not its package.
 */
export function operationPlugin(gate: LimitGate, policy: ErrorPolicy): ApolloServerPlugin<Operation> {
  return {
    async requestDidStart(requestContext) {
      const operation = { ...requestContext.contextValue };
      // Apollo shallow-copies what it is given. Resolvers must get the very object that was built: it counts and caches.
      Object.assign(requestContext, { contextValue: operation.context });
      return {
        async didResolveOperation({ source, metrics, operation: definition }) {
          if (definition?.operation === OperationTypeNode.SUBSCRIPTION) throw overSocketOnly();
          if (metrics.persistedQueryHit) gate.check({ query: source });
        },
        async willSendResponse(answer) {
          present(answer, operation, policy);
        },
      };
    },
  };
}

function overSocketOnly(): Fault {
  return new Fault(
    'BAD_USER_INPUT',
    'Subscriptions run over WebSocket at this address, with the protocol graphql-transport-ws.',
  );
}

type Answer = Pick<GraphQLRequestContextWillSendResponse<Operation>, 'response' | 'errors'>;

function present({ response, errors = [] }: Answer, operation: Operation, policy: ErrorPolicy): void {
  const { progress, request, answerType } = operation;
  progress.isPresented = true;
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  progress.result = singleResult;
  if (errors.length === 0) return;
  singleResult.errors = presentErrors(errors, request, policy);
  const code = codeOf(errors[0]);
  const wasRun = singleResult.data !== undefined;
  if (!wasRun && !OWN_STATUS.has(code)) response.http.status = statusOfRefusal(code, answerType);
}
