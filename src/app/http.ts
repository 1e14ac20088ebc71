import { ApolloServer, HeaderMap } from '@apollo/server';
import type { RequestContext } from '../platform/context.js';
import { newId } from '../kernel/ids.js';
import { createRouter, type HttpRequest, type Route } from '../platform/http/router.js';
import { createHttpServer } from '../platform/http/server.js';
import type { App } from './compose.js';
import { formatError } from './errors.js';

/** The listening server. */
export interface RunningHttp {
  readonly url: string;
  close(graceMs: number): Promise<void>;
}

export async function startHttp(app: App): Promise<RunningHttp> {
  const { core } = app;
  const apollo = new ApolloServer<RequestContext>({
    schema: app.schema,
    formatError: (formatted, error) => formatError(formatted, error, core.log),
    includeStacktraceInErrorResponses: false,
  });
  await apollo.start();
  const graphql: Route = {
    method: 'POST',
    path: '/graphql',
    async handle(request: HttpRequest) {
      const chunks: Buffer[] = [];
      for await (const chunk of request.raw) chunks.push(chunk as Buffer);
      const ctx = await app.requestContexts.of(request);
      const headers = new HeaderMap();
      for (const [k, v] of Object.entries(request.raw.headers)) if (typeof v === 'string') headers.set(k, v);
      const result = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers,
          search: '',
          body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
        },
        context: () => Promise.resolve(ctx),
      });
      request.response.statusCode = result.status ?? 200;
      for (const [k, v] of result.headers) request.response.setHeader(k, v);
      request.response.setHeader('x-sql-statements', String(ctx.statements));
      request.response.end(result.body.kind === 'complete' ? result.body.string : '');
    },
  };
  const routes = [graphql, ...app.composed.modules.flatMap((module) => module.routes ?? [])];
  const router = createRouter(routes, {
    cors: core.config.http.corsOrigins as never,
    trustedProxies: core.config.http.trustedProxies,
    newRequestId: newId,
    onError: (error, request) =>
      core.log.error({ err: error, requestId: request.requestId }, 'A request failed'),
  });
  const server = createHttpServer(router);
  const address = await server.listen({ port: core.config.http.port, host: core.config.http.host });
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async (graceMs) => {
      await server.close(graceMs);
      await apollo.stop();
    },
  };
}
