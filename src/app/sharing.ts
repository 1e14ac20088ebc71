import type { RequestContext } from '../platform/context.js';
import type { Sharing } from '../platform/http/shared-answers.js';
import type { Module } from '../platform/module.js';
import type { App } from './compose.js';
import { isOfOnlooker } from './context.js';
import { permissionsOf } from './schema.js';

/** What is answered once for many; nothing when the cache is off. */
export function createSharing({ core, composed, requestContexts }: App): Sharing | undefined {
  if (!core.answers) return undefined;
  return {
    cache: core.answers,
    publicReads: publicReadsOf(composed.modules),
    maxAgeSeconds: core.config.responseCache.maxAgeSeconds,
    onlookerOf: (request) => requestContexts.onlookerOf(request),
    isOf: (context, onlooker) => isOfOnlooker(context as RequestContext, onlooker),
  };
}

/**
 * The queries that modules declare public.
 * @throws Error at start-up when one of them is not for everyone
 */
function publicReadsOf(modules: readonly Module[]): ReadonlySet<string> {
  const fields = modules.flatMap(({ publicReads = [] }) => publicReads);
  const { Query } = permissionsOf(modules);
  const guarded = fields.filter((field) => Query[field]?.who !== 'anyone' && Query[field]?.who !== 'open');
  if (guarded.length > 0) throw new Error(`Not everyone may read what is public: ${guarded.join(', ')}`);
  return new Set(fields);
}
