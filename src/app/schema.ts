import 'reflect-metadata';
import { specifiedDirectives, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import { COST_DIRECTIVES } from '../platform/graphql/cost/cost.directives.js';
import { USER_ERROR_TYPES } from '../platform/graphql/user-error.js';
import type { Module } from '../platform/module.js';
import { callMethodsDirectly, readPropertiesDirectly } from './direct-resolvers.js';
import { NodeResolver } from './node.resolver.js';
import { collectPermissions, entranceGuard, type PermissionTable } from './permissions.js';
import { attachSubscriptions } from './subscriptions.js';

type ResolverClass = new (...dependencies: never[]) => object;

/** The executable schema of the modules, guarded at its entrance. */
export async function buildGuardedSchema(modules: readonly Module[]): Promise<GraphQLSchema> {
  const instances = [
    new NodeResolver(modules.map((module) => module.nodes ?? {})),
    ...modules.flatMap((module) => module.resolvers ?? []),
  ];
  const byClass = new Map(instances.map((instance) => [instance.constructor as ResolverClass, instance]));
  readPropertiesDirectly();
  const schema = await buildSchema({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: USER_ERROR_TYPES,
    directives: [...specifiedDirectives, ...COST_DIRECTIVES],
    // Instances are made once, by hand; TypeGraphQL only has to find them.
    container: { get: (resolver) => byClass.get(resolver as ResolverClass) },
    validate: false,
    // The first operation checks the schema in any case; this would ask it for its own description at every start.
    skipCheck: true,
    pubSub: noTopics,
  });
  callMethodsDirectly(schema, byClass);
  describeRoots(schema);
  const permissions = permissionsOf(modules);
  const guarded = applyMiddleware(schema, entranceGuard(schema, permissions));
  attachSubscriptions(guarded, modules, permissions.Subscription);
  return guarded;
}

/** The rules of all modules and of the application itself. */
export function permissionsOf(modules: readonly Module[]): PermissionTable {
  return collectPermissions([...modules, { name: 'app', permissions: NodeResolver.permissions }]);
}

/** Subscriptions name where their events come from themselves (platform/live), so nothing goes through TypeGraphQL. */
const noTopics: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`No topic ${topic}: a subscription gives a \`subscribe\` of its own`);
  },
};

/** TypeGraphQL makes the root types itself and leaves them without a description. */
function describeRoots(schema: GraphQLSchema): void {
  schema.getQueryType()!.description = 'What can be read.';
  schema.getMutationType()!.description =
    'What can be changed. Each field answers a payload with `userErrors`.';
  const subscription = schema.getSubscriptionType();
  if (subscription) {
    subscription.description =
      'What can be followed as it happens, over WebSocket. Each field tells of events in their order.';
  }
}
