import { Kind, type ValueNode } from 'graphql';
import { ownValue } from '../own-value.js';
import { MAX_PAGE_SIZE } from '../page.js';
import type { Condition, ListSize, Variables } from './cost-plan.js';

/** Variables as they were sent, with the defaults of the document for those that were not. */
export class GivenVariables {
  constructor(
    private readonly sent: Variables,
    private readonly defaults: Variables,
  ) {}

  get(name: string): unknown {
    const value = ownValue(this.sent, name);
    return value === undefined ? ownValue(this.defaults, name) : value;
  }

  /** Whether any of the alternatives holds. */
  fulfil(alternatives: readonly (readonly Condition[])[]): boolean {
    return alternatives.some((conditions) =>
      conditions.every(({ variable, expected }) => (this.get(variable) === true) === expected),
    );
  }
}

/** How many items are asked for. Numbers beyond what a page may have are refused by the list itself. */
export function sizeOf({ slices, assumed }: ListSize, variables: GivenVariables): number {
  let asked = -1;
  for (const slice of slices) asked = Math.max(asked, sizeSaidBy(slice, variables));
  return asked < 0 ? assumed : asked;
}

/** How many items the lists in a value have, those within other items included. */
export function countItems(value: ValueNode, variables: GivenVariables): number {
  if (value.kind === Kind.VARIABLE) return countItemsOf(variables.get(value.name.value));
  if (value.kind === Kind.LIST) {
    return value.values.reduce((sum, item) => sum + countItems(item, variables), value.values.length);
  }
  if (value.kind !== Kind.OBJECT) return 0;
  return value.fields.reduce((sum, field) => sum + countItems(field.value, variables), 0);
}

/** The same of a JSON value. The limits have bounded its nesting before. */
function countItemsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  const items = Array.isArray(value) ? parts.length : 0;
  return parts.reduce<number>((sum, part) => sum + countItemsOf(part), items);
}

/** Minus one where the argument is not given or says nothing of a size. */
function sizeSaidBy(value: ValueNode, variables: GivenVariables): number {
  if (value.kind === Kind.VARIABLE) return sizeSaidByJson(variables.get(value.name.value));
  if (value.kind === Kind.INT) return sizeSaidByJson(Number(value.value));
  return value.kind === Kind.LIST ? value.values.length : -1;
}

function sizeSaidByJson(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? Math.min(value, MAX_PAGE_SIZE) : -1;
}
