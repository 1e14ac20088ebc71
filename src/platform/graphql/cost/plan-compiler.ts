import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { ListSizeOptions } from './cost.decorators.js';
import type { Condition, CostPlan, FieldPlan, ListSize, ObjectPlan } from './cost-plan.js';
import type { CostWeights } from './cost-weights.js';
import {
  FieldCollector,
  type ConditionalField,
  type ConditionalSelection,
  type FieldsByKey,
} from './field-collector.js';

/** Points of `__schema` and `__type`, whatever is asked of them: the answer has the size of the schema. */
export const INTROSPECTION_WEIGHT = 500;

/**
 * How many selections a plan may look at. A document within the limit of fields needs one look for each, times the
 * kinds of objects that it tells apart, so this is never met by honest ones.
 */
const MAX_SELECTIONS = 20_000;

/** Sizes of lists that the parent of a field has decided. */
type SizedFields = ReadonlyMap<string, ListSize>;
const NO_SIZES: SizedFields = new Map();

/**
 * The cost plan of an operation of a valid document.
 * @throws LimitExceeded when the document comes to more selections than any honest one
 */
export function compilePlan(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: { readonly schema: GraphQLSchema; readonly weights: CostWeights },
): CostPlan {
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const collector = new FieldCollector(schema.schema, byName, MAX_SELECTIONS);
  const compiler = new PlanCompiler(schema.schema, schema.weights, collector);
  return { fields: compiler.rootFields(operation), defaults: defaultsOf(operation) };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const given = variableDefinitions.filter(({ defaultValue }) => defaultValue);
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
}

class PlanCompiler {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly weights: CostWeights,
    private readonly collector: FieldCollector,
  ) {}

  rootFields({ operation, selectionSet }: OperationDefinitionNode): FieldPlan[] {
    const root = this.schema.getRootType(operation);
    return root ? this.fieldsOf(root, [{ selectionSet, conditions: [] }], NO_SIZES) : [];
  }

  private fieldsOf(
    type: GraphQLObjectType,
    selections: readonly ConditionalSelection[],
    sizes: SizedFields,
  ): FieldPlan[] {
    const byKey: FieldsByKey = this.collector.collect(type, selections);
    return [...byKey].flatMap(([key, entries]) => this.fieldPlan(type, { key, entries }, sizes) ?? []);
  }

  private fieldPlan(
    parent: GraphQLObjectType,
    { key, entries }: { key: string; entries: readonly ConditionalField[] },
    sizes: SizedFields,
  ): FieldPlan | null {
    const node = entries[0]!.field;
    const when = alternativesOf(entries);
    const name = node.name.value;
    if (name === '__schema' || name === '__type') {
      return { key, weight: INTROSPECTION_WEIGHT, size: null, objects: [], items: null, when };
    }
    const field = parent.getFields()[name];
    if (!field) return null;
    const weight = this.weights.ofField(parent, field);
    const argumentsOf = argumentReader(field, entries);
    const told = this.sizesTold(field, argumentsOf);
    const objects = this.objectPlans(getNamedType(field.type), selectionsOf(entries, when), told.sized);
    const perItem = this.weights.perItem(parent, field);
    const items = perItem > 0 ? { weight: perItem, in: argumentsOf(null) } : null;
    if (weight === 0 && !items && objects.every(isFree)) return null;
    const isList = isListType(getNullableType(field.type));
    const size = isList ? (sizes.get(name) ?? told.own ?? ONE) : null;
    return { key, weight, size, objects, items, when };
  }

  /** The size of the field's own list, or of the lists in what it answers. */
  private sizesTold(
    field: GraphQLField<unknown, unknown>,
    argumentsOf: (names: readonly string[]) => ValueNode[],
  ): { own?: ListSize; sized: SizedFields } {
    const options = this.weights.sizeOf(field);
    if (!options) return { sized: NO_SIZES };
    const size = listSize(options, argumentsOf(options.slicingArguments ?? []));
    const { sizedFields } = options;
    return sizedFields
      ? { sized: new Map(sizedFields.map((name) => [name, size])) }
      : { own: size, sized: NO_SIZES };
  }

  private objectPlans(
    type: GraphQLNamedType,
    selections: readonly ConditionalSelection[],
    sizes: SizedFields,
  ): ObjectPlan[] {
    if (selections.length === 0) return [];
    return this.kindsOf(type, selections).map((kind) => ({
      weight: this.weights.ofObject(kind),
      fields: this.fieldsOf(kind, selections, sizes),
    }));
  }

  /** The types that may be answered; of those for which the fragments and the weights are the same, one. */
  private kindsOf(
    type: GraphQLNamedType,
    selections: readonly ConditionalSelection[],
  ): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    if (!isAbstractType(type)) return [];
    const conditions = [...this.collector.typeConditionsOf(selections)];
    const kinds = new Map<string, GraphQLObjectType>();
    for (const possible of this.schema.getPossibleTypes(type)) {
      const met = conditions.filter((name) => this.isKindOf(possible, name));
      const key = `${this.weights.ofObject(possible)} ${met.join(' ')}`;
      if (!kinds.has(key)) kinds.set(key, possible);
    }
    return [...kinds.values()];
  }

  private isKindOf(possible: GraphQLObjectType, name: string): boolean {
    const named = this.schema.getType(name);
    return named === possible || (isAbstractType(named) && this.schema.isSubType(named, possible));
  }
}

/** A list that nothing is said of, as in the errors of a payload. */
const ONE: ListSize = { slices: [], assumed: 1 };

function listSize({ assumedSize = 1 }: ListSizeOptions, slices: readonly ValueNode[]): ListSize {
  return { slices, assumed: assumedSize };
}

function isFree({ weight, fields }: ObjectPlan): boolean {
  return weight === 0 && fields.length === 0;
}

/** Reads the arguments of these names, or all; those left out stand at the default of the schema where it has one. */
function argumentReader(
  field: GraphQLField<unknown, unknown>,
  entries: readonly ConditionalField[],
): (names: readonly string[] | null) => ValueNode[] {
  const given = entries[0]!.field.arguments ?? [];
  return (names) => {
    const asked = names ? given.filter(({ name }) => names.includes(name.value)) : given;
    const left = (names ?? []).filter((name) => !given.some((argument) => argument.name.value === name));
    const defaults = field.args.filter(({ name }) => left.includes(name)).map(defaultNode);
    return [...asked.map(({ value }) => value), ...defaults.filter((value) => value !== null)];
  };
}

function defaultNode({ defaultValue }: { defaultValue?: unknown }): ValueNode | null {
  return typeof defaultValue === 'number' ? { kind: Kind.INT, value: String(defaultValue) } : null;
}

/** Null when the field is always answered. */
function alternativesOf(entries: readonly ConditionalField[]): (readonly Condition[])[] | null {
  const all = entries.map(({ conditions }) => conditions);
  return all.some((conditions) => conditions.length === 0) ? null : all;
}

/** What is asked of the objects. A field asked for once is not asked again under which condition it is answered. */
function selectionsOf(
  entries: readonly ConditionalField[],
  when: FieldPlan['when'],
): readonly ConditionalSelection[] {
  const isGuarded = entries.length === 1 && when !== null;
  return entries.flatMap(({ field: { selectionSet }, conditions }) =>
    selectionSet ? { selectionSet, conditions: isGuarded ? [] : conditions } : [],
  );
}
