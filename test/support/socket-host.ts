import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  execute,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import type { Fault } from '../../src/kernel/errors.js';
import type { TenantId } from '../../src/kernel/ids.js';
import { createLimitGate } from '../../src/platform/graphql/limits.gate.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import type { TenantContext } from '../../src/platform/context.js';
import type { LiveEvent } from '../../src/platform/live/live-event.js';
import { liveStream } from '../../src/platform/live/live-subscription.js';
import { createSocketServer, type SocketServer } from '../../src/platform/sockets/socket-server.js';
import type { SocketOptions } from '../../src/platform/sockets/socket-host.js';
import { watch } from '../../src/platform/sockets/watched.js';
import { endWithFile } from './clean-up.js';
import type { TestApp } from './test-app.js';

/** A subscription to everything that {@link note} records, and its variables. */
export const THINGS =
  'subscription ($after: Int) { things(after: $after) { sequence value viewer contexts } }';

/** What a test's own context holds beside what a stream needs. */
export interface ThingContext extends Pick<TenantContext, 'live' | 'tenantId'> {
  readonly viewer: string;
  readonly contexts: number;
}

/** A socket server of its own over the streams of an application, with times as short as a test wants them. */
export interface ThingHost {
  readonly url: string;
  readonly sockets: SocketServer;
  readonly server: Server;
  /** Who the viewer is from now on, and why they are refused. */
  viewer: string;
  refusal: Fault | null;
  /** Why objects are refused to the viewer. */
  objectRefusal: Fault | null;
  /** Contexts built so far. */
  contexts: number;
}

type Given = Partial<Pick<SocketOptions<ThingContext>, 'times' | 'cors' | 'buildContext'>> & {
  readonly limits?: Partial<SocketOptions<ThingContext>['limits']>;
};

/** Serves things of the tenant over sockets. */
export async function serveThings(app: TestApp, tenantId: TenantId, given: Given = {}): Promise<ThingHost> {
  const server = createServer();
  const host: { -readonly [Key in keyof ThingHost]?: ThingHost[Key] } & Pick<ThingHost, 'contexts'> = {
    ...{ server, viewer: 'someone', refusal: null, objectRefusal: null, contexts: 0 },
  };
  const sockets = createSocketServer<ThingContext>(server, {
    path: '/graphql',
    schema: schemaOf(() => host.objectRefusal ?? null),
    gate: createLimitGate(DEFAULT_LIMITS),
    maxTokens: DEFAULT_LIMITS.tokens,
    introspection: true,
    errors: { formatError: (formatted) => formatted, suggestions: true },
    buildContext: async () => ({ live: app.core.live, tenantId, viewer: host.viewer!, contexts: ++host.contexts }),
    watch: (ctx) => watch(ctx, { live: ctx.live }),
    execute,
    refusal: () => host.refusal ?? null,
    viewerKey: ({ viewer }) => viewer,
    newRequestId: () => 'request-1',
    log: app.core.log,
    cors: { origins: 'any' },
    trustedProxies: 0,
    ...given,
    limits: { socketsPerAddress: 1000, subscriptionsPerSocket: 50, messageBytes: 10_000, bufferBytes: 1_000_000, ...given.limits },
  }); // prettier-ignore
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endWithFile(() => end(server, sockets));
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, { sockets, url: `http://127.0.0.1:${port}` }) as ThingHost;
}

function end(server: Server, sockets: SocketServer): Promise<void> {
  sockets.close();
  return new Promise((resolve) => server.close(() => resolve()));
}

function schemaOf(objectRefusal: () => Fault | null): GraphQLSchema {
  const Thing = new GraphQLObjectType<LiveEvent, ThingContext>({
    name: 'Thing',
    fields: {
      sequence: { type: GraphQLInt },
      value: { type: GraphQLString, resolve: ({ payload }) => payload['value'] },
      viewer: { type: GraphQLString, resolve: (_event, _args, { viewer }) => viewer },
      contexts: { type: GraphQLInt, resolve: (_event, _args, { contexts }) => contexts },
    },
  });
  const authorise = () => {
    const fault = objectRefusal();
    return fault ? Promise.reject(fault) : Promise.resolve();
  };
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLInt } } }),
    subscription: new GraphQLObjectType<unknown, ThingContext>({
      name: 'Subscription',
      fields: {
        things: {
          type: new GraphQLNonNull(Thing),
          args: { after: { type: GraphQLInt } },
          resolve: (event) => event,
          subscribe: (_root, { after }: { after?: number }, ctx) =>
            liveStream(ctx as unknown as TenantContext, {
              about: { kind: 'thing', ids: null },
              after: after === undefined ? null : BigInt(after),
              authorise,
            }),
        },
      },
    }),
  });
}
