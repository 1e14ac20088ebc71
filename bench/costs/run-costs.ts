import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startInstallation } from '../installation.js';
import type { BenchOptions } from '../options.js';
import { Programs } from '../programs.js';
import type { Say } from '../progress.js';
import { shown, table } from '../report/table.js';
import type { CostCase } from './cost-case.js';
import { fitCosts, isOff, TOLERANCE, type CostFit, type CostSample } from './cost-fit.js';
import { CostMeasuring } from './measure-costs.js';
import { LEAST, READS } from './reads.js';
import { costScatter } from './scatter.js';
import { WRITES } from './writes.js';

/** Compares the points of operations with the time they take; prints the table and keeps it with a plot. */
export async function runCosts(options: BenchOptions, say: Say): Promise<void> {
  const installation = await startInstallation({ dataDir: options.dataDir, plan: options.plan, say });
  const programs = new Programs(installation, options);
  try {
    const server = await programs.server();
    const measuring = await CostMeasuring.open({ server, installation, seconds: options.seconds });
    const least = await measuring.measure(LEAST);
    const samples = await measureAll(measuring, options.only, say);
    measuring.close();
    const fit = fitCosts(samples, least.cpuMs);
    process.stdout.write(report(fit, least.cpuMs));
    await keep(join(options.dataDir, 'results'), fit);
  } finally {
    await programs.stop();
    await installation.stop();
  }
}

async function measureAll(
  measuring: CostMeasuring,
  only: BenchOptions['only'],
  say: Say,
): Promise<CostSample[]> {
  const isChosen = ({ name }: CostCase) => only?.some((part) => name.includes(part)) ?? true;
  const samples: CostSample[] = [];
  for (const one of [...READS, ...WRITES].filter(isChosen)) {
    say(one.name);
    const sample = await measuring.measure(one).catch((error: unknown) => {
      // Told at once and left out, so that one broken operation does not hide what is known of the others.
      process.stdout.write(`FAILED ${one.name}: ${String(error)}\n`);
      return null;
    });
    if (sample) samples.push(sample);
  }
  return samples;
}

function report({ msPerPoint, rows }: CostFit, leastMs: number): string {
  const lines = rows.map((row) => [
    row.name,
    shown(row.points),
    shown(row.cpuMs, 2),
    shown(row.counted, 2),
    isOff(row) ? '<-' : '',
  ]);
  const off = rows.filter(isOff).length;
  return `
A point stands for ${(msPerPoint * 1000).toFixed(1)} microseconds of CPU; a request that asks for nothing takes ${leastMs.toFixed(2)} ms.

${table(['operation', 'points', 'CPU ms', 'counted', ''], lines)}
counted: what its points stand for, as a share of what it took. ${off} are off by more than ${TOLERANCE} times.
`;
}

async function keep(folder: string, fit: CostFit): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'costs.json'), `${JSON.stringify(fit, null, 2)}\n`);
  await writeFile(join(folder, 'costs.svg'), costScatter(fit));
}
