import { Kind, type FieldNode, type GraphQLResolveInfo } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

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

function collect(nodes: readonly FieldNode[], fragments: Fragments): Set<string> {
  const names = new Set<string>();
  const enter = selectionWalker(fragments, (field) => {
    names.add(field.name.value);
    enter(field);
  });
  nodes.forEach(enter);
  return names;
}

/** Enters what is selected on a node: tells its fields, those of fragments too. Each named fragment is entered once. */
export function selectionWalker(
  fragments: Fragments,
  visit: (field: FieldNode) => void,
): (node: Pick<FieldNode, 'selectionSet'>) => void {
  const entered = new Set<string>();
  const enter = ({ selectionSet }: Pick<FieldNode, 'selectionSet'>): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) visit(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) enter(selection);
      else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value);
        enter(fragments[selection.name.value] ?? {});
      }
    }
  };
  return enter;
}
