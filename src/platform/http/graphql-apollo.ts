import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Executor } from '../graphql/execution/executor.js';
import { MAX_ERRORS } from './graphql-errors.js';
import type { Operation } from './graphql-operation.js';

type ApolloOptions = ApolloServerOptionsWithGateway<Operation>;

export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly introspection: boolean;
  readonly suggestions: boolean;
  readonly maxTokens: number;
  readonly plugins: readonly ApolloServerPlugin<Operation>[];
  readonly logger: ApolloOptions['logger'];
  readonly persistedQueryCache: Exclude<ApolloOptions['persistedQueries'], false | undefined>['cache'];
}

/** Apollo Server with everything off that we do ourselves, do not want, or would pay for on every field. */
export function createApollo(settings: ApolloSettings): ApolloServer<Operation> {
  // GraphQL adds one more error that says it stopped counting.
  const maxErrors = MAX_ERRORS - 1;
  return new ApolloServer<Operation>({
    gateway: executedBy(settings.executor, settings.schema, maxErrors),
    nodeEnv: 'production',
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.suggestions,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stringifyResult,
    // graphql-request.ts says what stands in its place.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: settings.maxTokens },
    validationOptions: { maxErrors },
    persistedQueries: settings.persistedQueryCache ? { cache: settings.persistedQueryCache } : {},
    logger: settings.logger,
    plugins: [
      ...settings.plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The text of an answer. */
export const stringifyResult = (answer: object): string => JSON.stringify(answer);

/** Apollo leaves the execution to a gateway. This one is our executor, on our own schema. */
function executedBy(
  executor: Executor,
  schema: GraphQLSchema,
  maxCoercionErrors: number,
): ApolloOptions['gateway'] {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) =>
        executor.execute({
          ...{ schema, document, contextValue: context, options: { maxCoercionErrors } },
          variableValues: request.variables ?? null,
          operationName: request.operationName ?? null,
        }),
    }),
    stop: async () => undefined,
  };
}

const DOCUMENT_CACHE_CHARACTERS = 2_000_000;

/** Validated documents by hash, the least used dropped first. A tree takes some fifty times the space of its text. */
function createDocumentStore(): ApolloOptions['documentStore'] {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: DOCUMENT_CACHE_CHARACTERS,
    sizeCalculation: (document) => 1 + (document.loc?.end ?? 0),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
