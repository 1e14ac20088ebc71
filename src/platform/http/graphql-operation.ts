import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { OperationTypeNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { Charge, CostedOperation, CostGate, CostReport } from '../graphql/cost/cost.gate.js';
import type { OperationRecorder } from '../graphql/operation-recorder.js';
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

/** What an operation must pass before it is run. */
export interface OperationGates {
  readonly gate: LimitGate;
  /** Without it, operations cost nothing. */
  readonly cost?: CostGate<object> | undefined;
  /** Keeps what has paid, before it is run. */
  readonly recorder?: OperationRecorder<object> | undefined;
}

/**
 * Unpacks the context, holds documents from the persisted query cache to the limits, takes what the operation costs, and
 * gives errors and status their final form. It stands first, so that other plugins see the context and not its package.
 */
export function operationPlugin(
  { gate, cost, recorder }: OperationGates,
  policy: ErrorPolicy,
): ApolloServerPlugin<Operation> {
  return {
    async requestDidStart(requestContext) {
      const operation = { ...requestContext.contextValue };
      // Apollo shallow-copies what it is given. Resolvers must get the very object that was built: it counts and caches.
      Object.assign(requestContext, { contextValue: operation.context });
      const bill = cost && new Bill(cost);
      return {
        async didResolveOperation({ source, metrics, operation: definition, document, request }) {
          if (definition?.operation === OperationTypeNode.SUBSCRIPTION) throw overSocketOnly();
          if (metrics.persistedQueryHit) gate.check({ query: source });
          const asked = { ...request, document };
          await bill?.charge(asked, operation.context);
          await recorder?.record(operation.context, asked);
        },
        async willSendResponse(answer) {
          present(answer, operation, policy);
          if (operation.progress.result) bill?.addTo(operation.progress.result);
        },
      };
    },
  };
}

/** What one operation costs, from its charge to the line in its answer. */
class Bill {
  private taken: Charge | undefined;
  private report: CostReport | undefined;

  constructor(private readonly cost: CostGate<object>) {}

  /** @throws LimitExceeded or CostThrottled when the operation may not be run */
  async charge(operation: CostedOperation, context: object): Promise<void> {
    const outcome = await this.cost.charge(operation, context);
    if (!('fault' in outcome)) {
      this.taken = outcome;
      return;
    }
    this.report = outcome.report;
    throw outcome.fault;
  }

  addTo(result: FormattedExecutionResult): void {
    const cost = this.taken ? this.cost.settle(this.taken, result) : this.report;
    if (cost) result.extensions = { ...result.extensions, cost };
  }
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
  // It is known by now; Apollo would read the accept header again.
  response.http.headers.set('content-type', `${answerType}; charset=utf-8`);
  if (errors.length === 0) return;
  singleResult.errors = presentErrors(errors, request, policy);
  const code = codeOf(errors[0]);
  tellWhenToRetry(singleResult.errors[0], response.http.headers);
  const wasRun = singleResult.data !== undefined;
  if (!wasRun && !OWN_STATUS.has(code)) response.http.status = statusOfRefusal(code, answerType);
}

function tellWhenToRetry(
  error: GraphQLFormattedError | undefined,
  headers: { set(name: string, value: string): void },
): void {
  const retryAfterMs = error?.extensions?.['retryAfterMs'];
  if (typeof retryAfterMs === 'number') headers.set('retry-after', String(Math.ceil(retryAfterMs / 1000)));
}
