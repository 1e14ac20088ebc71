import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Access } from '../platform/access.js';
import type { TenantContext } from '../platform/context.js';
import type { Subscribe } from '../platform/live/live-subscription.js';
import type { Module } from '../platform/module.js';
import { refusalOf } from './permissions.js';

/**
 * Gives every subscription field what its module opens it with, behind the rule of the field. Shield guards `resolve`
 * only, which runs when an event is told: without a guard here, anybody could hold streams open.
 * @throws Error at start-up when a field has nothing that opens it
 */
export function attachSubscriptions(
  schema: GraphQLSchema,
  modules: readonly Module[],
  rules: Readonly<Record<string, Access>>,
): void {
  const openers = Object.assign({}, ...modules.map((module) => module.subscriptions)) as Record<
    string,
    Subscribe
  >;
  for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    const open = openers[name];
    if (!open) throw new Error(`No module names what opens Subscription.${name}`);
    field.subscribe = guarded(rules[name], open);
  }
}

function guarded(access: Access | undefined, open: Subscribe): GraphQLFieldResolver<unknown, TenantContext> {
  return (_root, args, ctx) => {
    const refusal = refusalOf(access, ctx);
    if (refusal) throw refusal;
    return open(ctx, args as never);
  };
}
