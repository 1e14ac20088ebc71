import { Extensions } from 'type-graphql';

/** What a field or an object costs, in points. One point is about what it takes to answer one plain object. */
export interface CostExtensions {
  /** On a field: each time it is resolved. On a type: each of its objects. */
  readonly cost?: number;
  /** On a mutation: for each item of the lists in its arguments. */
  readonly costPerItem?: number;
  readonly listSize?: ListSizeOptions;
}

/** How many items a list has that the request does not tell the size of, or what in the request tells it. */
export interface ListSizeOptions {
  /** What is usual, not the most that can be: the difference is settled with the answer. */
  readonly assumedSize?: number;
  /** Arguments that tell the size: a number does, a list by its items. None within an input. */
  readonly slicingArguments?: readonly string[];
  /** Fields of the object that is answered which have this size; without them, the list itself has. */
  readonly sizedFields?: readonly string[];
}

/**
 * What a field costs each time it is resolved, or what each object of a type costs: `@cost(weight)` of the schema. A
 * mutation may cost another number for each item of its lists than the usual 1.
 */
export function Cost(weight: number, costPerItem?: number) {
  return Extensions({ cost: weight, ...(costPerItem !== undefined && { costPerItem }) });
}

/** The size of a list: `@listSize` of the schema. A number is the size that is assumed. */
export function ListSize(size: number | ListSizeOptions) {
  return Extensions({ listSize: typeof size === 'number' ? { assumedSize: size } : size });
}
