import type { GraphQLSchema } from 'graphql';
import { Fault } from '../../src/kernel/errors.js';
import { DEFAULT_LIMITS, type RequestLimits } from '../../src/platform/graphql/limits.js';
import {
  createGraphqlEndpoint,
  type GraphqlEndpointOptions,
} from '../../src/platform/http/graphql-endpoint.js';
import { createRouter, type Route } from '../../src/platform/http/router.js';
import { createHttpServer, type HttpServer } from '../../src/platform/http/server.js';
import { testExecutor } from './execution-mode.js';

/** A GraphQL endpoint that listens on a free port of this machine. */
export interface GraphqlHost {
  readonly origin: string;
  readonly url: string;
  readonly server: HttpServer;
  /** Posts an operation as JSON and answers what came back. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: GraphqlAnswer }>;
  close(): Promise<void>;
}

export interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

type Options = Partial<Omit<GraphqlEndpointOptions<object>, 'limits'>> & {
  schema: GraphQLSchema;
  limits?: Partial<RequestLimits>;
  routes?: readonly Route[];
};

/** Serves the schema the way the API is served, with codes passed through and the messages of faults only. */
export async function serveGraphql({ limits, routes = [], ...options }: Options): Promise<GraphqlHost> {
  const endpoint = await createGraphqlEndpoint({
    introspection: true,
    suggestions: true,
    buildContext: async () => ({}),
    formatError: (formatted, cause) =>
      formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' && !(cause instanceof Fault)
        ? { message: 'Something failed on our side.', extensions: { code: 'INTERNAL' } }
        : formatted,
    limits: { ...DEFAULT_LIMITS, ...limits },
    executor: testExecutor(),
    ...options,
  });
  const router = createRouter([...endpoint.routes, ...routes], {
    cors: { origins: 'any' },
    trustedProxies: 0,
    newRequestId: () => 'request-1',
    onError: (error) => {
      throw error;
    },
  });
  const server = createHttpServer(router);
  const { port } = await server.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: `${origin}/graphql`,
    server,
    async post(body, headers = {}) {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as GraphqlAnswer };
    },
    async close() {
      await server.close(0);
      await endpoint.stop();
    },
  };
}
