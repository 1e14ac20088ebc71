import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../page.js';
import type { CostExtensions, ListSizeOptions } from './cost.decorators.js';

type Field = GraphQLField<unknown, unknown>;

/** What it takes to come to the answer, whatever is asked of it: statements of a read, and a transaction. */
const READ_WEIGHT = 20;
const MUTATION_WEIGHT = 100;
const SUBSCRIPTION_WEIGHT = 100;

/** How the fields of our lists of pages are sized, wherever they have these arguments. */
const PAGE: ListSizeOptions = {
  assumedSize: MAX_PAGE_SIZE,
  slicingArguments: ['first', 'last'],
  sizedFields: ['nodes', 'edges'],
};

/**
 * What the schema says of costs, defaults included. Objects cost 1, except payloads, edges and errors, which only hold
 * what they are about; reads at the top of a query 20, mutations and subscriptions 100; everything else nothing.
 */
export class CostWeights {
  private readonly roots: ReadonlySet<unknown>;

  constructor(private readonly schema: GraphQLSchema) {
    this.roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  }

  isRoot(type: GraphQLNamedType): boolean {
    return this.roots.has(type);
  }

  /** Points each time the field is resolved. */
  ofField(parent: GraphQLNamedType, field: Field): number {
    const { cost } = field.extensions as CostExtensions;
    if (cost !== undefined) return cost;
    if (parent === this.schema.getMutationType()) return MUTATION_WEIGHT;
    if (parent === this.schema.getSubscriptionType()) return SUBSCRIPTION_WEIGHT;
    return parent === this.schema.getQueryType() ? READ_WEIGHT : 0;
  }

  /** Points for each item of the lists in the field's arguments, as each is work of its own. */
  perItem(parent: GraphQLNamedType, field: Field): number {
    if (parent !== this.schema.getMutationType()) return 0;
    return (field.extensions as CostExtensions).costPerItem ?? 1;
  }

  /** Points for each object of the type. */
  ofObject(type: GraphQLNamedType): number {
    if (!isObjectType(type)) return 0;
    const { cost } = type.extensions as CostExtensions;
    return cost ?? (this.isRoot(type) || isWrapping(type) ? 0 : 1);
  }

  /** What is said of the size of the field's list, or of the lists in what it answers. */
  sizeOf(field: Field): ListSizeOptions | null {
    const { listSize } = field.extensions as CostExtensions;
    const names = field.args.map(({ name }) => name);
    return listSize ?? (PAGE.slicingArguments!.every((name) => names.includes(name)) ? PAGE : null);
  }

  /** @throws Error at start-up naming the lists of objects whose size nothing tells, or an argument that is none */
  assertListsSized(): void {
    const all = Object.values(this.schema.getTypeMap()).filter(isObjectType);
    const types = all.filter(({ name }) => !name.startsWith('__'));
    const named = (fieldsOf: (type: GraphQLObjectType) => Field[]) =>
      types.flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`)).join(', ');
    const unsized = named((type) => this.unsizedListsOf(type));
    if (unsized) throw new Error(`Lists without @ListSize: ${unsized}`);
    const missized = named((type) =>
      Object.values(type.getFields()).filter((field) => this.isMissized(field)),
    );
    if (missized)
      throw new Error(`@ListSize with slicing arguments that the field does not have: ${missized}`);
  }

  /** An argument is meant by its own name; what is within an input tells no size. */
  private isMissized(field: Field): boolean {
    const names = field.args.map(({ name }) => name);
    return this.sizeOf(field)?.slicingArguments?.some((name) => !names.includes(name)) ?? false;
  }

  private unsizedListsOf(type: GraphQLObjectType): Field[] {
    const isPage = /Connection$/.test(type.name);
    return Object.values(type.getFields()).filter((field) => {
      if (!isListType(getNullableType(field.type)) || this.sizeOf(field)) return false;
      if (isPage && PAGE.sizedFields!.includes(field.name)) return false;
      return this.mayCost(getNamedType(field.type));
    });
  }

  private mayCost(type: GraphQLNamedType): boolean {
    if (!isCompositeType(type)) return false;
    if (!isAbstractType(type)) return true;
    return this.schema.getPossibleTypes(type).some((possible) => this.ofObject(possible) > 0);
  }
}

function isWrapping(type: GraphQLObjectType): boolean {
  return /(Edge|Payload)$/.test(type.name) || type.getInterfaces().some(({ name }) => name === 'UserError');
}
