import {
  isLeafType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { infoOf, type CompiledField, type Path, type Run } from './compiled-field.js';
import { completerOf, leafCompleterOf, type SelectObject } from './complete-value.js';
import { objectWriter } from './object-writer.js';

/** What the selections of an operation have in common. */
export interface CompileScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Run['fragments'];
  /** The variables of @skip and @include, with the values that this compilation is for. */
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Told of each compiled field, so that what is kept can be bounded. */
  countField(): void;
}

/** The fields that are selected on a type, as they were collected under their names in the answer. */
export function compileFields(
  scope: CompileScope,
  parentType: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): CompiledField[] {
  const fields = [...collected].map(([key, nodes]) =>
    compileField(scope, parentType, key, nodes as FieldNode[]),
  );
  return fields.filter((field) => field !== null);
}

function compileField(
  scope: CompileScope,
  parentType: GraphQLObjectType,
  key: string,
  nodes: FieldNode[],
): CompiledField | null {
  const definition = getFieldDef(scope.schema, parentType, nodes[0]!);
  if (!definition) return null;
  scope.countField();
  const { name, type } = definition;
  const isNonNull = isNonNullType(type);
  if (isLeafType(isNonNull ? type.ofType : type))
    return {
      key,
      nodes,
      definition,
      parentType,
      complete: leafCompleterOf(definition, parentType),
      isNonNull,
    };
  const complete = completerOf(type, {
    ...{ name, parentType, nodes },
    selectionOn: (objectType) => compileLater(scope, objectType, nodes),
    infoAt: (run, path) => infoOf(field, run, placeOfField(path)),
  });
  const field: CompiledField = { key, nodes, definition, parentType, complete, isNonNull };
  return field;
}

/** A selection is compiled when the first object needs it: what no answer reaches costs nothing. */
function compileLater(scope: CompileScope, type: GraphQLObjectType, nodes: FieldNode[]): SelectObject {
  const { schema, fragments, conditions } = scope;
  let select: SelectObject | undefined;
  return (source, run, path) => {
    select ??= objectWriter(
      compileFields(scope, type, collectSubfields(schema, fragments, conditions, type, nodes)),
    );
    return select(source, run, path);
  };
}

/** Resolvers are told the place of their field, not the one of an item in its lists. */
function placeOfField(path: Path): Path {
  return typeof path.key === 'number' && path.prev ? placeOfField(path.prev) : path;
}
