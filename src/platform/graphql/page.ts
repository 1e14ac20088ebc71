import { Fault } from '../../kernel/errors.js';
import type { RequestContext } from '../context.js';
import type { CursorValues } from './cursor.js';

/** The most items that one page of a list has. */
export const MAX_PAGE_SIZE = 100;

/** The paging arguments of every list. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A column that a list is sorted by. It must not be null in any row. */
export interface SortColumn<Row> {
  readonly sql: string;
  /** The SQL type that the cursor's value is cast to. */
  readonly type: string;
  readonly valueOf: (row: Row) => string | number | boolean;
}

export interface KeysetOrder<Row> {
  /** Stands for the sort in the cursor: a cursor of another sort is refused. */
  readonly name: string;
  readonly direction: 'ASC' | 'DESC';
  /** Sort columns, the unique one last. All go in the same direction, so that one row comparison pages through them. */
  readonly columns: readonly SortColumn<Row>[];
}

/** The parts of the statement that reads one page. */
export interface PageStatement {
  /** `AND (created_at, id) < ($4::timestamptz, $5::uuid)`, or empty on the first page. */
  readonly condition: string;
  readonly parameters: readonly unknown[];
  readonly orderBy: string;
  readonly limit: number;
}

export interface PageRequest<Row> {
  readonly arguments: PageArguments;
  readonly order: KeysetOrder<Row>;
  /** The filter in a fixed textual form; a cursor made under another filter is refused. */
  readonly filter?: string;
  /** How many parameters the statement has before those of the page. */
  readonly parameterOffset: number;
  readonly fetch: (statement: PageStatement) => Promise<Row[]>;
}

export interface PageInfoValue {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Page<Row> {
  readonly nodes: Row[];
  readonly edges: { cursor: string; node: Row }[];
  readonly pageInfo: PageInfoValue;
}

/**
 * One page by keyset: page 1,000 costs what page 1 costs, and rows inserted meanwhile neither repeat nor hide others.
 * @throws Fault BAD_USER_INPUT for sizes outside 1..100, mixed directions, or a cursor of another list
 */
export async function readPage<Row>(ctx: RequestContext, request: PageRequest<Row>): Promise<Page<Row>> {
  const { size, cursor, isBackward } = readArguments(request.arguments);
  const list = [ctx.tenantId ?? '', request.order.name, request.filter ?? ''].join('\n');
  const values = cursor === null ? null : cursorValues(ctx, list, cursor);
  const rows = await request.fetch(statementOf(request, { values, size, isBackward }));
  const hasMore = rows.length > size;
  const nodes = rows.slice(0, size);
  if (isBackward) nodes.reverse();
  const cursorOf = (row: Row) =>
    ctx.cursors.sign(
      list,
      request.order.columns.map((column) => column.valueOf(row)),
    );
  return {
    nodes,
    // Getters, because signing a cursor is paid only where it is asked for.
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    pageInfo: {
      hasNextPage: isBackward ? cursor !== null : hasMore,
      hasPreviousPage: isBackward ? hasMore : cursor !== null,
      get startCursor() {
        return nodes.length > 0 ? cursorOf(nodes[0]!) : null;
      },
      get endCursor() {
        return nodes.length > 0 ? cursorOf(nodes.at(-1)!) : null;
      },
    },
  };
}

/** The page of rows behind this one, from the beginning when it is null: for lists that are read to their end. */
export function pageAfter<Row>(
  order: KeysetOrder<Row>,
  last: Row | null,
  { size, parameterOffset }: { size: number; parameterOffset: number },
): PageStatement {
  const values = last && order.columns.map((column) => column.valueOf(last));
  return { ...statementOf({ order, parameterOffset }, { values, size, isBackward: false }), limit: size };
}

/** The page with each row as `view` shows it. Extend it by `Object.assign`: spreading it would sign every cursor. */
export function mapPage<Row, View>(page: Page<Row>, view: (row: Row) => View): Page<View> {
  const nodes = page.nodes.map(view);
  return {
    nodes,
    get edges() {
      return page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! }));
    },
    pageInfo: page.pageInfo,
  };
}

function readArguments({ first, after, last, before }: PageArguments) {
  const isBackward = last != null;
  const size = isBackward ? last : first;
  const hasBoth = isBackward && first != null;
  if (hasBoth || size == null) {
    throw new Fault('BAD_USER_INPUT', 'A list needs either `first` or `last`, a number from 1 to 100.');
  }
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new Fault('BAD_USER_INPUT', `\`${isBackward ? 'last' : 'first'}\` takes 1 to 100, got ${size}.`);
  }
  if (isBackward ? after : before) {
    throw new Fault(
      'BAD_USER_INPUT',
      'Use `first` with `after` to go forward, `last` with `before` to go back.',
    );
  }
  return { size, cursor: (isBackward ? before : after) ?? null, isBackward };
}

function cursorValues(ctx: RequestContext, list: string, cursor: string): CursorValues {
  const values = ctx.cursors.read(list, cursor);
  if (values) return values;
  throw new Fault(
    'BAD_USER_INPUT',
    'The cursor does not belong to this list. Take one from the same query with the same filter and sort.',
  );
}

function statementOf<Row>(
  request: Pick<PageRequest<Row>, 'order' | 'parameterOffset'>,
  page: { values: CursorValues | null; size: number; isBackward: boolean },
): PageStatement {
  const { columns, direction } = request.order;
  const isAscending = (direction === 'ASC') !== page.isBackward;
  const names = columns.map((column) => column.sql).join(', ');
  const casts = columns
    .map((column, index) => `$${request.parameterOffset + index + 1}::${column.type}`)
    .join(', ');
  return {
    condition: page.values ? `AND (${names}) ${isAscending ? '>' : '<'} (${casts})` : '',
    parameters: page.values ?? [],
    orderBy: columns.map((column) => `${column.sql} ${isAscending ? 'ASC' : 'DESC'}`).join(', '),
    limit: page.size + 1,
  };
}
