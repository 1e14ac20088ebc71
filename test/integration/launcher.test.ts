import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Stand-ins of npm, the compiler and the bundlers; the first two tell in a file that they ran. The program is whatever `src/main.ts` says. */
const NPM = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('ran.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
  if (process.env.NPM_FAILS) { console.error('npm error code E404'); process.exit(1); }
  mkdirSync('node_modules/typescript/bin', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', '{ "packages": {} }');
  mkdirSync('node_modules/esbuild', { recursive: true });
  writeFileSync('node_modules/esbuild/package.json', '{ "type": "module", "exports": "./index.js" }');
  writeFileSync('node_modules/esbuild/index.js', \`
    import { cpSync } from 'node:fs';
    export const build = async ({ entryPoints, outdir }) => {
      for (const path of entryPoints) cpSync(path, outdir + '/' + path.split('/').pop());
    };
  \`);
  mkdirSync('node_modules/vite/bin', { recursive: true });
  writeFileSync('node_modules/vite/bin/vite.js', "import { mkdirSync } from 'node:fs'; mkdirSync('dist/dashboard', { recursive: true });");
  writeFileSync('node_modules/typescript/bin/tsc', \`
    const { appendFileSync, cpSync, readdirSync, readFileSync } = require('node:fs');
    appendFileSync('ran.txt', 'tsc\\\\n');
    const wrong = readdirSync('src').filter((name) => readFileSync('src/' + name, 'utf8').includes('type error'));
    if (wrong.length) { console.log(wrong + '(1,1): error TS0000'); process.exit(2); }
    for (const name of readdirSync('src')) cpSync('src/' + name, 'dist/src/' + name.replace('.ts', '.js'));
  \`);
`;

const WAITS = `
  import { appendFileSync, writeFileSync } from 'node:fs';
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      appendFileSync('ran.txt', signal + '\\n');
      setTimeout(() => process.exit(7), 300);
    });
  setInterval(() => {}, 1000);
  console.log('ready ' + process.pid);
`;

let project: string;
let started: ChildProcess[];

beforeEach(async () => {
  started = [];
  project = await mkdtemp(join(tmpdir(), 'wasla-launcher-'));
  await cp(join(import.meta.dirname, '../../scripts'), join(project, 'scripts'), { recursive: true });
  await mkdir(join(project, 'src'));
  await mkdir(join(project, 'clients/dashboard'), { recursive: true });
  await write('package.json', '{ "type": "module", "engines": { "node": ">=20.19.0" } }');
  await write(
    'package-lock.json',
    '{ "packages": { "": {}, "node_modules/left": { "version": "1.0.0", "optional": true } } }',
  );
  for (const name of ['tsconfig.json', 'tsconfig.build.json', 'clients/dashboard/tsconfig.json', 'ran.txt'])
    await write(name, '');
  await write('npm.mjs', NPM);
  await write('src/worker.ts', '');
  await write('src/main.ts', 'console.log("served " + process.argv.slice(2)); process.exitCode = 3;');
});

afterEach(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(project, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(project, name), text);

const ran = async () => (await readFile(join(project, 'ran.txt'), 'utf8')).trim().split('\n').filter(Boolean);

function start(environment: Record<string, string> = {}, words: string[] = []): ChildProcess {
  const child = spawn(process.execPath, [join(project, 'scripts/start.mjs'), ...words], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], npm_execpath: join(project, 'npm.mjs'), ...environment },
  });
  started.push(child);
  return child;
}

async function outcome(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, ...text };
}

/** The number of the program's process, once it says that it is ready. */
async function programOf(child: ChildProcess): Promise<number> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return Number(/ready (\d+)/.exec(chunk.toString())?.[1]);
}

