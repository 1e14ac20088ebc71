import { Kind, OperationTypeNode, visit, type DocumentNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { ownValue } from '../own-value.js';
import type { Run } from './compiled-field.js';
import type { SelectObject } from './complete-value.js';
import { compileFields } from './compile-selection.js';
import { objectWriter, serialWriter } from './object-writer.js';

/** Documents grow with the types that their answers turn out to have; this many fields of one are kept. */
const MAX_FIELDS = 5000;
/** Of one document: its operations, each with its combinations of what @skip and @include say. */
const MAX_COMPILATIONS = 16;

/** The operations of a document, compiled as they are run. */
export class CompiledDocument {
  private readonly compilations = new Map<string, SelectObject>();
  private readonly conditions: readonly string[] | null;
  private compiledFields = 0;

  constructor(
    document: DocumentNode,
    /** Told of each field that is compiled. */
    private readonly onField: () => void,
  ) {
    this.conditions = conditionsOf(document);
  }

  /** How many fields of it are compiled, in all of its compilations. */
  get fieldCount(): number {
    return this.compiledFields;
  }

  /** How the operation of the run is executed, or null when it must be interpreted. */
  find(run: Run): SelectObject | null {
    if (this.conditions === null || this.compiledFields > MAX_FIELDS) return null;
    const values = this.conditions.map((name) => ownValue(run.variableValues, name));
    const key = `${run.operation.loc?.start ?? 0} ${values.join()}`;
    const known = this.compilations.get(key);
    if (known) return known;
    // Without a value, or with null, a condition is an error that graphql-js has words for.
    const isDecided = values.every((value) => value === undefined || typeof value === 'boolean');
    if (!isDecided || this.compilations.size >= MAX_COMPILATIONS) return null;
    const compiled = this.compile(run);
    if (compiled) this.compilations.set(key, compiled);
    return compiled;
  }

  private compile({ schema, fragments, operation, variableValues }: Run): SelectObject | null {
    const rootType = schema.getRootType(operation.operation);
    if (!rootType) return null;
    const conditions = Object.fromEntries(
      this.conditions!.map((name) => [name, ownValue(variableValues, name)]),
    );
    const collected = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
    const countField = () => {
      this.compiledFields++;
      this.onField();
    };
    const fields = compileFields({ schema, fragments, conditions, countField }, rootType, collected);
    return operation.operation === OperationTypeNode.MUTATION ? serialWriter(fields) : objectWriter(fields);
  }
}

/**
 * The variables that @skip and @include ask. Null for documents that are not compiled: introspection, which runs
 * seldom and is large, and answers with a property that would change what an object is.
 */
function conditionsOf(document: DocumentNode): readonly string[] | null {
  const names = new Set<string>();
  let isCompilable = true;
  visit(document, {
    Field({ name, alias }) {
      if (name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__')
        isCompilable = false;
    },
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return isCompilable ? [...names] : null;
}
