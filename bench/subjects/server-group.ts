import type { Installation } from '../installation.js';
import type { Environment, Program } from './program.js';
import type { Redis } from './redis.js';
import { startServer, startWorker } from './server.js';

/** Several processes that serve one database, as in production: with a worker, and Redis between them. */
export interface ServerGroup {
  readonly servers: readonly Program[];
  /** All that they consist of, the worker and Redis too. */
  readonly pids: readonly number[];
  /** Servers and worker have ended when this resolves. */
  stop(): Promise<void>;
}

export interface GroupOptions {
  readonly program: string;
  readonly installation: Installation;
  readonly redis: Redis;
  readonly count: number;
  readonly environment: Environment;
}

/** Starts the worker and so many servers, each on a port of its own. */
export async function startServerGroup(options: GroupOptions): Promise<ServerGroup> {
  const { program, installation, redis, count } = options;
  const environment = { SINGLE_PROCESS: 'false', REDIS_URL: redis.url, ...options.environment };
  const worker = await startWorker(program, installation, environment);
  const servers = await Promise.all(
    Array.from({ length: count }, () => startServer(program, installation, environment)),
  );
  const all = [worker, ...servers];
  return {
    servers,
    pids: [redis, ...all].map(({ pid }) => pid),
    stop: async () => {
      await Promise.all(all.map((each) => each.stop()));
    },
  };
}
