import type { ValueNode } from 'graphql';

/** Points that one operation costs, ready to be counted with its variables and against its answer. */
export interface CostPlan {
  readonly fields: readonly FieldPlan[];
  /** Values of the variables that a request does not give. */
  readonly defaults: Variables;
}

export type Variables = Readonly<Record<string, unknown>>;

/** One field of the answer. Fields that cost nothing, with all below them, are left out of the plan. */
export interface FieldPlan {
  /** Its name in the answer. */
  readonly key: string;
  /** Points each time it is resolved. */
  readonly weight: number;
  /** How many objects it answers; one where it is no list. */
  readonly size: ListSize | null;
  /** What one of its objects costs: one possibility for each kind of object that the document tells apart. */
  readonly objects: readonly ObjectPlan[];
  /** Points for each item of the lists in its arguments, and these; null where they do not matter. */
  readonly items: { readonly weight: number; readonly in: readonly ValueNode[] } | null;
  /** It is answered when all of any of these hold; always, when there are none. */
  readonly when: readonly (readonly Condition[])[] | null;
}

export interface ObjectPlan {
  readonly weight: number;
  readonly fields: readonly FieldPlan[];
}

/** The outcome of `@skip` or `@include` with a variable. */
export interface Condition {
  readonly variable: string;
  readonly expected: boolean;
}

/** The size of a list: the largest of what its slicing arguments say, else what is assumed. */
export interface ListSize {
  readonly slices: readonly ValueNode[];
  readonly assumed: number;
}
