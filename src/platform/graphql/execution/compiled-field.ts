import {
  getArgumentValues,
  locatedError,
  responsePathAsArray,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';

/** One running operation, as graphql-js itself describes it, so that both ways of executing share its beginning. */
export type Run = ExecutionContext;

/** A place in the answer, linked to the place around it. */
export type Path = GraphQLResolveInfo['path'];

/** Turns what a resolver answered into what is sent, or into a promise of it. @throws what must not be sent */
export type Complete = (run: Run, value: unknown, path: Path) => unknown;

/** A field of a selection, with everything about it that does not change from run to run. */
export interface CompiledField {
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly isNonNull: boolean;
  readonly complete: Complete;
}

/** Resolves and completes a field. @throws the located error when the field may not be null */
export function runField(field: CompiledField, run: Run, source: unknown, around: Path | undefined): unknown {
  const path = placeOf(field, around);
  try {
    return settle(field, run, resolve(field, run, source, path), path);
  } catch (error) {
    return failAt(field, run, path, error);
  }
}

/** The same, where the default resolver has read the property already. */
export function runProperty(
  field: CompiledField,
  run: Run,
  property: unknown,
  around: Path | undefined,
): unknown {
  const path = placeOf(field, around);
  try {
    return settle(field, run, property, path);
  } catch (error) {
    return failAt(field, run, path, error);
  }
}

/** Null in the place of what failed, where that may be null. @throws the located error elsewhere */
export function failAt(
  { nodes, isNonNull }: Pick<CompiledField, 'nodes' | 'isNonNull'>,
  run: Run,
  path: Path,
  thrown: unknown,
): null {
  const error = locatedError(thrown, nodes, responsePathAsArray(path));
  if (isNonNull) throw error;
  run.collectedErrors.add(error, path);
  return null;
}

/** What a resolver is told beside its arguments. */
export function infoOf(field: CompiledField, run: Run, path: Path): GraphQLResolveInfo {
  return {
    fieldName: field.definition.name,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: run.rootValue,
    operation: run.operation,
    variableValues: run.variableValues,
  };
}

/** Anything with a `then`, as graphql-js sees promises. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

function placeOf({ key, parentType }: CompiledField, around: Path | undefined): Path {
  return { prev: around, key, typename: parentType.name };
}

function resolve(field: CompiledField, run: Run, source: unknown, path: Path): unknown {
  const { definition, nodes } = field;
  const resolver = definition.resolve ?? run.fieldResolver;
  const info = infoOf(field, run, path);
  const hasArguments = definition.args.length > 0;
  const given = hasArguments ? getArgumentValues(definition, nodes[0]!, run.variableValues) : {};
  return resolver(source, given, run.contextValue, info);
}

function settle(field: CompiledField, run: Run, value: unknown, path: Path): unknown {
  const completed = isPromise(value)
    ? value.then((resolved) => field.complete(run, resolved, path))
    : field.complete(run, value, path);
  if (!isPromise(completed)) return completed;
  return completed.then(undefined, (error: unknown) => failAt(field, run, path, error));
}
