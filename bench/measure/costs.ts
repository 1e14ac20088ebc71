import { memoryOf, processorMs } from '../machine/processor-time.js';

/** What an answer cost. Null where the system cannot tell. */
export interface Costs {
  readonly serverCpuMs: number | null;
  readonly postgresCpuMs: number | null;
  /** Statements that the server sent, those that open and close transactions left out. */
  readonly statements: number | null;
}

export interface Metered<T> {
  readonly result: T;
  readonly serverCpuMs: number | null;
  readonly postgresCpuMs: number | null;
  readonly statements: number | null;
  readonly memoryBytes: number | null;
}

export interface Meter {
  /** All processes that serve. */
  readonly serverPids: readonly number[];
  readonly postgresPid: number;
  /** Where those that tell their counters do it. */
  readonly metricsUrls: readonly string[];
}

/** Does the work and tells what the server and PostgreSQL used meanwhile, all of it. */
export async function metered<T>(meter: Meter, work: () => Promise<T>): Promise<Metered<T>> {
  const statementsBefore = await statementsOf(meter);
  const serverBefore = serversMs(meter);
  const postgresBefore = processorMs(meter.postgresPid);
  const result = await work();
  const postgresAfter = processorMs(meter.postgresPid);
  const serverAfter = serversMs(meter);
  return {
    result,
    serverCpuMs: less(serverAfter, serverBefore),
    postgresCpuMs: less(postgresAfter, postgresBefore),
    statements: less(await statementsOf(meter), statementsBefore),
    memoryBytes: sum(meter.serverPids.map((pid) => memoryOf(pid)?.nowBytes ?? null)),
  };
}

/** The costs of one of so many. */
export function costsOfEach(total: Metered<unknown>, count: number): Costs {
  const each = (value: number | null) => (value === null || count === 0 ? null : value / count);
  return {
    serverCpuMs: each(total.serverCpuMs),
    postgresCpuMs: each(total.postgresCpuMs),
    statements: each(total.statements),
  };
}

function serversMs({ serverPids }: Meter): number | null {
  return sum(serverPids.map(processorMs));
}

async function statementsOf({ metricsUrls }: Meter): Promise<number | null> {
  return metricsUrls.length === 0 ? null : sum(await Promise.all(metricsUrls.map(toldStatements)));
}

async function toldStatements(metricsUrl: string): Promise<number | null> {
  const response = await fetch(metricsUrl);
  if (response.status !== 200) return null;
  const lines = (await response.text()).matchAll(/^wasla_sql_statements_total(?:\{[^}]*\})? (\S+)$/gm);
  const counts = [...lines].map(([, count]) => Number(count));
  return counts.length === 0 ? null : sum(counts);
}

/** Null when one of them is not known. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}

function less(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
