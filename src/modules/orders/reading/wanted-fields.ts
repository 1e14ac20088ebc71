import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { selectionWalker } from '../../../platform/graphql/selected-fields.js';

/** The fields that an operation selects of orders, each with the names of those that it selects on it. */
export type WantedFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What the resolver of a field is told of the operation. */
type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** A compiled operation has the same nodes at every run. */
const known = new WeakMap<readonly FieldNode[], WantedFields>();

/** What is or may be selected, whatever the types and conditions, of the order that the field answers. */
export function wantedOfOrder({ fieldNodes, fragments }: Info): WantedFields {
  return remembered(fieldNodes, () => wantedOn(fieldNodes, fragments));
}

/** The same of the orders of a list, on both ways to them. */
export function wantedOfOrders({ fieldNodes, fragments }: Info): WantedFields {
  return remembered(fieldNodes, () => {
    const list = selectedOn(fieldNodes, fragments);
    const edges = selectedOn(list.get('edges') ?? [], fragments);
    return wantedOn([...(list.get('nodes') ?? []), ...(edges.get('node') ?? [])], fragments);
  });
}

function remembered(nodes: readonly FieldNode[], make: () => WantedFields): WantedFields {
  const wanted = known.get(nodes) ?? make();
  known.set(nodes, wanted);
  return wanted;
}

function wantedOn(nodes: readonly FieldNode[], fragments: Info['fragments']): WantedFields {
  const fields = [...selectedOn(nodes, fragments)];
  return new Map(fields.map(([name, on]) => [name, new Set(selectedOn(on, fragments).keys())]));
}

/** The fields that are selected on these, each with all its nodes. */
function selectedOn(nodes: readonly FieldNode[], fragments: Info['fragments']): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const enter = selectionWalker(fragments, (field) => {
    const { value: name } = field.name;
    fields.set(name, [...(fields.get(name) ?? []), field]);
  });
  nodes.forEach(enter);
  return fields;
}
