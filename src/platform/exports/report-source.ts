import type { TenantContext } from '../context.js';

/** What stands in one place of a report. Amounts are decimal texts; their currency is a column of its own. */
export type Cell = string | number | boolean | null | Date | readonly object[];

/** A row by the names of its columns. */
export type ReportRow = Readonly<Record<string, Cell>>;

/** What is wanted of a report, as plain JSON: it is kept until the file is made. */
export type ReportWish = Readonly<Record<string, unknown>>;

/** A report that a module offers for exports. */
export interface ReportSource {
  /** As the API names it: `PRODUCTS`. */
  readonly report: string;
  /** The columns in their order. Files are read by programs: names stay, and new ones come last. */
  readonly columns: readonly string[];
  /**
   * What of the input the report needs; nothing is read yet.
   * @throws Refusal INVALID for a value that the report does not take, or needs and does not get; Fault BAD_USER_INPUT as
   * the query that shows the report
   */
  wish(ctx: TenantContext, input: ReportWish): ReportWish;
  /** The rows, a page at a time, as the query that shows the report tells them; a list is told to its end. */
  pages(ctx: TenantContext, wish: ReportWish): AsyncIterable<readonly ReportRow[]>;
}
