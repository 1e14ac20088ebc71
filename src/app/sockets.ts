import type { Server } from 'node:http';
import { newId } from '../kernel/ids.js';
import type { RequestContext } from '../platform/context.js';
import type { SocketHost } from '../platform/sockets/socket-host.js';
import { createSocketServer, type SocketServer } from '../platform/sockets/socket-server.js';
import type { App } from './compose.js';
import { errorFormatter } from './errors.js';
import { refusalOf } from './permissions.js';
import { permissionsOf } from './schema.js';
import { watchContext } from './watched-context.js';

/** Serves the subscriptions of the application over WebSocket, beside its HTTP. */
export function createSockets(
  app: App,
  server: Server,
  gates: Pick<SocketHost<RequestContext>, 'gate' | 'cost' | 'trusted'>,
): SocketServer {
  const { config, log } = app.core;
  const { limits } = config;
  const { Subscription } = permissionsOf(app.composed.modules);
  return createSocketServer<RequestContext>(server, {
    path: '/graphql',
    schema: app.schema,
    ...gates,
    maxTokens: limits.tokens,
    introspection: config.graphql.introspection,
    errors: { formatError: errorFormatter(log), suggestions: config.graphql.suggestions },
    buildContext: (caller, asking) => app.requestContexts.ofSocket(caller, asking),
    watch: watchContext,
    recorder: app.composed.looks,
    execute: (operation) => app.executor.execute(operation),
    refusal: (ctx, field) => (field === null ? ctx.flaws.token : refusalOf(Subscription[field], ctx)),
    viewerKey,
    newRequestId: newId,
    log,
    cors: { origins: config.http.corsOrigins },
    trustedProxies: config.http.trustedProxies,
    limits: {
      socketsPerAddress: limits.socketsPerAddress,
      subscriptionsPerSocket: limits.subscriptionsPerSocket,
      messageBytes: limits.socketMessageBytes,
      bufferBytes: limits.socketBufferBytes,
    },
  });
}

function viewerKey({ viewer, tenant }: RequestContext): string {
  if (viewer.kind === 'anonymous') return '';
  return `${viewer.userId} ${viewer.role} ${viewer.isSuperAdmin} ${tenant?.id}`;
}