async function untilGone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('npm start', () => {
  it('installs, compiles and serves on a fresh clone, and ends with the exit code of the server', async () => {
    expect(await outcome(start({}, ['--flag']))).toEqual({ code: 3, out: 'served --flag\n', err: '' });
    expect(await ran()).toEqual(['npm ci --include=dev --no-audit --no-fund --loglevel=error', 'tsc']);
  });

  it('installs and compiles only what has changed', async () => {
    await outcome(start());
    await write('ran.txt', '');
    await outcome(start());
    expect(await ran()).toEqual([]);

    await write('src/extra.ts', '');
    await outcome(start());
    expect(await ran()).toEqual(['tsc']);
    expect(existsSync(join(project, 'dist/src/extra.js'))).toBe(true);

    await rm(join(project, 'src/extra.ts'));
    await write('package-lock.json', '{ "packages": { "node_modules/right": { "version": "2.0.0" } } }');
    await outcome(start());
    expect(await ran()).toEqual(['tsc', expect.stringContaining('npm ci'), 'tsc']);
    expect(existsSync(join(project, 'dist/src/extra.js'))).toBe(false);
  });

  it('trusts packages that someone installed with npm themselves', async () => {
    await outcome(start());
    await rm(join(project, 'node_modules/.wasla-install'));
    await write('ran.txt', '');
    await outcome(start());
    expect(await ran()).toEqual([]);
  });

  it('installs once when it is typed twice at the same time', async () => {
    const both = await Promise.all([outcome(start()), outcome(start())]);
    expect(both.map(({ code }) => code)).toEqual([3, 3]);
    expect(await ran()).toEqual([expect.stringContaining('npm ci'), 'tsc']);
  });

  it('goes on after a start that was killed while it installed', async () => {
    await mkdir(join(project, '.wasla'));
    await write('.wasla/setup.lock', '999999999');
    expect((await outcome(start())).code).toBe(3);
  });
});

describe('stopping npm start', () => {
  beforeEach(() => write('src/main.ts', WAITS));

  it('tells the server once, however often one press of Ctrl-C arrives, and waits for its end', async () => {
    const child = start();
    await programOf(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect((await outcome(child)).code).toBe(7);
    expect((await ran()).slice(2)).toHaveLength(1);
  });

  it('keeps what the terminal sends to the whole group away from the server', async () => {
    const child = start();
    const program = await programOf(child);
    const group = async (pid: number) => (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ')[4];
    if (process.platform === 'linux') expect(await group(program)).not.toBe(await group(child.pid!));
    child.kill('SIGTERM');
    expect((await outcome(child)).code).toBe(7);
  });

  it('stops the server when it is killed itself', async () => {
    const child = start();
    const program = await programOf(child);
    child.kill('SIGKILL');
    await untilGone(program);
    expect((await ran()).slice(2)).toEqual(['SIGTERM']);
  });

  it('stops the server when only the shell that npm started is told to stop', async () => {
    const command = `"${process.execPath}" "${join(project, 'scripts/start.mjs')}"; true`;
    const shell = spawn('/bin/sh', ['-c', command], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        npm_execpath: join(project, 'npm.mjs'),
        npm_lifecycle_event: 'start',
      },
    });
    started.push(shell);
    const program = await programOf(shell);
    shell.kill('SIGTERM');
    await untilGone(program);
    expect((await ran()).slice(2)).toEqual(['SIGTERM']);
  });
});

describe('what keeps npm start from serving is told in one sentence', () => {
  it('a Node that is too old', async () => {
    await write('package.json', '{ "type": "module", "engines": { "node": ">=99.1.0" } }');
    const err = `Wasla needs Node 99.1.0 or newer, and this is Node ${process.versions.node}.\n`;
    expect(await outcome(start())).toEqual({ code: 1, out: '', err });
    expect(await ran()).toEqual([]);
  });

  it('packages that cannot be installed', async () => {
    expect(await outcome(start({ NPM_FAILS: 'yes' }))).toEqual({
      code: 1,
      out: '',
      err: 'npm error code E404\n' + 'The packages could not be installed: npm ci failed as shown above.\n',
    });
  });

  it('sources that do not compile', async () => {
    await appendFile(join(project, 'src/main.ts'), '// type error');
    const refused = {
      code: 1,
      out: '',
      err:
        'main.ts(1,1): error TS0000\n' +
        'The sources do not compile: the compiler refused them as shown above.\n',
    };
    expect(await outcome(start())).toEqual(refused);
    expect(await outcome(start())).toEqual(refused);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written to', async () => {
    await chmod(project, 0o555);
    const { code, err } = await outcome(start());
    await chmod(project, 0o755);
    expect(code).toBe(1);
    expect(err).toBe(
      `The folder ${project} cannot be written to by this user (EACCES). ` +
        'Make it writable, or clone into a folder of your own.\n',
    );
  });
});
