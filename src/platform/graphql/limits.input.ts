import { Kind, type ValueNode } from 'graphql';

/** The size of the variables: their deepest nesting and their longest list. */
export interface InputMeasure {
  readonly depth: number;
  readonly listItems: number;
}

/** The longest list in a value that is written in the document. The scan has bounded its nesting before. */
export function longestListOfLiteral(value: ValueNode): number {
  if (value.kind === Kind.LIST) {
    return Math.max(value.values.length, ...value.values.map(longestListOfLiteral));
  }
  if (value.kind === Kind.OBJECT)
    return Math.max(0, ...value.fields.map((field) => longestListOfLiteral(field.value)));
  return 0;
}

/** Measures a JSON value level by level, without recursion: its nesting is the sender's choice. */
export function measureInput(value: unknown): InputMeasure {
  let containers = [value].filter(isNested);
  let depth = 0;
  let listItems = 0;
  while (containers.length > 0) {
    depth += 1;
    for (const container of containers) {
      if (Array.isArray(container)) listItems = Math.max(listItems, container.length);
    }
    containers = containers.flatMap((container) => (Object.values(container) as unknown[]).filter(isNested));
  }
  return { depth, listItems };
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
