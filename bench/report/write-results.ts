import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Findings } from './findings.js';
import { lineChart, type Series } from './line-chart.js';
import type { Target } from './targets.js';

/** The folder has the findings as JSON, and the plots of what was measured. */
export async function writeResults(
  folder: string,
  findings: Findings,
  targets: readonly Target[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const at = new Date().toISOString();
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify({ at, targets, ...findings }, null, 2)}\n`);
  if (findings.sweep.length > 0) await writeFile(join(folder, 'throughput.svg'), throughputPlot(findings));
}

function throughputPlot({ sweep }: Findings): string {
  const subjects = sweep[0]!.figures.map(({ subject }) => subject);
  const series = subjects.map((name, index): Series => {
    const points = sweep.map(({ connections, figures }) => [connections, figures[index]!.perSecond] as const);
    return { name, points };
  });
  return lineChart({
    title: 'Product page of 24: answers a second',
    xTitle: 'connections',
    yTitle: 'req/s',
    series,
  });
}
