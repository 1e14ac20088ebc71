import {
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { failAt, isPromise, type Complete, type Path, type Run } from './compiled-field.js';
import { runtimeTypeOf } from './runtime-type.js';

/** Makes the answer of an object of a type. */
export type SelectObject = (source: unknown, run: Run, path: Path | undefined) => unknown;

/** The field whose values are completed. */
export interface CompletedField {
  readonly parentType: GraphQLObjectType;
  readonly nodes: FieldNode[];
  readonly name: string;
  /** How objects of this type answer the field's selection. */
  selectionOn(type: GraphQLObjectType): SelectObject;
  infoAt(run: Run, path: Path): GraphQLResolveInfo;
}

/**
 * Completes values of a type as graphql-js does: the same values, errors and messages. The type is looked at here, once,
 * and not again for each value.
 */
export function completerOf(type: GraphQLOutputType, field: CompletedField): Complete {
  return completeNullable(type, field, completePresent(getNullableType(type), field));
}

/** The completer of a field that has a leaf's type. All documents share it, because most of their fields are such. */
export function leafCompleterOf(
  { name, type }: GraphQLField<unknown, unknown>,
  parentType: GraphQLObjectType,
): Complete {
  const ofParent = leafCompleters.get(parentType) ?? new Map<string, Complete>();
  leafCompleters.set(parentType, ofParent);
  let complete = ofParent.get(name);
  if (!complete) {
    const leaf = getNullableType(type) as GraphQLLeafType;
    complete = completeNullable(type, { parentType, name }, completeLeaf(leaf));
    ofParent.set(name, complete);
  }
  return complete;
}

const leafCompleters = new WeakMap<GraphQLObjectType, Map<string, Complete>>();

/** Completes nulls, which a type has or has not, and leaves everything else to `complete`. */
function completeNullable(
  type: GraphQLOutputType,
  { parentType, name }: Pick<CompletedField, 'parentType' | 'name'>,
  complete: Complete,
): Complete {
  const completeAny: Complete = (run, value, path) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(run, value, path);
  };
  if (!isNonNullType(type)) return completeAny;
  const message = `Cannot return null for non-nullable field ${parentType.name}.${name}.`;
  return (run, value, path) => {
    const completed = completeAny(run, value, path);
    if (completed === null) throw new Error(message);
    return completed;
  };
}

function completePresent(type: GraphQLOutputType, field: CompletedField): Complete {
  if (isListType(type)) return completeList(type.ofType as GraphQLOutputType, field);
  if (isLeafType(type)) return completeLeaf(type);
  if (isObjectType(type)) {
    const select = field.selectionOn(type);
    return (run, value, path) => select(value, run, path);
  }
  return completeAbstract(type, field);
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const sent = type.serialize(value);
    if (sent !== null && sent !== undefined) return sent;
    const call = `\`${inspect(type)}.serialize(${inspect(value)})\``;
    throw new Error(`Expected ${call} to return non-nullable value, returned: ${inspect(sent)}`);
  };
}

function completeList(itemType: GraphQLOutputType, field: CompletedField): Complete {
  const complete = completerOf(itemType, field);
  const place = { nodes: field.nodes, isNonNull: isNonNullType(itemType) };
  const completeItem = (run: Run, item: unknown, path: Path): unknown => {
    try {
      const completed = isPromise(item)
        ? item.then((resolved) => complete(run, resolved, path))
        : complete(run, item, path);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (error: unknown) => failAt(place, run, path, error));
    } catch (error) {
      return failAt(place, run, path, error);
    }
  };
  return (run, value, path) => {
    if (!isIterable(value)) throw notIterable(field);
    // Walking an array by its indexes leaves nothing behind; an iterator makes an object for each item.
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [...value];
    const completed = new Array<unknown>(items.length);
    let isPending = false;
    try {
      for (let key = 0; key < items.length; key++) {
        const sent = completeItem(run, items[key], { prev: path, key, typename: undefined });
        isPending ||= isPromise(sent);
        completed[key] = sent;
      }
    } catch (error) {
      // Nobody waits any more for the items that are under way, and one of them may fail too.
      if (isPending) void Promise.allSettled(completed);
      throw error;
    }
    return isPending ? Promise.all(completed) : completed;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function' && typeof value === 'object'
  );
}

function notIterable({ parentType, name }: CompletedField): GraphQLError {
  const message = `Expected Iterable, but did not find one for field "${parentType.name}.${name}".`;
  return new GraphQLError(message);
}

/** Interfaces and unions: the selection depends on what each value turns out to be. */
function completeAbstract(type: GraphQLAbstractType, field: CompletedField): Complete {
  const selections = new Map<string, SelectObject>();
  const selectAs = (run: Run, name: unknown, value: unknown, path: Path) => {
    const known = selections.get(name as string);
    if (known) return known(value, run, path);
    const select = field.selectionOn(runtimeTypeOf(run.schema, { name, type, value, field }));
    selections.set(name as string, select);
    return select(value, run, path);
  };
  return (run, value, path) => {
    const resolveType = type.resolveType ?? run.typeResolver;
    const name = resolveType(value, run.contextValue, field.infoAt(run, path), type) as unknown;
    if (!isPromise(name)) return selectAs(run, name, value, path);
    return name.then((resolved) => selectAs(run, resolved, value, path));
  };
}
