/**
 * Performs the Dockerfile's steps in a temporary folder, for machines without Docker: copies only what .dockerignore
 * lets through, installs, builds, prunes; then migrates and starts the API and the worker as docker-compose.yml does,
 * asks the image's own health check, and stops them. The database is the one of DATABASE_URL and DATABASE_OWNER_URL,
 * or an embedded one. What only Docker can do is listed at the end.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from './lib/build.mjs';
import { allowedNames, parseDockerfile } from './lib/dockerfile.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Problem, runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { SERVER_NODE_OPTIONS } from './lib/node-options.mjs';

const HEALTHY_WITHIN_S = 60;
const MIGRATION = ['node', 'dist/src/cli/migrate.js'];
const WORKER = ['node', ...SERVER_NODE_OPTIONS, 'dist/server/worker.js'];

const scratch = mkdtempSync(join(tmpdir(), 'wasla-image-'));
const notRehearsed = ['FROM: the base image; this machine has Node ' + process.versions.node];

/** A path inside a stage's file system, whose working folder is /app. */
const inStage = (stage, path) =>
  join(scratch, stage, relative('/app', join('/app', path.replace(/^\/app\/?/, ''))));

async function run(command, options) {
  const child = spawn(command[0], command.slice(1), { stdio: 'inherit', ...options });
  const [code] = await once(child, 'exit');
  return code;
}

function copy({ flags, rest }, stage) {
  const words = rest.split(/\s+/);
  const target = words.pop();
  const origin = /--from=(\w+)/.exec(flags)?.[1];
  for (const source of words) {
    const allowed = origin || allowedNames(inProject('.dockerignore')).includes(source.split('/')[0]);
    if (!allowed)
      throw new Problem(`.dockerignore does not let ${source} through, and the Dockerfile copies it.`);
    const from = origin ? inStage(origin, source) : inProject(source);
    const into = statSync(from).isDirectory() ? target : join(target, basename(source));
    cpSync(from, inStage(stage, into), { recursive: true, verbatimSymlinks: true });
  }
}

async function runStep({ rest }, stage) {
  console.error(`[${stage}] ${rest}`);
  const code = await run(['/bin/sh', '-c', rest], { cwd: inStage(stage, '.') });
  if (code !== 0) throw new Problem(`The step of the Dockerfile failed with exit code ${code}: ${rest}`);
}

/** Builds all stages. The last one only receives files: its other steps prepare an image, not a folder. */
async function build(stages) {
  for (const { name, from, steps } of stages) {
    mkdirSync(inStage(name, '.'), { recursive: true });
    if (stages.some((stage) => stage.name === from)) {
      cpSync(inStage(from, '.'), inStage(name, '.'), { recursive: true, verbatimSymlinks: true });
    }
    for (const step of steps) {
      if (step.instruction === 'COPY') copy(step, name);
      else if (step.instruction === 'RUN' && name !== stages.at(-1).name) await runStep(step, name);
      else if (['RUN', 'USER', 'VOLUME'].includes(step.instruction))
        notRehearsed.push(`${step.instruction} ${step.rest}`);
    }
  }
}

const restOf = (stage, instruction) =>
  stage.steps.filter((step) => step.instruction === instruction).map((step) => step.rest);

const commandOf = (text) => JSON.parse(text.slice(text.indexOf('[')));

async function databaseUrls() {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (DATABASE_URL) return { urls: { DATABASE_URL, DATABASE_OWNER_URL: DATABASE_OWNER_URL ?? DATABASE_URL } };
  await ensureInstalled();
  await ensureBuilt();
  const { startEmbeddedPostgres } = await import(inProject('dist/src/platform/db/embedded-postgres.js'));
  // A folder of its own: the account that runs the server must be able to enter it, and must not enter the others.
  const dataDir = mkdtempSync(join(tmpdir(), 'wasla-database-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    urls: { DATABASE_URL: postgres.serverUrl('wasla'), DATABASE_OWNER_URL: postgres.ownerUrl('wasla') },
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function environmentOf(runtime) {
  return {
    PATH: process.env.PATH,
    ...Object.fromEntries(restOf(runtime, 'ENV').map((line) => line.split('='))),
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    DATA_DIR: join(scratch, 'data'),
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    ...(process.env.REDIS_URL ? { REDIS_URL: process.env.REDIS_URL } : { SINGLE_PROCESS: 'true' }),
  };
}

async function serve(runtime, { DATABASE_URL, DATABASE_OWNER_URL }) {
  const env = { ...(await environmentOf(runtime)), DATABASE_URL };
  const cwd = inStage(runtime.name, '.');
  if ((await run(MIGRATION, { cwd, env: { ...env, DATABASE_OWNER_URL } })) !== 0)
    throw new Problem('The migration failed.');
  const commands = [commandOf(restOf(runtime, 'CMD')[0]), WORKER];
  const processes = commands.map(([file, ...words]) => spawn(file, words, { cwd, env, stdio: 'inherit' }));
  const ended = Promise.all(processes.map((child) => once(child, 'exit')));
  try {
    await untilHealthy(commandOf(restOf(runtime, 'HEALTHCHECK')[0]), { cwd, env }, processes);
  } finally {
    for (const child of processes) child.kill('SIGTERM');
  }
  const codes = (await ended).map(([code]) => code);
  if (codes.some((code) => code !== 0))
    throw new Problem(`The API and the worker ended with exit codes ${codes} when they were told to stop.`);
}

async function untilHealthy(check, options, processes) {
  for (let second = 0; second < HEALTHY_WITHIN_S; second += 1) {
    if (processes.some(({ exitCode }) => exitCode !== null)) break;
    if ((await run(check, options)) === 0) return;
    await delay(1000);
  }
  throw new Problem('The API did not become healthy, or the worker ended.');
}

await runCommand(async () => {
  const stages = parseDockerfile(inProject('Dockerfile'));
  let database;
  try {
    await build(stages);
    database = await databaseUrls();
    await serve(stages.at(-1), database.urls);
  } finally {
    await database?.stop?.();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.error('The image installs, builds, migrates, serves and stops. Not rehearsed without Docker:');
  for (const line of notRehearsed) console.error(`  ${line}`);
  return 0;
});
