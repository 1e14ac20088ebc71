import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { ResponseCache } from '../../src/platform/response-cache/response-cache.js';
import { LocalSignals } from '../../src/platform/signals/local-signals.js';
import { serveGraphql, type GraphqlHost } from './graphql-host.js';

/** What a request says of its sender. */
interface Context {
  readonly viewer: string | null;
  readonly reads: Set<string> | undefined;
}

export const TENANT = 'tenant-1';

/** An endpoint with one public field and one that is not, whose every run a test watches and holds up. */
export interface SharedHost extends GraphqlHost {
  readonly cache: ResponseCache;
  /** How often the field was computed. */
  readonly runs: { public: number; private: number };
  /** How many requests have come. */
  readonly came: { count: number };
  /** What `public` does before it answers. */
  work: () => Promise<string>;
}

/** Serves `{ public private }`; `x-user` names the sender. */
export async function serveShared(): Promise<SharedHost> {
  const cache = new ResponseCache({
    maxBytes: 10_000_000,
    ttlMs: 600_000,
    redis: null,
    signals: new LocalSignals(),
  });
  const runs = { public: 0, private: 0 };
  const came = { count: 0 };
  const host: { work: () => Promise<string> } = { work: () => Promise.resolve('hello') };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: {
        public: {
          type: GraphQLString,
          resolve: (_root, _arguments, { reads }) => {
            runs.public++;
            reads?.add('thing');
            return host.work();
          },
        },
        private: {
          type: GraphQLString,
          resolve: (_root, _arguments, { viewer }) => {
            runs.private++;
            return host.work().then((text) => `${text} ${String(viewer)}`);
          },
        },
      },
    }),
  });
  const served = await serveGraphql({
    schema,
    buildContext: async ({ raw }, reads) => ({ viewer: raw.headers['x-user'] ?? null, reads }),
    sharing: {
      cache,
      publicReads: new Set(['public']),
      maxAgeSeconds: 0,
      onlookerOf: async ({ raw }) => {
        came.count++;
        const visitor = { tenantId: TENANT, language: 'en', currency: 'USD', baseUrl: '' };
        return raw.headers['x-user'] ? null : visitor;
      },
      isOf: (context) => (context as Context).viewer === null,
    },
  });
  return Object.assign(host, served, { cache, runs, came });
}
