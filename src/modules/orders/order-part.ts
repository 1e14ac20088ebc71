import type { WantedFields } from './reading/wanted-fields.js';

/** Rows that hang on orders: they are read in the orders' own statement by operations that select their field. */
export interface OrderPart {
  /** The field that shows them. */
  readonly field: string;
  /** SQL of JSON of the rows of the order `o`, which is of the tenant $1. Null: the part does not come with an order. */
  readonly sql: string | null;
  /** The same with no more of each row than what the wanted fields are made of. */
  sqlFor(wanted: WantedFields): string | null;
}
