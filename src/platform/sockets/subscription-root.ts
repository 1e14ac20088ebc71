import {
  Kind,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The argument of every subscription field that says where its stream begins. */
const BEGINNING = 'after';

/** What stands at the root of a subscription. */
export interface SubscriptionRoot {
  /** The name of its one field. */
  readonly field: string;
  /** The variable that says where the stream begins and nothing else: no event has to do with it. Null without one. */
  readonly beginning: string | null;
}

interface HasSelection {
  readonly selectionSet: SelectionSetNode;
}

const known = new WeakMap<OperationDefinitionNode, SubscriptionRoot>();

/** The root of a valid subscription. */
export function rootOf(operation: OperationDefinitionNode, document: DocumentNode): SubscriptionRoot {
  let root = known.get(operation);
  if (!root) {
    const field = rootFieldOf(operation, document);
    root = { field: field.name.value, beginning: beginningOf(field, operation, document) };
    known.set(operation, root);
  }
  return root;
}

/** Validation allows one root field, which may stand in fragments. */
function rootFieldOf({ selectionSet }: HasSelection, document: DocumentNode): FieldNode {
  const selection = selectionSet.selections[0]!;
  if (selection.kind === Kind.FIELD) return selection;
  if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldOf(selection, document);
  const isNamed = (node: DefinitionNode): node is FragmentDefinitionNode =>
    node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value;
  return rootFieldOf(document.definitions.find(isNamed)!, document);
}

/** A variable that must be given is none: the document cannot be executed without it. */
function beginningOf(
  field: FieldNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  document: DocumentNode,
): string | null {
  const argument = field.arguments?.find(({ name }) => name.value === BEGINNING)?.value;
  if (argument?.kind !== Kind.VARIABLE) return null;
  const name = argument.name.value;
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  const isOptional = definition?.type.kind !== Kind.NON_NULL_TYPE;
  return isOptional && usesOf(name, document) === 1 ? name : null;
}

/** How often values of the document are this variable. */
function usesOf(name: string, document: DocumentNode): number {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      if (variable.name.value === name) uses += 1;
    },
  });
  return uses;
}
