import type { RequestContext, TenantContext } from '../platform/context.js';
import { LoaderRegistry } from '../platform/graphql/loader.js';
import { watch, type Watched } from '../platform/sockets/watched.js';

/**
 * The context with loaders of its own, and a note of everything in it that answers are made of. The store is noted from
 * the start; the parts that are the same for everybody, or that nobody is told of, are not.
 */
export function watchContext(ctx: RequestContext): Watched<RequestContext> {
  const { tenant, log, clock, cursors, live } = ctx;
  const loaders = new LoaderRegistry(() => watched.object as TenantContext);
  const watched = watch(ctx, {
    ...{ tenant, log, clock, cursors, live, statements: 0 },
    countStatement: () => ctx.countStatement(),
    query: (...asked: Parameters<RequestContext['query']>) => ctx.query(...asked),
    loader: (definition: Parameters<RequestContext['loader']>[0]) => loaders.for(definition),
    // Written by graphql-shield at its first rule.
    _shield: undefined,
  });
  // Read, so that it is noted: no answer is ever shared between stores.
  Reflect.get(watched.object, 'tenantId');
  return watched;
}
