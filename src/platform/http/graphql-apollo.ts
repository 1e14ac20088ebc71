import { ApolloServer, type ApolloServerOptionsWithSchema, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { MAX_ERRORS } from './graphql-errors.js';
import type { Operation } from './graphql-operation.js';

type ApolloOptions = ApolloServerOptionsWithSchema<Operation>;

export interface ApolloSettings {
  readonly schema: GraphQLSchema;
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
    schema: settings.schema,
    nodeEnv: 'production',
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.suggestions,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // graphql-request.ts says what stands in its place.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: settings.maxTokens },
    validationOptions: { maxErrors },
    executionOptions: { maxCoercionErrors: maxErrors },
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
