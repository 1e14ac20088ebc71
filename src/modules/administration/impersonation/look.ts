import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { decodeAnyId } from '../../../kernel/ids.js';
import type { AskedOperation } from '../../../platform/graphql/operation-recorder.js';

const MAX_FIELDS = 20;
const MAX_IDS = 10;
const MAX_NAME = 100;

/** What is asked for: the fields at the top, and the ids among the variables, as far as there are not too many. */
export function lookOf({ document, operationName, variables }: AskedOperation) {
  const operation = getOperationAST(document, operationName);
  const fields = operation ? fieldsOf(operation.selectionSet, document).slice(0, MAX_FIELDS) : [];
  const texts = Object.values(variables ?? {}).filter((value) => typeof value === 'string');
  const ids = texts.filter((text) => decodeAnyId(text) !== null).slice(0, MAX_IDS);
  const name = (operation?.name?.value ?? fields.join(' ')).slice(0, MAX_NAME);
  return { name, details: { operation: operation?.operation ?? null, fields, ids } };
}

function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode): string[] {
  const fields = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet, document) : [];
  });
  return [...new Set(fields)];
}
