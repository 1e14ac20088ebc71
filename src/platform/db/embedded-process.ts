import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartupProblem, systemCode } from '../startup-problem.js';
import type { ServerAccount } from './embedded-account.js';

/**
 * Runs the server in place of the shell, beside a watcher on descriptor 3. A line there says that the server ended by
 * itself; the end of the stream without one says that the process which started it is gone, however it ended, and
 * the server is told to stop. So no server outlives its starter.
 */
const WITH_WATCHER = '{ read -r _ <&3 || kill -INT $$; } >/dev/null 2>&1 & exec "$@" 3<&-';

const STOP_WITHIN_MS = 20_000;
const LAST_LINES_WITHIN_MS = 500;
const ASK_EVERY_MS = 50;
const KEPT_LINES = 20;

export interface ServerCommand {
  readonly native: string;
  readonly folder: string;
  readonly account: ServerAccount | undefined;
  readonly port: number;
  readonly settings: readonly string[];
  readonly log: (line: string) => void;
}

/** A running server program and the last lines it wrote. */
export class ServerProcess {
  private readonly lines: string[] = [];
  private readonly ended: Promise<unknown>;
  private stopping = false;

  private constructor(
    private readonly child: ChildProcess,
    private readonly command: ServerCommand,
  ) {
    const output = createInterface({ input: child.stderr! }).on('line', (line) => this.onLine(line));
    const outputEnd = once(output, 'close');
    // The last lines say why it ended, and may be read after the exit is known.
    this.ended = once(child, 'exit')
      .then(() => Promise.race([outputEnd, delay(LAST_LINES_WITHIN_MS)]))
      .then(() => this.onEnd());
  }

  /** The program runs from here on; whether it serves is told by {@link untilServing}. */
  static start(command: ServerCommand): ServerProcess {
    const program = join(command.native, 'bin', 'postgres');
    const words = ['-D', join(command.folder, 'data'), '-p', String(command.port), ...command.settings];
    const [file, args] =
      process.platform === 'win32'
        ? [program, words]
        : ['/bin/sh', ['-c', WITH_WATCHER, 'sh', program, ...words]];
    const child = spawn(file, args, {
      ...command.account,
      cwd: command.folder,
      env: { PATH: '/usr/bin:/bin', LC_MESSAGES: 'C' },
      // A group of its own: Ctrl-C in the terminal must reach the API first, which then stops the database.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, command);
  }

  /**
   * True once the server answers under the address; false when it ended before that.
   * @throws StartupProblem when it runs, but refuses the password
   */
  async untilServing(adminUrl: string): Promise<boolean> {
    while (this.isAlive()) {
      const answer = await Promise.race([ask(adminUrl), this.ended.then(() => 'not yet')]);
      // A stranger's server on a taken port may have answered: ours then ends at this very moment.
      await Promise.race([delay(ASK_EVERY_MS), this.ended]);
      if (answer === 'not yet' || !this.isAlive()) continue;
      if (answer === 'refused') return this.giveUp();
      this.letProcessEnd();
      return true;
    }
    await this.ended;
    return false;
  }

  private async giveUp(): Promise<never> {
    await this.stop();
    throw new StartupProblem(
      `The embedded PostgreSQL in ${this.command.folder} does not accept the passwords kept beside its data. ` +
        'Restore the right file, or delete the folder to begin with an empty database.',
    );
  }

  /** The most telling line of the server's output: its last fatal one. */
  reason(): string {
    const fatal = this.lines.filter((line) => /\b(FATAL|PANIC|error):/.test(line)).at(-1);
    const line = fatal ?? this.lines.at(-1) ?? 'it ended without a message';
    return line.replace(/^.*?\b(FATAL|PANIC|error): +/, '');
  }

  /** The server has ended: connections are closed, everything is on disk. May be called again. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (!this.isAlive()) return;
    this.child.ref();
    await this.askToStop();
    const inTime = await Promise.race([
      this.ended.then(() => true),
      delay(STOP_WITHIN_MS, false, { ref: false }),
    ]);
    if (!inTime) this.child.kill('SIGQUIT');
    await this.ended;
  }

  private async askToStop(): Promise<void> {
    if (process.platform !== 'win32') {
      this.child.kill('SIGINT');
      return;
    }
    const control = join(this.command.native, 'bin', 'pg_ctl');
    const words = ['stop', '-m', 'fast', '-D', join(this.command.folder, 'data')];
    await once(spawn(control, words, { stdio: 'ignore', windowsHide: true }), 'exit');
  }

  private isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** A program that has nothing else to do may end; the watcher then ends the server. */
  private letProcessEnd(): void {
    this.child.unref();
    for (const stream of [this.child.stderr, this.child.stdio[3]]) (stream as Socket | null)?.unref();
  }

  private onLine(line: string): void {
    this.lines.push(line);
    if (this.lines.length > KEPT_LINES) this.lines.shift();
    this.command.log(line);
  }

  private onEnd(): void {
    const watcher = this.child.stdio[3] as Socket;
    watcher.on('error', () => undefined).end('ended\n');
    if (!this.stopping) this.command.log(`The embedded PostgreSQL has ended: ${this.reason()}`);
  }
}

/** Codes of class 28: the login itself was refused. While a server starts or recovers it answers with others. */
const LOGIN_REFUSED = /^28/;

async function ask(url: string): Promise<'serves' | 'refused' | 'not yet'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return 'serves';
  } catch (error) {
    return LOGIN_REFUSED.test(systemCode(error) ?? '') ? 'refused' : 'not yet';
  }
}
