import { cpuMsOf } from '../measure/paired-runs.js';
import type { ReadResult } from '../workloads/measure-read.js';
import type { Findings } from './findings.js';

/** A figure to reach, and what was measured. */
export interface Target {
  readonly name: string;
  /** With its direction: `≥ 1.5`. */
  readonly target: string;
  /** One value for each number of connections that was measured. */
  readonly measured: readonly number[];
  readonly isReached: boolean;
}

/** What a bare Apollo answer costs on the machine that the limit of a product page is meant for. */
const YARDSTICK_CPU_MS = 0.044;

/** Shares of the rivals' requests a second that the server must reach: workload, rival, share. */
const SHARES: readonly (readonly [string, string, number])[] = [
  ['page24', 'l1', 1.5],
  ['page24', 'l2', 0.4],
  ['page100', 'l1', 1.5],
  ['page100', 'l2', 0.4],
  ['detail', 'l1', 0.5],
  ['search', 'l1', 0.5],
  ['history', 'l1', 0.4],
  ['page24 cached', 'l1', 8],
  ['page24 cached', 'static', 0.5],
];

/** All targets that something was measured for. */
export function targetsOf(findings: Findings): Target[] {
  return [...shares(findings), ...pageCost(findings), ...checkout(findings), ...single(findings)];
}

function shares({ reads, cachedReads }: Findings): Target[] {
  return SHARES.flatMap(([workload, rival, share]) => {
    const results = [...reads, ...cachedReads].filter((result) => result.workload === workload);
    const ratios = results.flatMap(({ ratios }) => ratios[rival] ?? []);
    return atLeast(`${results[0]?.title ?? workload}, of ${rival} req/s`, ratios, share);
  });
}

/** The cost as it would be on the machine of the limit. */
function pageCost({ reads, yardstick }: Findings): Target[] {
  const results = reads.filter(({ workload }) => workload === 'page24');
  const apolloMs = yardstick?.serverCpuMs;
  if (!apolloMs) return [];
  const costs = results.flatMap((result) => costOf(result) ?? []);
  const scaled = costs.map((costMs) => (costMs * YARDSTICK_CPU_MS) / apolloMs);
  return atMost(
    `Product page of 24, CPU ms where a bare Apollo answer takes ${YARDSTICK_CPU_MS}`,
    scaled,
    0.8,
  );
}

function costOf({ figures }: ReadResult): number | null {
  const server = figures.find(({ subject }) => subject === 'server');
  return server ? cpuMsOf(server) : null;
}

function checkout({ buying }: Findings): Target[] {
  const orders = buying.filter(({ workload, connections }) => workload === 'checkout' && connections === 16);
  const costs = orders.flatMap((result) => cpuMsOf(result) ?? []);
  const speeds = orders.map(({ perSecond }) => perSecond);
  return [
    ...atLeast('Orders a second at 16 connections', speeds, 150),
    ...atMost('CPU ms of an order', costs, 12),
  ];
}

function single({ fanOut, idleSockets, coldStart, bulkWrite, processes }: Findings): Target[] {
  return [
    ...atMost('ms until 5,000 subscribers have an event, the slowest', values(fanOut?.worstMs), 500),
    ...atMost('MB with 10,000 idle sockets', values(idleSockets?.withSocketsMb), 400),
    ...atMost('ms to the first answer of a cold start', values(coldStart?.medianMs), 1000),
    ...atLeast('Products written a second', values(bulkWrite?.perSecond), 1000),
    ...atMost(
      'ms until four processes tell of a change, the slowest',
      values(processes?.freshness.worstMs),
      1000,
    ),
  ];
}

function values(value: number | undefined): number[] {
  return value === undefined ? [] : [value];
}

function atLeast(name: string, measured: readonly number[], least: number): Target[] {
  const isReached = measured.every((value) => value >= least);
  return measured.length === 0 ? [] : [{ name, target: `≥ ${least}`, measured, isReached }];
}

function atMost(name: string, measured: readonly number[], most: number): Target[] {
  const isReached = measured.every((value) => value <= most);
  return measured.length === 0 ? [] : [{ name, target: `≤ ${most}`, measured, isReached }];
}
