import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { longestListOfLiteral } from './limits.input.js';

/** What a selection comes to with all its fragments spread out. */
export interface SelectionMeasure {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly introspections: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

/** What a document comes to. `parts` holds its operations, and its fragments, which validation walks too. */
export interface DocumentMeasure {
  readonly parts: readonly (SelectionMeasure & { readonly kind: OperationTypeNode | 'fragment' })[];
  /** Written, not spread out: the most repetitions in one selection set, and the longest list literal. */
  readonly repeatedFields: number;
  readonly listItems: number;
}

const NOTHING: SelectionMeasure = {
  depth: 0,
  introspectionDepth: 0,
  introspections: 0,
  fields: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
};

/**
 * Measures a parsed document in one pass: each fragment once, its result counted again at each spread, so that a few
 * lines which expand to billions of fields cost no more than their own length.
 */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  return new Measuring(document).result();
}

class Measuring {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, SelectionMeasure>();
  private repeatedFields = 0;
  private listItems = 0;

  constructor(private readonly document: DocumentNode) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  result(): DocumentMeasure {
    const parts: DocumentMeasure['parts'][number][] = [];
    for (const node of this.document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) {
        parts.push({ kind: 'fragment', ...this.measureFragment(node.name.value) });
      } else if (node.kind === Kind.OPERATION_DEFINITION) {
        parts.push({ kind: node.operation, ...this.measureOperation(node) });
      }
    }
    return { parts, repeatedFields: this.repeatedFields, listItems: this.listItems };
  }

  private measureOperation({ variableDefinitions = [], selectionSet, directives }: OperationDefinitionNode) {
    for (const { defaultValue } of variableDefinitions) {
      if (defaultValue) this.noteList(longestListOfLiteral(defaultValue));
    }
    return this.withDirectives(this.measureSelections(selectionSet), directives);
  }

  /** A fragment that spreads itself counts nothing there: validation refuses the document for the circle. */
  private measureFragment(name: string): SelectionMeasure {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const measure = fragment
      ? this.withDirectives(this.measureSelections(fragment.selectionSet), fragment.directives)
      : NOTHING;
    this.measured.set(name, measure);
    return measure;
  }

  private measureSelections({ selections }: SelectionSetNode): SelectionMeasure {
    const names = new Set<string>();
    let fieldCount = 0;
    let total = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fieldCount += 1;
        names.add((selection.alias ?? selection.name).value);
      }
      total = add(total, this.measureSelection(selection));
    }
    this.repeatedFields = Math.max(this.repeatedFields, fieldCount - names.size);
    return total;
  }

  private measureSelection(selection: SelectionNode): SelectionMeasure {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.withDirectives(this.measureField(selection), selection.directives);
      case Kind.INLINE_FRAGMENT:
        return this.withDirectives(this.measureSelections(selection.selectionSet), selection.directives);
      case Kind.FRAGMENT_SPREAD:
        return this.withDirectives(this.measureFragment(selection.name.value), selection.directives);
    }
  }

  private measureField(field: FieldNode): SelectionMeasure {
    for (const { value } of field.arguments ?? []) this.noteList(longestListOfLiteral(value));
    const inner = field.selectionSet ? this.measureSelections(field.selectionSet) : NOTHING;
    const isIntrospection = field.name.value === '__schema' || field.name.value === '__type';
    return {
      ...inner,
      depth: isIntrospection ? 1 : inner.depth + 1,
      introspectionDepth: isIntrospection ? inner.depth + 1 : inner.introspectionDepth,
      introspections: inner.introspections + (isIntrospection ? 1 : 0),
      fields: inner.fields + 1,
      rootFields: 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
    };
  }

  private withDirectives(
    inner: SelectionMeasure,
    directives: readonly DirectiveNode[] = [],
  ): SelectionMeasure {
    if (directives.length === 0) return inner;
    for (const directive of directives) {
      for (const { value } of directive.arguments ?? []) this.noteList(longestListOfLiteral(value));
    }
    return { ...inner, directives: inner.directives + directives.length };
  }

  private noteList(items: number): void {
    this.listItems = Math.max(this.listItems, items);
  }
}

/** Two selections side by side. Sums stop at the largest exact integer: beyond it only "too many" matters. */
function add(a: SelectionMeasure, b: SelectionMeasure): SelectionMeasure {
  const sum = (x: number, y: number) => Math.min(x + y, Number.MAX_SAFE_INTEGER);
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    introspections: sum(a.introspections, b.introspections),
    fields: sum(a.fields, b.fields),
    rootFields: sum(a.rootFields, b.rootFields),
    aliases: sum(a.aliases, b.aliases),
    directives: sum(a.directives, b.directives),
  };
}
