import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Method = (first: unknown, second: unknown) => unknown;

/**
 * Fields that are properties are read by GraphQL's own resolver; TypeGraphQL would call one of its own for each.
 * Called before the schema is built.
 */
export function readPropertiesDirectly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
}

/**
 * Methods that take only their object and the context are called with these. TypeGraphQL sorts and maps the parameters
 * of every call, which for lists costs more than the methods do.
 */
export function callMethodsDirectly(schema: GraphQLSchema, instances: ReadonlyMap<unknown, object>): void {
  const storage = getMetadataStorage();
  const typeNames = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  for (const metadata of storage.fieldResolvers) {
    const type = schema.getType(typeNames.get(metadata.getObjectType!()) ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const instance = instances.get(metadata.target);
    const direct = instance && directCall(metadata, instance);
    if (field && direct) field.resolve = direct;
  }
}

function directCall(
  { methodName, params = [], middlewares = [], roles }: FieldResolverMetadata,
  instance: object,
): GraphQLFieldResolver<unknown, unknown> | null {
  if (middlewares.length > 0 || roles) return null;
  const ordered = [...params].sort((one, other) => one.index - other.index);
  const isPlain = ordered.every((param) => isObjectOrContext(param) && param.propertyName === undefined);
  const order = ordered.map(({ kind }) => kind).join();
  const method = (instance as Record<string, Method>)[methodName]!.bind(instance);
  if (!isPlain) return null;
  if (order === 'root') return (root) => method(root, undefined);
  if (order === 'root,context') return (root, _arguments, ctx) => method(root, ctx);
  return order === 'context' ? (_root, _arguments, ctx) => method(ctx, undefined) : null;
}

type Parameter = NonNullable<FieldResolverMetadata['params']>[number];

/** A root with a type would be made an instance of it first. */
function isObjectOrContext(param: Parameter): param is Parameter & { kind: 'root' | 'context' } {
  return param.kind === 'context' || (param.kind === 'root' && param.getType === undefined);
}
