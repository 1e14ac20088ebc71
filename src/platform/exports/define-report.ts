import { z } from 'zod';
import { refuse } from '../../kernel/errors.js';
import type { TenantContext } from '../context.js';
import { parseInput } from '../validation.js';
import type { ReportRow, ReportSource, ReportWish } from './report-source.js';

interface ReportDefinition<Shape extends z.ZodRawShape> {
  readonly report: string;
  readonly columns: readonly string[];
  /** What the report takes of the input; the input is refused when it holds anything else. */
  readonly takes: Shape;
  /** What no rule of a single value says. @throws Refusal, Fault */
  readonly check?: (ctx: TenantContext, wish: z.output<z.ZodObject<Shape>>) => unknown;
  readonly pages: (
    ctx: TenantContext,
    wish: z.output<z.ZodObject<Shape>>,
  ) => AsyncIterable<readonly ReportRow[]>;
}

/** A report that takes these values. */
export function defineReport<Shape extends z.ZodRawShape>(definition: ReportDefinition<Shape>): ReportSource {
  const { report, columns, takes, check, pages } = definition;
  const rules = z.object(takes);
  return {
    ...{ report, columns },
    wish(ctx, input) {
      const wish = readWish(report, rules, input);
      check?.(ctx, wish);
      return wish;
    },
    pages: (ctx, wish) => pages(ctx, rules.parse(wish)),
  };
}

/** The input as the report takes it. @throws Refusal REQUIRED, INVALID */
export function readWish<Rules extends z.ZodObject>(
  report: string,
  rules: Rules,
  input: ReportWish,
): z.output<Rules> {
  const taken = Object.keys(rules.shape);
  for (const name of Object.keys(input)) {
    if (taken.includes(name)) continue;
    const message = `${report} does not take \`${name}\`: it takes ${taken.join(', ')}.`;
    throw refuse('INVALID', message, ['input', name]);
  }
  for (const [name, rule] of Object.entries(rules.shape)) {
    if (input[name] !== undefined || (rule as z.ZodType).safeParse(undefined).success) continue;
    throw refuse('REQUIRED', `${report} needs \`${name}\`.`, ['input', name]);
  }
  return parseInput(rules, input);
}

/** All rows as one page: for reports whose length has a bound. */
export async function* onePage(rows: Promise<readonly ReportRow[]>): AsyncGenerator<readonly ReportRow[]> {
  yield await rows;
}

/** Pages of rows as pages of a report. */
export async function* pagesOf<Row>(
  pages: AsyncIterable<readonly Row[]>,
  view: (row: Row) => ReportRow,
): AsyncGenerator<readonly ReportRow[]> {
  for await (const rows of pages) yield rows.map(view);
}
