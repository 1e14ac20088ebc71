import type { ApolloServer, ApolloServerPlugin, HTTPGraphQLResponse } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { OperationRecorder } from '../graphql/operation-recorder.js';
import type { CostGate } from '../graphql/cost/cost.gate.js';
import { createLimitGate, type LimitGate } from '../graphql/limits.gate.js';
import type { Executor } from '../graphql/execution/executor.js';
import type { RequestLimits } from '../graphql/limits.js';
import { createApollo, type ApolloSettings } from './graphql-apollo.js';
import { presentErrors, type ErrorFormatter } from './graphql-errors.js';
import { answerTypeOf, prefersHtml, type AnswerType } from './graphql-negotiation.js';
import { operationPlugin, type Operation, type OperationProgress } from './graphql-operation.js';
import { readOperation, toApolloRequest, uncheckedPartsOf } from './graphql-request.js';
import { openRequest, type DocumentPolicy } from './named-document.js';
import { sendErrors, sendRefusal, sendResult } from './graphql-response.js';
import { ClientDisconnected, HttpProblem } from './http-problem.js';
import type { HttpRequest, Route } from './router.js';
import { SharedAnswers, type AskedOperation, type Reading, type Sharing } from './shared-answers.js';

export interface GraphqlEndpointOptions<Context extends object> {
  readonly path?: string;
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly limits: RequestLimits;
  /** What operations cost, and who pays; without it they cost nothing. */
  readonly cost?: CostGate<Context> | undefined;
  /** Keeps what is asked, before it is run. */
  readonly recorder?: OperationRecorder<Context> | undefined;
  /** Documents that may be named, or that alone may be run; without it, every document is sent and run. */
  readonly documents?: DocumentPolicy<Context> | undefined;
  readonly introspection: boolean;
  /** Whether errors may say "Did you mean …", which tells names of the schema. */
  readonly suggestions: boolean;
  /**
   * What the resolvers get. What it throws is answered like an error of the operation. With `reads`, the answer may be
   * shared: whatever it is made of is noted there.
   */
  buildContext(request: HttpRequest, reads?: Set<string>): Promise<Context>;
  /** What is answered once for many; without it every operation is run. */
  readonly sharing?: Sharing | undefined;
  readonly formatError: ErrorFormatter;
  /** Answers a browser that opens the endpoint's address. */
  readonly landingPage?: Route['handle'] | undefined;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Shared between processes, a persisted query is known to all of them; without it, to this one. */
  readonly persistedQueryCache?: ApolloSettings['persistedQueryCache'];
  readonly logger?: ApolloSettings['logger'];
}

export interface GraphqlEndpoint {
  readonly routes: readonly Route[];
  /** The limits, for transports that are not HTTP. */
  readonly gate: LimitGate;
  stop(): Promise<void>;
}

/** The started endpoint: GraphQL over HTTP by POST, and by GET for queries, at one path. */
export async function createGraphqlEndpoint<Context extends object>(
  options: GraphqlEndpointOptions<Context>,
): Promise<GraphqlEndpoint> {
  const gate = createLimitGate(options.limits);
  const { cost, recorder } = options;
  const shared = options.sharing && new SharedAnswers(options.sharing);
  const plugins = [
    operationPlugin({ gate, cost, recorder }, options),
    ...(shared ? [shared.plugin] : []),
    ...((options.plugins ?? []) as ApolloServerPlugin[]),
  ];
  const apollo = createApollo({
    schema: options.schema,
    executor: options.executor,
    introspection: options.introspection,
    suggestions: options.suggestions,
    maxTokens: options.limits.tokens,
    plugins,
    logger: options.logger,
    persistedQueryCache: options.persistedQueryCache,
  });
  await apollo.start();
  const endpoint = new Endpoint({ apollo, gate, shared }, options);
  const path = options.path ?? '/graphql';
  const handle = (request: HttpRequest) => endpoint.answer(request);
  return {
    routes: [
      { method: 'GET', path, handle },
      { method: 'POST', path, handle },
    ],
    gate,
    stop: () => apollo.stop(),
  };
}

interface EndpointParts {
  readonly apollo: ApolloServer<Operation>;
  readonly gate: LimitGate;
  readonly shared: SharedAnswers | undefined;
}

class Endpoint {
  constructor(
    private readonly parts: EndpointParts,
    private readonly options: Omit<GraphqlEndpointOptions<object>, 'plugins'>,
  ) {}

  async answer(request: HttpRequest): Promise<void> {
    const { landingPage } = this.options;
    if (landingPage && request.raw.method !== 'POST' && prefersHtml(request.raw)) return landingPage(request);
    const answerType = answerTypeOf(request.raw);
    try {
      if (!answerType) throw notAcceptable();
      const sent = await readOperation(request, this.options.limits.bodyBytes);
      await this.run({ request, answerType, sent });
    } catch (error) {
      if (error instanceof ClientDisconnected || request.response.headersSent) throw error;
      await sendRefusal(request, error, answerType ?? 'application/json', this.options);
    }
  }

  private run(asked: AskedOperation): void | Promise<void> {
    const { shared } = this.parts;
    const execute = (reading: Reading | null) => this.execute(asked, reading);
    return shared ? shared.answer(asked, execute) : execute(null);
  }

  private async execute(asked: AskedOperation, reading: Reading | null): Promise<void> {
    const { request, answerType } = asked;
    const sent = toApolloRequest(asked.sent, answerType);
    const { request: httpGraphQLRequest, enforce } = openRequest(sent, this.options.documents);
    this.parts.gate.check(uncheckedPartsOf(httpGraphQLRequest));
    if (await reading?.answerFromRedis(httpGraphQLRequest)) return;
    const progress: OperationProgress = { isPresented: false };
    let refusal: { cause: unknown } | undefined;
    let context: object | undefined;
    const result = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        try {
          context = await this.options.buildContext(request, reading?.reads);
          enforce(context);
          if (reading) this.parts.shared?.follow(context, reading);
          return { request, answerType, context, progress };
        } catch (cause) {
          // Apollo would tell the message of whatever was thrown; our own way out formats it first.
          refusal = { cause };
          throw cause;
        }
      },
    });
    if (refusal) throw refusal.cause;
    if (context && reading?.conclude(progress.result, context)) return;
    if (progress.isPresented) await sendResult(request, result);
    else await this.sendMalformed(request, result, answerType);
  }

  /** Apollo found the request malformed before it was an operation, and wrote the errors itself. */
  private sendMalformed(
    request: HttpRequest,
    result: HTTPGraphQLResponse,
    answerType: AnswerType,
  ): Promise<void> {
    const text = result.body.kind === 'complete' ? result.body.string : '{}';
    const { errors = [] } = JSON.parse(text) as {
      errors?: { message: string; extensions?: Record<string, unknown> }[];
    };
    const thrown = errors.map(({ message, extensions }) => new GraphQLError(message, { extensions }));
    const status = result.status ?? 500;
    return sendErrors(request, { errors: presentErrors(thrown, request, this.options), status, answerType });
  }
}

function notAcceptable(): HttpProblem {
  const message = 'The accept header must allow application/json or application/graphql-response+json.';
  return new HttpProblem(406, 'NOT_ACCEPTABLE', message);
}
