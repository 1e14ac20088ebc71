import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { lstatSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServerPackage, runnableBinaries } from '../../src/platform/db/embedded-binaries.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/db/embedded-postgres.js';
import { StartupProblem } from '../../src/platform/startup-problem.js';

const run = promisify(execFile);
const SLOW_MS = 60_000;
const isRoot = process.getuid?.() === 0;

let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'wasla-embedded-'));
  await chmod(scratch, 0o755);
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function problemOf(start: Promise<EmbeddedPostgres>): Promise<string> {
  const outcome = await start.then(
    (postgres) => postgres.stop().then(() => 'it started'),
    (error: unknown) => (error instanceof StartupProblem ? error.message : error),
  );
  return String(outcome);
}

describe('a running embedded PostgreSQL', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    dataDir = join(scratch, 'running');
    postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  }, SLOW_MS);

  afterAll(() => postgres.stop());

  it('has a schema owner and a server role, neither with any privilege of its own', async () => {
    const roles = await query(
      postgres.adminUrl(),
      `SELECT rolname AS name, rolcanlogin AS login,
              rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS privileged
         FROM pg_roles WHERE rolname LIKE 'wasla%' ORDER BY rolname`,
    );
    expect(roles).toEqual([
      { name: 'wasla_admin', login: true, privileged: true },
      { name: 'wasla_app', login: true, privileged: false },
      { name: 'wasla_owner', login: true, privileged: false },
    ]);
  });

  it('lets the owner change the schema of the database, and the server role only what it is granted', async () => {
    await query(postgres.ownerUrl('wasla'), 'CREATE TABLE ledger (id int); INSERT INTO ledger VALUES (7)');
    const reading = query(postgres.serverUrl('wasla'), 'SELECT id FROM ledger');
    await expect(reading).rejects.toThrow('permission denied for table ledger');
    const creating = query(postgres.serverUrl('wasla'), 'CREATE TABLE other (id int)');
    await expect(creating).rejects.toThrow('permission denied for schema public');
    await query(postgres.ownerUrl('wasla'), 'GRANT SELECT ON ledger TO wasla_app');
    expect(await query(postgres.serverUrl('wasla'), 'SELECT id FROM ledger')).toEqual([{ id: 7 }]);
  });

  it('lets the owner add the extensions for search', async () => {
    await query(postgres.ownerUrl('wasla'), 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');
    const [row] = await query(
      postgres.ownerUrl('wasla'),
      `SELECT array_length(show_trgm('تمر'), 1) AS trigrams`,
    );
    expect(row).toEqual({ trigrams: 4 });
  });

  it('sorts text by the order of Unicode, whatever the system offers', async () => {
    const sorted = await query<{ word: string }>(
      postgres.serverUrl('wasla'),
      `SELECT word FROM unnest(ARRAY['Zebra', 'école', 'apple', 'Banana', 'zoo']) AS word ORDER BY word`,
    );
    expect(sorted.map(({ word }) => word)).toEqual(['apple', 'Banana', 'école', 'Zebra', 'zoo']);
  });

  it('listens on 127.0.0.1 and refuses a wrong password', async () => {
    const [settings] = await query(
      postgres.adminUrl(),
      `SELECT current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets`,
    );
    expect(settings).toEqual({ listens: '127.0.0.1', sockets: '' });
    const guessed = `postgres://wasla_app:guess@127.0.0.1:${postgres.port}/wasla`;
    await expect(query(guessed, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps its passwords in a file that only its owner reads', async () => {
    const file = join(dataDir, 'postgres-18', 'credentials.json');
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600');
    const passwords = Object.values(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
    expect(new Set(passwords).size).toBe(3);
    expect(passwords.every((password) => password.length === 32)).toBe(true);
  });

  it('does not wait for the disk when its data may be lost', async () => {
    const [settings] = await query(
      postgres.adminUrl(),
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('full_page_writes') AS pages`,
    );
    expect(settings).toEqual({ fsync: 'off', commit: 'off', pages: 'off' });
  });

  it(
    'refuses a second server on the same data in one sentence',
    async () => {
      expect(await problemOf(startEmbeddedPostgres({ dataDir, durable: false }))).toMatch(
        /^The database in \S+postgres-18 is in use by process \d+: Wasla is already running on it\. Stop that one/,
      );
      expect(await query(postgres.adminUrl(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    },
    SLOW_MS,
  );
});

describe('starting again', () => {
  it(
    'finds the data of the last time, waits for the disk where asked, and takes the port it is given',
    async () => {
      const dataDir = join(scratch, 'again');
      const first = await startEmbeddedPostgres({ dataDir, durable: true });
      await query(first.ownerUrl('wasla'), 'CREATE TABLE kept AS SELECT 42 AS answer');
      await Promise.all([first.stop(), first.stop()]);

      const second = await startEmbeddedPostgres({ dataDir, durable: true, port: first.port });
      expect(second.port).toBe(first.port);
      expect(second.ownerUrl('wasla')).toBe(first.ownerUrl('wasla'));
      expect(await query(second.ownerUrl('wasla'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
      expect(await query(second.adminUrl(), 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
      await second.stop();
    },
    SLOW_MS,
  );

  it(
    'gives two first starts at once one server, and the other one sentence',
    async () => {
      const dataDir = join(scratch, 'twice');
      const starts = [1, 2].map(() => startEmbeddedPostgres({ dataDir, durable: false }));
      const outcomes = await Promise.allSettled(starts);
      const started = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(started).toHaveLength(1);
      expect(refused.map(({ reason }) => String(reason))).toEqual([expect.stringContaining('is in use by')]);
      await started[0]?.value.stop();
      expect(await readdir(dataDir)).toEqual(['postgres-18']);
    },
    SLOW_MS,
  );
});

describe('after a crash', () => {
  let starter: string;
  let dataDir: string;

  beforeAll(async () => {
    starter = await compiledStarter();
    dataDir = join(scratch, 'crash');
  }, SLOW_MS);

  /** A process of its own that starts the server, tells its superuser address, and does nothing more. */
  async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
    const child = spawn(process.execPath, [starter, dataDir, 'stay'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const [url] = (await once(lines, 'line')) as [string];
    return { child, url };
  }

  it(
    'the server ends when its starter is killed, and starts again at once with everything committed',
    async () => {
      const { child, url } = await startElsewhere();
      await query(url, 'CREATE TABLE IF NOT EXISTS committed AS SELECT 1 AS one');
      child.kill('SIGKILL');
      await once(child, 'exit');

      const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
      expect(await query(postgres.adminUrl(), 'SELECT one FROM committed')).toEqual([{ one: 1 }]);
      await postgres.stop();
    },
    SLOW_MS,
  );

  it(
    'the server starts again when it was killed itself and its lock was left behind',
    async () => {
      const { child, url } = await startElsewhere();
      await query(url, 'CREATE TABLE IF NOT EXISTS survived AS SELECT 1 AS one');
      const lock = join(await realpath(join(dataDir, 'postgres-18')), 'data', 'postmaster.pid');
      process.kill(Number((await readFile(lock, 'utf8')).split('\n')[0]), 'SIGKILL');

      const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
      expect(await query(postgres.adminUrl(), 'SELECT one FROM survived')).toEqual([{ one: 1 }]);
      await postgres.stop();
      child.kill('SIGKILL');
    },
    SLOW_MS,
  );

  it(
    'a lock whose number belongs to some other program by now does not stand in the way',
    async () => {
      const first = await startEmbeddedPostgres({ dataDir, durable: true });
      const lock = join(await realpath(join(dataDir, 'postgres-18')), 'data', 'postmaster.pid');
      const lines = (await readFile(lock, 'utf8')).split('\n');
      await first.stop();
      await writeFile(lock, [String(process.pid), ...lines.slice(1)].join('\n'));

      const second = await startEmbeddedPostgres({ dataDir, durable: true });
      expect(await query(second.adminUrl(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await second.stop();
    },
    SLOW_MS,
  );

  it(
    'the server does not keep a program alive that has nothing left to do',
    async () => {
      const { stdout } = await run(process.execPath, [starter, dataDir], { timeout: SLOW_MS });
      const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
      expect(postgres.adminUrl().replace(/:\d+\//, '')).toBe(stdout.trim().replace(/:\d+\//, ''));
      await postgres.stop();
    },
    SLOW_MS,
  );

  /** The sources of the embedded server as plain JavaScript, which a process of its own can run. */
  async function compiledStarter(): Promise<string> {
    const target = join(scratch, 'starter');
    await mkdir(join(target, 'db'), { recursive: true });
    await symlink(join(import.meta.dirname, '../../node_modules'), join(target, 'node_modules'));
    await writeFile(join(target, 'package.json'), '{ "type": "module" }');
    const platform = join(import.meta.dirname, '../../src/platform');
    const files = (await readdir(join(platform, 'db'))).filter((name) => name.startsWith('embedded-'));
    for (const name of ['startup-problem.ts', ...files.map((file) => join('db', file))]) {
      const source = await readFile(join(platform, name), 'utf8');
      const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      const { outputText } = ts.transpileModule(source, { compilerOptions });
      await writeFile(join(target, name.replace(/ts$/, 'js')), outputText);
    }
    const program = join(target, 'start.js');
    await writeFile(
      program,
      `import { startEmbeddedPostgres } from './db/embedded-postgres.js';
       const postgres = await startEmbeddedPostgres({ dataDir: process.argv[2], durable: true });
       console.log(postgres.adminUrl());
       if (process.argv[3] === 'stay') setInterval(() => {}, 1000);`,
    );
    return program;
  }
});

describe('what stands in the way is told in one sentence', () => {
  it(
    'a taken port',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const start = startEmbeddedPostgres({ dataDir: join(scratch, 'port'), durable: false, port });
      expect(await problemOf(start)).toBe(
        `Port ${port} for the embedded PostgreSQL is taken by another program; choose another one.`,
      );
      other.close();
    },
    SLOW_MS,
  );

  it('a data folder that cannot be written to', async () => {
    const file = join(scratch, 'file');
    await writeFile(file, '');
    expect(await problemOf(startEmbeddedPostgres({ dataDir: join(file, 'data'), durable: false }))).toBe(
      `The data folder ${join(file, 'data')} cannot be written to (ENOTDIR). ` +
        'Make it writable for this user, or set DATA_DIR to another folder.',
    );
  });

  it(
    'a lost or foreign file of passwords',
    async () => {
      const dataDir = join(scratch, 'passwords');
      await startEmbeddedPostgres({ dataDir, durable: false }).then((postgres) => postgres.stop());
      const folder = join(dataDir, 'postgres-18');
      const file = join(folder, 'credentials.json');
      const wrong = { wasla_admin: 'wrong', wasla_owner: 'wrong', wasla_app: 'wrong' };
      await writeFile(file, JSON.stringify(wrong));
      expect(await problemOf(startEmbeddedPostgres({ dataDir, durable: false }))).toBe(
        `The embedded PostgreSQL in ${folder} does not accept the passwords kept beside its data. ` +
          'Restore the right file, or delete the folder to begin with an empty database.',
      );
      await rm(file);
      expect(await problemOf(startEmbeddedPostgres({ dataDir, durable: false }))).toMatch(
        /^The passwords of the embedded PostgreSQL cannot be read from \S+credentials\.json\. Restore the file/,
      );
    },
    SLOW_MS,
  );
});

describe('the programs of the server', () => {
  it(
    'get back the links between their libraries when install scripts did not run',
    async () => {
      const server = await findServerPackage();
      const native = join(scratch, 'package', 'native');
      await cp(server.native, native, {
        recursive: true,
        filter: (path) => !lstatSync(path).isSymbolicLink(),
      });
      await expect(run(join(native, 'bin', 'postgres'), ['--version'])).rejects.toThrow('shared libraries');

      const repaired = await runnableBinaries({
        server: { ...server, native },
        account: undefined,
        spareFolder: () => Promise.reject(new Error('no copy is needed')),
      });
      expect(repaired).toBe(native);
      const { stdout } = await run(join(repaired, 'bin', 'postgres'), ['--version']);
      expect(stdout).toMatch(/^postgres \(PostgreSQL\) 18\./);
    },
    SLOW_MS,
  );

  it.runIf(isRoot)(
    'and the data move out of a folder that the unprivileged account cannot enter',
    async () => {
      const closed = join(scratch, 'closed');
      const dataDir = join(closed, 'clone', '.wasla');
      await mkdir(dataDir, { recursive: true });
      await chmod(closed, 0o700);
      const notes: string[] = [];
      const postgres = await startEmbeddedPostgres({
        dataDir,
        durable: false,
        log: (line) => notes.push(line),
      });
      const place = await realpath(join(dataDir, 'postgres-18'));
      expect(place).toMatch(/^\/var\/lib\/wasla\/postgres-18-/);
      expect(notes).toContain(
        `The files of the database are in ${place}; a link in the data folder points there.`,
      );
      expect(await query(postgres.serverUrl('wasla'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await postgres.stop();

      const again = await startEmbeddedPostgres({ dataDir, durable: false });
      expect(await realpath(join(dataDir, 'postgres-18'))).toBe(place);
      await again.stop();
      await rm(place, { recursive: true });
    },
    SLOW_MS,
  );
});
