import type { Logger } from 'pino';
import type { Clock } from '../../kernel/clock.js';
import type { Database } from '../db/database.js';

export type IntegrationKind = 'PAYMENTS' | 'SHIPPING' | 'MAIL' | 'STORAGE';

/** One service outside: what it is for, and which one it is. */
export interface Integration {
  readonly kind: IntegrationKind;
  readonly name: string;
}

/** How calls went within five minutes, as far as this process has not written it down. */
interface Tally extends Integration {
  readonly beganAt: Date;
  successes: number;
  failures: number;
  lastSuccessAt: Date | null;
  lastFailureAt: Date | null;
  lastError: string | null;
}

const SPAN_MS = 300_000;
const FLUSH_MS = 5000;
const MAX_ERROR = 300;

/**
 * Counts how calls to services outside go. Counting is a note in memory; every five seconds what came together is added
 * to the table in one statement, so that a call costs nothing of it. A process that dies loses its last seconds.
 */
export class IntegrationHealth {
  private tallies = new Map<string, Tally>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Pick<Database, 'read'>,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /** The call has been answered, whatever the answer was. */
  succeeded(integration: Integration): void {
    const tally = this.tallyOf(integration);
    tally.successes++;
    tally.lastSuccessAt = this.clock.now();
  }

  /** The call had no good answer. The reason is for operators: nothing secret and nothing of a person. */
  failed(integration: Integration, reason: string): void {
    const tally = this.tallyOf(integration);
    tally.failures++;
    tally.lastFailureAt = this.clock.now();
    tally.lastError = reason.slice(0, MAX_ERROR);
  }

  /** The work's result or error, noted. Of the error only its kind is kept. */
  async watch<T>(integration: Integration, work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      this.succeeded(integration);
      return result;
    } catch (error) {
      this.failed(integration, kindOf(error));
      throw error;
    }
  }

  /** Writes down what comes together from now on. */
  start(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes down what has come together. Never throws: what cannot be written is lost. */
  async flush(): Promise<void> {
    if (this.tallies.size === 0) return;
    // In one order, so that two processes never wait for each other in a circle.
    const rows = [...this.tallies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tally]) => tally);
    this.tallies = new Map();
    try {
      await this.database.read(null, ADD, [JSON.stringify(rows)]);
    } catch (error) {
      this.log.warn({ err: error }, 'How services outside are doing could not be written down');
    }
  }

  async stop(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.flush();
  }

  private tallyOf({ kind, name }: Integration): Tally {
    const beganAt = new Date(Math.floor(this.clock.now().getTime() / SPAN_MS) * SPAN_MS);
    const key = `${kind} ${name} ${beganAt.toISOString()}`;
    let tally = this.tallies.get(key);
    if (!tally) {
      tally = {
        ...{ kind, name, beganAt, successes: 0, failures: 0 },
        ...{ lastSuccessAt: null, lastFailureAt: null, lastError: null },
      };
      this.tallies.set(key, tally);
    }
    return tally;
  }
}

/** Messages of libraries may quote addresses and recipients; names and codes do not. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} (${code})` : error.name;
}

const ADD = `
  INSERT INTO integration_health AS h
    (kind, name, began_at, successes, failures, last_success_at, last_failure_at, last_error)
  SELECT kind, name, "beganAt", successes, failures, "lastSuccessAt", "lastFailureAt", "lastError"
  FROM jsonb_to_recordset($1::jsonb) AS noted(kind text, name text, "beganAt" timestamptz, successes integer,
    failures integer, "lastSuccessAt" timestamptz, "lastFailureAt" timestamptz, "lastError" text)
  ON CONFLICT (kind, name, began_at) DO UPDATE SET
    successes = h.successes + excluded.successes,
    failures = h.failures + excluded.failures,
    last_success_at = greatest(h.last_success_at, excluded.last_success_at),
    last_error = CASE WHEN h.last_failure_at > excluded.last_failure_at OR excluded.last_failure_at IS NULL
      THEN h.last_error ELSE excluded.last_error END,
    last_failure_at = greatest(h.last_failure_at, excluded.last_failure_at)`;
