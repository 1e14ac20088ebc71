import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LINKED = ['node_modules', 'clients', 'scripts'];
/** One for a page of products, and those of the relay and the jobs meanwhile, which few requests have to share. */
const MOST_STATEMENTS = 8;

interface Figures {
  readonly subject: string;
  readonly requests: number;
  readonly errors: number;
  readonly statements: number | null;
}

describe('npm run bench', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await compiled();
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('measures a page of products beside rivals that answer the same, and counts its statements', async () => {
    const program = join(folder, 'src', 'main.js');
    const data = join(folder, 'data');
    const options = ['--quick', '--only', 'page24', '--program', program, '--data', data];
    const run = promisify(execFile)(process.execPath, [join(folder, 'bench', 'main.js'), ...options], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
    });
    const { stdout } = await run;

    expect(stdout).not.toContain('FAILED');
    const { reads } = JSON.parse(await readFile(join(data, 'results', 'latest.json'), 'utf8')) as {
      reads: { workload: string; figures: Figures[] }[];
    };
    expect(reads.map(({ workload }) => workload)).toEqual(['page24']);
    const { figures } = reads[0]!;
    expect(figures.map(({ subject, errors }) => ({ subject, errors }))).toEqual([
      { subject: 'server', errors: 0 },
      { subject: 'l1', errors: 0 },
      { subject: 'l2', errors: 0 },
    ]);
    expect(figures.every(({ requests }) => requests > 0)).toBe(true);
    const { statements } = figures[0]!;
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
  });
});

/** The bench and the server as JavaScript in a folder of their own, made without looking at types. */
async function compiled(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wasla-bench-test-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/**/*.ts', 'migrations/**/*.ts', 'bench/**/*.ts'],
    outdir: folder,
    outbase: ROOT,
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  for (const name of LINKED) await symlink(join(ROOT, name), join(folder, name));
  await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
  return folder;
}
