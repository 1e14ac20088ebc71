import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../support/server-process.js';

const PROGRAM = `
  import { runUntilStopped } from './src/app/run.js';
  await runUntilStopped(async ({ onEnd }) => {
    onEnd(async () => process.stdout.write('undone'));
    void Promise.reject(new Error('lost'));
    // Long after a process without a handler would have ended.
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 200);
    setInterval(() => undefined, 60_000);
  });`;

test('a process tells of a promise that failed with nobody waiting, goes on, and ends in order', async () => {
  const folder = await mkdtemp(join(ROOT, 'node_modules/.rejections-'));
  try {
    const outfile = join(folder, 'program.mjs');
    await build({
      stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
      ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
    });
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, [outfile], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(told).toContain('A promise failed and nobody waited for it');
    expect(told).toContain('lost');
    expect(told).toMatch(/undone$/);
    expect(code).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
