import type { TenantContext } from '../context.js';
import type { EventStream } from './event-stream.js';
import type { LiveEvent } from './live-event.js';
import type { LiveRequest } from './live-request.js';

/** Throws a Fault when the viewer of the context may not follow what a subscription tells of. */
export type Authorise = (ctx: TenantContext) => Promise<void>;

/** A stream of events together with the rule over the objects it tells of. */
export class LiveSubscription implements AsyncIterable<LiveEvent, undefined> {
  constructor(
    readonly stream: EventStream,
    /** Asked again with the context of each event, and when the viewer has changed. */
    readonly authorise: Authorise,
  ) {}

  [Symbol.asyncIterator](): EventStream {
    return this.stream;
  }
}

/** What opens the subscriptions of one field: `args` are the arguments of the field. */
export type Subscribe<Args = never> = (ctx: TenantContext, args: Args) => Promise<LiveSubscription>;

const everybody: Authorise = () => Promise.resolve();

/**
 * The events of the context's store that the request asks for. A module names what opens each of its subscriptions:
 *
 *     subscriptions: {
 *       orderUpdated: (ctx, { id, after }: Args) =>
 *         liveStream(ctx, { about: { kind: 'order', ids: [decodeId('order', id)] }, after, authorise }),
 *     }
 *
 * The rule of the field (permissions.ts) has been asked before; `authorise` is for rules over single objects.
 * @throws Fault REPLAY_GAP, BAD_USER_INPUT, or what `authorise` throws
 */
export async function liveStream(
  ctx: TenantContext,
  request: LiveRequest & { readonly authorise?: Authorise },
): Promise<LiveSubscription> {
  const { authorise = everybody } = request;
  await authorise(ctx);
  return new LiveSubscription(await ctx.live.open(ctx.tenantId, request), authorise);
}

/** The `subscribe` of every `@Subscription`: the module says what opens it, which it can do with its services at hand. */
export const openedByModule = (): never => {
  throw new Error('What opens a subscription is named by its module');
};
