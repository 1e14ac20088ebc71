import { SeedSession } from './session.js';

/** As many as there are cores worth having: more would wait for each other's pages. */
const SESSIONS = 2;

/** A few connections that share work out between them. What they write does not depend on who writes it. */
export class SessionPool {
  private constructor(private readonly sessions: readonly SeedSession[]) {}

  static async open(ownerUrl: string, seed: number): Promise<SessionPool> {
    const sessions: SeedSession[] = [];
    try {
      while (sessions.length < SESSIONS) sessions.push(await SeedSession.open(ownerUrl, seed));
    } catch (error) {
      await Promise.all(sessions.map((session) => session.close()));
      throw error;
    }
    return new SessionPool(sessions);
  }

  /** For what comes one after the other. */
  get first(): SeedSession {
    return this.sessions[0]!;
  }

  /** Each task is done by the next connection that is free; the first failure ends them all. */
  async forEach<T>(
    tasks: readonly T[],
    work: (session: SeedSession, task: T) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    let hasFailed = false;
    const one = async (session: SeedSession) => {
      while (next < tasks.length && !hasFailed) {
        await work(session, tasks[next++]!).catch((error: unknown) => {
          hasFailed = true;
          throw error;
        });
      }
    };
    await Promise.all(this.sessions.map(one));
  }

  async close(): Promise<void> {
    await Promise.all(this.sessions.map((session) => session.close()));
  }
}

/** The numbers from 0 up to `total` in parts of at most `size`. */
export function partsOf(total: number, size: number): { from: number; to: number }[] {
  const parts = Array.from({ length: Math.ceil(total / size) }, (_, index) => index * size);
  return parts.map((from) => ({ from, to: Math.min(from + size, total) }));
}
