import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMMAND_NODE_OPTIONS } from '../../scripts/lib/node-options.mjs';
import { BUILD } from './server-process.js';
import type { TestApp } from './test-app.js';

const LOOK_AT_MEMORY_MS = 200;

export interface CommandEnd {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
  /** The most memory that it had, in megabytes; 0 where the system does not tell. */
  readonly peakMb: number;
}

/** `npm run import` as it is after building: a process over the installation of the application. */
export class ImportCommand {
  readonly end: Promise<CommandEnd>;
  private readonly child: ChildProcess;
  private peakMb = 0;

  constructor(app: TestApp, words: readonly string[]) {
    this.child = spawn(
      process.execPath,
      [...COMMAND_NODE_OPTIONS, join(BUILD, 'src/cli/import.js'), ...words],
      {
        cwd: BUILD,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'test',
          LOG_LEVEL: 'warn',
          DATA_DIR: app.dataDir,
          DATABASE_URL: app.database.url,
          DATABASE_OWNER_URL: app.database.url,
          ENCRYPTION_KEYS: app.encryptionKeys,
          MIGRATE_ON_START: 'false',
        },
      },
    );
    const looking = setInterval(() => this.lookAtMemory(), LOOK_AT_MEMORY_MS);
    this.end = this.untilEnd().finally(() => clearInterval(looking));
  }

  /** Ends it as a loss of power would. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.end;
  }

  private async untilEnd(): Promise<CommandEnd> {
    const [said, complained, [code]] = await Promise.all([
      text(this.child.stdout!),
      text(this.child.stderr!),
      once(this.child, 'close') as Promise<[number | null]>,
    ]);
    return { code, said, complained, peakMb: this.peakMb };
  }

  private lookAtMemory(): void {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      this.peakMb = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024 || this.peakMb;
    } catch {
      // It has ended, or there is no /proc.
    }
  }
}

/** Gives the command, and answers its exit code and what it said. */
export function importCommand(app: TestApp, ...words: string[]): Promise<CommandEnd> {
  return new ImportCommand(app, words).end;
}
