import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * Names of the fields that are selected anywhere below the resolved one, whatever their types and conditions. It tells
 * a list what will surely or perhaps be asked of its items, so that it can be loaded with them.
 */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  // A compiled operation has the same nodes at every run.
  let fields = known.get(fieldNodes);
  if (!fields) {
    fields = collect(fieldNodes, fragments);
    known.set(fieldNodes, fields);
  }
  return fields;
}

function collect(nodes: readonly FieldNode[], fragments: GraphQLResolveInfo['fragments']): Set<string> {
  const names = new Set<string>();
  const entered = new Set<string>();
  const enter = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) enter(selection.selectionSet);
      else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value);
        enter(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) enter(selectionSet);
  return names;
}
