import { registerEnumType } from 'type-graphql';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = keyof typeof SortDirection;

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'In which direction a list is sorted.',
  valuesConfig: {
    ASC: { description: 'Smallest, oldest or alphabetically first item first.' },
    DESC: { description: 'Largest or newest item first.' },
  },
});
