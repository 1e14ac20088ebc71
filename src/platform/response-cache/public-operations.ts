import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Tells which operations ask only for what everyone may see. */
export class PublicOperations {
  private readonly known = new WeakMap<OperationDefinitionNode, boolean>();

  constructor(
    /** Root fields of queries whose answer is the same for everyone who is not signed in. */
    private readonly fields: ReadonlySet<string>,
  ) {}

  /** Whether the operation is a query and each of its root fields is public. The document must be valid. */
  includes(operation: OperationDefinitionNode, document: DocumentNode): boolean {
    const known = this.known.get(operation);
    if (known !== undefined) return known;
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const includes = isQuery && this.areAllPublic(operation.selectionSet, fragmentsOf(document));
    this.known.set(operation, includes);
    return includes;
  }

  private areAllPublic(
    { selections }: SelectionSetNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ): boolean {
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__typename' || this.fields.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return this.areAllPublic(selection.selectionSet, fragments);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && this.areAllPublic(fragment.selectionSet, fragments);
    });
  }
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
