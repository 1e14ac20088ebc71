import type { Installation } from './installation.js';
import type { BenchOptions } from './options.js';
import type { Environment, Program } from './subjects/program.js';
import { startRival, type RivalName } from './subjects/rivals.js';
import { startServer } from './subjects/server.js';

/** Programs that are started when they are first asked for, and end together. */
export class Programs {
  private readonly running = new Map<string, Promise<Program>>();

  constructor(
    private readonly installation: Installation,
    private readonly options: Pick<BenchOptions, 'program' | 'against'>,
  ) {}

  /** The built server; with another environment another process of it. */
  server(environment: Environment = {}): Promise<Program> {
    const { program } = this.options;
    const name = `server ${JSON.stringify(environment)}`;
    return this.once(name, () => startServer(program, this.installation, environment));
  }

  /** The other build of the server, where one was asked for. */
  async otherBuild(): Promise<Program | null> {
    const { against } = this.options;
    return against === null ? null : this.once('other build', () => startServer(against, this.installation));
  }

  rival(name: RivalName): Promise<Program> {
    return this.once(name, () => startRival(name, this.installation));
  }

  /** A program that is started by this function the first time. */
  once(name: string, start: () => Promise<Program>): Promise<Program> {
    const running = this.running.get(name) ?? start();
    this.running.set(name, running);
    return running;
  }

  async stop(): Promise<void> {
    const started = await Promise.allSettled(this.running.values());
    this.running.clear();
    const programs = started.filter((each) => each.status === 'fulfilled').map(({ value }) => value);
    await Promise.all(programs.map((program) => program.stop()));
  }
}
