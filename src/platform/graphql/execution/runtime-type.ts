import {
  GraphQLError,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** What an interface or union was resolved to. */
export interface Resolved {
  readonly type: GraphQLAbstractType;
  /** What `resolveType` answered: the name of an object type, if all is well. */
  readonly name: unknown;
  readonly value: unknown;
  readonly field: {
    readonly parentType: GraphQLObjectType;
    readonly name: string;
    readonly nodes: readonly FieldNode[];
  };
}

/** The object type of that name. @throws GraphQLError in graphql-js's own words where it is not a possible one */
export function runtimeTypeOf(schema: GraphQLSchema, resolved: Resolved): GraphQLObjectType {
  const { type, name, field } = resolved;
  if (typeof name !== 'string') throw unnamed(resolved);
  const found = schema.getType(name);
  const claim = `Abstract type "${type.name}" was resolved to a`;
  if (!found) throw located(`${claim} type "${name}" that does not exist inside the schema.`, field);
  if (!isObjectType(found)) throw located(`${claim} non-object type "${name}".`, field);
  if (schema.isSubType(type, found)) return found;
  throw located(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, field);
}

function unnamed({ type, name, value, field }: Resolved): GraphQLError {
  if (isObjectType(name)) {
    const message =
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.';
    return new GraphQLError(message);
  }
  const claim = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field.parentType.name}.${field.name}"`;
  if (name !== null && name !== undefined) {
    return new GraphQLError(`${claim} with value ${inspect(value)}, received "${inspect(name)}".`);
  }
  const advice = `Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
  return located(`${claim}. ${advice}`, field);
}

function located(message: string, { nodes }: Resolved['field']): GraphQLError {
  return new GraphQLError(message, { nodes });
}
