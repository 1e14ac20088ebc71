import type { ApolloServerPlugin } from '@apollo/server';
import { newId } from '../kernel/ids.js';
import type { Config } from '../platform/config/env.js';
import type { RequestContext } from '../platform/context.js';
import { dashboardRoutes } from '../platform/dashboard/dashboard.js';
import { createExplorer, type Explorer } from '../platform/explorer/explorer.js';
import { DEFAULT_LIMITS, type RequestLimits } from '../platform/graphql/limits.js';
import { createGraphqlEndpoint } from '../platform/http/graphql-endpoint.js';
import { createHealth } from '../platform/http/health.js';
import { createRouter, type RouterOptions } from '../platform/http/router.js';
import { createHttpServer } from '../platform/http/server.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { metricsRoutes } from '../platform/metrics/metrics.routes.js';
import { createSharing } from './sharing.js';
import type { App } from './compose.js';
import { createCosts } from './costs.js';
import { createDocuments } from './documents.js';
import { errorFormatter } from './errors.js';
import { explorerContent } from './explorer-content.js';
import { createSockets } from './sockets.js';

const READINESS_TIMEOUT_MS = 2000;

/** The listening server. */
export interface RunningHttp {
  /** The address on this machine, with the port that was really taken. */
  readonly url: string;
  /** Refuses new work, finishes what runs, and ends what is left after the grace time. */
  close(graceMs: number): Promise<void>;
}

/** Puts the application behind HTTP. @throws StartupProblem when the address cannot be had */
export async function startHttp(app: App): Promise<RunningHttp> {
  const { core } = app;
  const { config, log } = core;
  const explorer = config.graphql.explorer ? createExplorer(explorerContent(config)) : null;
  const costs = createCosts(app);
  const documents = createDocuments(app, requestLimits(config));
  const graphql = await createGraphqlEndpoint<RequestContext>({
    schema: app.schema,
    executor: app.executor,
    limits: requestLimits(config),
    cost: costs.gate,
    recorder: app.composed.looks,
    documents: documents.policy,
    persistedQueryCache: documents.persisted,
    introspection: config.graphql.introspection,
    suggestions: config.graphql.suggestions,
    buildContext: (request, reads) => app.requestContexts.of(request, reads),
    sharing: createSharing(app),
    formatError: errorFormatter(log),
    landingPage: explorer?.landingPage,
    plugins: config.isProduction ? [] : [tellStatements],
  });
  const health = createHealth({
    checks: { database: () => core.database.ping() },
    timeoutMs: READINESS_TIMEOUT_MS,
    onFailure: (name, error) => log.error({ err: error, check: name }, 'Not ready'),
  });
  const requests = new Map<number, number>();
  const metrics = new Metrics({ requests, database: core.database.counts, answers: core.answers });
  const figures = metricsRoutes(metrics, {
    token: config.metricsToken,
    trustedProxies: config.http.trustedProxies,
  });
  const server = createHttpServer(
    createRouter(
      routesOf(app, [graphql, health, { routes: figures }, { routes: dashboardRoutes() }], explorer),
      routerOptions(app, requests),
    ),
  );
  const sockets = createSockets(app, server.raw, {
    gate: graphql.gate,
    cost: costs.gate,
    trusted: documents.policy?.trusted,
  });
  const address = await server.listen({ port: config.http.port, host: config.http.host });
  return {
    url: `http://localhost:${address.port}`,
    async close(graceMs) {
      health.beginShutdown();
      sockets.close();
      await server.close(graceMs);
      await graphql.stop();
      costs.close();
      documents.persisted.close();
    },
  };
}

function routesOf(app: App, parts: readonly Pick<Explorer, 'routes'>[], explorer: Explorer | null) {
  return [
    ...parts.flatMap((part) => part.routes),
    ...(explorer?.routes ?? []),
    ...app.composed.modules.flatMap((module) => module.routes ?? []),
  ];
}

function routerOptions({ core: { config, log } }: App, requests: Map<number, number>): RouterOptions {
  return {
    cors: { origins: config.http.corsOrigins },
    trustedProxies: config.http.trustedProxies,
    newRequestId: newId,
    onError: (error, { requestId }) => log.error({ err: error, requestId }, 'A request failed'),
    onAnswered: ({ request, status, durationMs }) => {
      requests.set(status, (requests.get(status) ?? 0) + 1);
      if (!log.isLevelEnabled('debug')) return;
      log.debug(
        {
          requestId: request.requestId,
          method: request.raw.method,
          path: request.url.pathname,
          status,
          durationMs,
        },
        'Answered',
      );
    },
  };
}

function requestLimits({ limits }: Config): RequestLimits {
  const { bodyBytes, documentBytes, tokens, depth, aliases, rootFields, mutations, listItems } = limits;
  return {
    ...DEFAULT_LIMITS,
    bodyBytes,
    documentBytes,
    tokens,
    depth,
    aliases,
    rootFields,
    mutations,
    listItems,
    cost: limits.queryCost,
  };
}

/** Tells developers and tests what an operation cost the database. */
const tellStatements: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        response.http.headers.set('x-sql-statements', String(contextValue.statements));
        return Promise.resolve();
      },
    }),
};
