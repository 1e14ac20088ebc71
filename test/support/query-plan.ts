import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { SERVER_ROLE } from '../../src/platform/db/data-source.js';
import type { RecordedStatement } from './recorded-statements.js';

/** A node of a plan, as PostgreSQL tells it in JSON. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly Plans?: readonly PlanNode[];
}

/** One way in which a statement reaches a table. */
export interface TableAccess {
  readonly table: string;
  /** Null: the table is read from end to end. */
  readonly index: string | null;
  /** The columns that the index is entered by, in the order of the alphabet. */
  readonly columns: readonly string[];
}

export interface QueryPlan {
  readonly accesses: readonly TableAccess[];
  /** Tables whose rows are sorted as they are read, before anything narrows them. */
  readonly sorted: readonly string[];
}

/**
 * Explains statements as the server runs them: as its role, for a tenant, both with their parameters and, as PostgreSQL
 * plans what is run again and again, without knowing them.
 */
export class PlanReader {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string, tenantId: string): Promise<PlanReader> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`SET ROLE ${SERVER_ROLE}; SET app.tenant_id = '${tenantId}'; SET app.scope = 'tenant';
      SET plan_cache_mode = force_generic_plan; SET max_parallel_workers_per_gather = 0`);
    return new PlanReader(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async read({ sql, parameters }: RecordedStatement): Promise<QueryPlan> {
    const explained = 'EXPLAIN (FORMAT JSON)';
    const known = await this.explain(`${explained} ${sql}`, parameters.map((value) => prepareValue(value))); // prettier-ignore
    await this.client.query(`PREPARE explained AS ${sql}`);
    try {
      const values = parameters.length > 0 ? `(${parameters.map(() => 'NULL').join(', ')})` : '';
      const unknown = await this.explain(`${explained} EXECUTE explained${values}`);
      const nodes = [...nodesOf(known), ...nodesOf(unknown)];
      return { accesses: nodes.flatMap(accessOf), sorted: nodes.flatMap(sortedOf) };
    } finally {
      await this.client.query('DEALLOCATE explained');
    }
  }

  private async explain(sql: string, values: unknown[] = []): Promise<PlanNode> {
    const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(sql, values);
    return rows[0]!['QUERY PLAN'][0].Plan;
  }
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Whether an index is read by itself, before the table or through a bitmap is left to each version of PostgreSQL. */
function accessOf(node: PlanNode): TableAccess[] {
  const table = node['Relation Name'];
  if (!table || !/Scan$/.test(node['Node Type'])) return [];
  const entered = [
    node,
    ...(node['Node Type'] === 'Bitmap Heap Scan' ? (node.Plans ?? []).flatMap(nodesOf) : []),
  ];
  const indexes = entered.filter((part) => part['Index Name'] !== undefined);
  if (indexes.length === 0) return [{ table, index: null, columns: [] }];
  return indexes.map((part) => ({
    table,
    index: part['Index Name']!,
    columns: columnsOf(part['Index Cond'] ?? ''),
  }));
}

const COMPARED = /(\w+)(?:\)::\w+)? (?:=|<>|[<>]=?|@@|&&|@>) /g;

function columnsOf(condition: string): string[] {
  return [...new Set([...condition.matchAll(COMPARED)].map(([, name]) => name!))].sort();
}

/** A sort directly over a scan sorts all that the scan finds. */
function sortedOf(node: PlanNode): string[] {
  if (!/Sort$/.test(node['Node Type'])) return [];
  const below = node.Plans?.[0];
  const table =
    below?.['Node Type'] === 'Result' ? below.Plans?.[0]?.['Relation Name'] : below?.['Relation Name'];
  return table ? [table] : [];
}
