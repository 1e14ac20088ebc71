import { sendJson } from './json-response.js';
import type { Route } from './router.js';

export interface HealthOptions {
  /** What must work before requests are sent here, by name. A check that resolves has passed. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  /** How long a check may take. */
  readonly timeoutMs: number;
  /** Hears which check failed and why; the answer tells neither. */
  onFailure(name: string, error: unknown): void;
}

export interface Health {
  readonly routes: readonly Route[];
  /** From now on /readyz answers 503, so that load balancers stop sending requests before the server stops. */
  beginShutdown(): void;
}

/** The routes /healthz (the process answers) and /readyz (it can do its work). */
export function createHealth(options: HealthOptions): Health {
  let isShuttingDown = false;
  const passes = shareWhileRunning(() => allPass(options));
  return {
    routes: [
      { method: 'GET', path: '/healthz', handle: (request) => sendJson(request, 200, { status: 'ok' }) },
      {
        method: 'GET',
        path: '/readyz',
        async handle(request) {
          const isReady = !isShuttingDown && (await passes()) && !isShuttingDown;
          sendJson(request, isReady ? 200 : 503, { status: isReady ? 'ok' : 'unavailable' });
        },
      },
    ],
    beginShutdown() {
      isShuttingDown = true;
    },
  };
}

/** Whoever asks during a run gets its result, so that a flood of questions costs one set of checks at a time. */
function shareWhileRunning<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () =>
    (running ??= run().finally(() => {
      running = undefined;
    }));
}

async function allPass(options: HealthOptions): Promise<boolean> {
  const results = await Promise.all(
    Object.entries(options.checks).map(async ([name, check]) => {
      try {
        await within(options.timeoutMs, check);
        return true;
      } catch (error) {
        options.onFailure(name, error);
        return false;
      }
    }),
  );
  return results.every(Boolean);
}

async function within(timeoutMs: number, check: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer after ${timeoutMs} ms.`)), timeoutMs);
  });
  try {
    await Promise.race([check(), expiry]);
  } finally {
    clearTimeout(timer);
  }
}
