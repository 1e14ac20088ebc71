import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LimitExceeded } from '../limits.error.js';
import type { Condition } from './cost-plan.js';

/** A selection with the conditions under which it is reached. */
export interface ConditionalSelection {
  readonly selectionSet: SelectionSetNode;
  readonly conditions: readonly Condition[];
}

export interface ConditionalField {
  readonly field: FieldNode;
  readonly conditions: readonly Condition[];
}

/** Fields with one name in the answer: they are answered as one. */
export type FieldsByKey = ReadonlyMap<string, readonly ConditionalField[]>;

interface Collection {
  readonly type: GraphQLObjectType;
  readonly byKey: Map<string, ConditionalField[]>;
}

/**
 * Gathers fields as the execution does. Documents whose fragments multiply end at `maxSelections` looks, counted over
 * the life of a collector.
 */
export class FieldCollector {
  private looks = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly maxSelections: number,
  ) {}

  /** The fields that an object of the type answers for the selections. @throws LimitExceeded past the looks allowed */
  collect(type: GraphQLObjectType, selections: readonly ConditionalSelection[]): FieldsByKey {
    const collection: Collection = { type, byKey: new Map() };
    for (const selection of selections) this.gather(selection, collection);
    return collection.byKey;
  }

  /** The names of types that fragments of the selections tell apart. */
  typeConditionsOf(selections: readonly ConditionalSelection[]): ReadonlySet<string> {
    const names = new Set<string>();
    const visited = new Set<SelectionSetNode>();
    const waiting = selections.map(({ selectionSet }) => selectionSet);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (visited.has(next)) continue;
      visited.add(next);
      this.countLooks(next.selections.length);
      for (const fragment of next.selections.map((selection) => this.fragmentOf(selection))) {
        if (!fragment) continue;
        if (fragment.typeCondition) names.add(fragment.typeCondition.name.value);
        waiting.push(fragment.selectionSet);
      }
    }
    return names;
  }

  private gather({ selectionSet, conditions }: ConditionalSelection, collection: Collection): void {
    this.countLooks(selectionSet.selections.length);
    for (const selection of selectionSet.selections) {
      const here = withDirectives(conditions, selection.directives);
      if (here === null) continue;
      if (selection.kind === Kind.FIELD) addField(collection, { field: selection, conditions: here });
      else this.gatherFragment(selection, here, collection);
    }
  }

  private gatherFragment(
    selection: SelectionNode,
    conditions: readonly Condition[],
    collection: Collection,
  ): void {
    const fragment = this.fragmentOf(selection);
    if (!fragment || !this.applies(fragment.typeCondition?.name.value, collection.type)) return;
    this.gather({ selectionSet: fragment.selectionSet, conditions }, collection);
  }

  private fragmentOf(selection: SelectionNode) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    return selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : undefined;
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }

  private countLooks(count: number): void {
    this.looks += count;
    if (this.looks > this.maxSelections) throw new LimitExceeded('fields', this.maxSelections, this.looks);
  }
}

function addField({ byKey }: Collection, entry: ConditionalField): void {
  const { field } = entry;
  const key = (field.alias ?? field.name).value;
  const known = byKey.get(key);
  if (known) known.push(entry);
  else byKey.set(key, [entry]);
}

/** The conditions with those of the directives; null when the document says itself that it is left out. */
function withDirectives(
  conditions: readonly Condition[],
  directives: readonly DirectiveNode[] = [],
): readonly Condition[] | null {
  let all: readonly Condition[] | null = conditions;
  for (const directive of directives) {
    const name = directive.name.value;
    if (name !== GraphQLSkipDirective.name && name !== GraphQLIncludeDirective.name) continue;
    all = all && withDirective(all, directive, name === GraphQLIncludeDirective.name);
  }
  return all;
}

function withDirective(
  conditions: readonly Condition[],
  directive: DirectiveNode,
  expected: boolean,
): readonly Condition[] | null {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return [...conditions, { variable: value.name.value, expected }];
  return value?.kind === Kind.BOOLEAN && value.value !== expected ? null : conditions;
}
