import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { USER_ERROR_TYPES } from '../platform/graphql/user-error.js';
import type { Module } from '../platform/module.js';
import { NodeResolver } from './node.resolver.js';
import { collectPermissions, entranceGuard } from './permissions.js';

type ResolverClass = new (...dependencies: never[]) => object;

/** The executable schema of the modules, guarded at its entrance. */
export async function buildGuardedSchema(modules: readonly Module[]): Promise<GraphQLSchema> {
  const instances = [
    new NodeResolver(modules.map((module) => module.nodes ?? {})),
    ...modules.flatMap((module) => module.resolvers ?? []),
  ];
  const byClass = new Map(instances.map((instance) => [instance.constructor as ResolverClass, instance]));
  const schema = await buildSchema({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: USER_ERROR_TYPES,
    // Instances are made once, by hand; TypeGraphQL only has to find them.
    container: { get: (resolver) => byClass.get(resolver as ResolverClass) },
    validate: false,
  });
  describeRoots(schema);
  const permissions = collectPermissions([
    ...modules,
    { name: 'app', permissions: NodeResolver.permissions },
  ]);
  return applyMiddleware(schema, entranceGuard(schema, permissions));
}

/** TypeGraphQL makes the root types itself and leaves them without a description. */
function describeRoots(schema: GraphQLSchema): void {
  schema.getQueryType()!.description = 'What can be read.';
  schema.getMutationType()!.description =
    'What can be changed. Each field answers a payload with `userErrors`.';
}
