import type { HttpLoad, LoadFigures, LoadOptions } from '../load/http-load.js';
import { costsOfEach, metered, type Costs, type Meter } from './costs.js';
import { inTurn } from './in-turn.js';
import { median } from './median.js';
import type { Subject } from './subject.js';

/** One subject under load for some seconds. */
export interface Run extends LoadFigures, Costs {
  readonly memoryBytes: number | null;
}

/** All runs of one subject, and the medians of them. */
export interface SubjectFigures extends Run {
  readonly subject: string;
  readonly runs: readonly Run[];
}

export interface PairedOptions extends LoadOptions {
  readonly rounds: number;
  readonly warmUpSeconds: number;
  readonly load: HttpLoad;
  readonly postgresPid: number;
}

/** Warms the subjects up and runs them in turn, so that the figures of a round can be compared with one another. */
export async function pairedRuns(
  subjects: readonly Subject[],
  options: PairedOptions,
): Promise<SubjectFigures[]> {
  const { load, connections, warmUpSeconds } = options;
  for (const { aim } of subjects) {
    if (warmUpSeconds > 0) await load(aim, { connections, seconds: warmUpSeconds });
  }
  const runs = await inTurn(subjects, options.rounds, (subject) => oneRun(subject, options));
  return subjects.map(({ name }, index) => summaryOf(name, runs[index]!));
}

async function oneRun({ name, program, aim }: Subject, options: PairedOptions): Promise<Run> {
  const isServer = name === 'server' || name === 'other build';
  const meter = {
    serverPids: [program.pid],
    postgresPid: options.postgresPid,
    metricsUrls: isServer ? [`${program.url}/metrics`] : [],
  };
  return meteredRun(name, meter, () => options.load(aim, options));
}

/** Load, and what it cost of each answer. @throws Error when nothing was answered */
export async function meteredRun(name: string, meter: Meter, load: () => Promise<LoadFigures>): Promise<Run> {
  const total = await metered(meter, load);
  const { requests } = total.result;
  if (requests === 0) throw new Error(`${name} answered nothing: the machine is too busy to measure on`);
  return { ...total.result, ...costsOfEach(total, requests), memoryBytes: total.memoryBytes };
}

/** The medians of the runs. */
export function summaryOf(subject: string, runs: readonly Run[]): SubjectFigures {
  const of = (value: (run: Run) => number) => median(runs.map(value));
  const known = (value: (run: Run) => number | null) => {
    const values = runs.map(value).filter((each) => each !== null);
    return values.length === 0 ? null : median(values);
  };
  return {
    subject,
    runs,
    requests: runs.reduce((sum, run) => sum + run.requests, 0),
    perSecond: of((run) => run.perSecond),
    p50Ms: of((run) => run.p50Ms),
    p95Ms: of((run) => run.p95Ms),
    p99Ms: of((run) => run.p99Ms),
    errors: runs.reduce((sum, run) => sum + run.errors, 0),
    example: runs.find((run) => run.example)?.example ?? null,
    serverCpuMs: known((run) => run.serverCpuMs),
    postgresCpuMs: known((run) => run.postgresCpuMs),
    statements: known((run) => run.statements),
    memoryBytes: known((run) => run.memoryBytes),
  };
}

/** How many times as many requests the first answered as the other: the median over the rounds. */
export function ratioOf(first: SubjectFigures, other: SubjectFigures): number {
  return median(first.runs.map((run, round) => run.perSecond / other.runs[round]!.perSecond));
}

/** Processor milliseconds of an answer, the server's and PostgreSQL's. Null where the system cannot tell. */
export function cpuMsOf({ serverCpuMs, postgresCpuMs }: Costs): number | null {
  return serverCpuMs === null || postgresCpuMs === null ? null : serverCpuMs + postgresCpuMs;
}
