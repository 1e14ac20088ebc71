import type * as client from 'prom-client';
import type { Counter, Registry } from 'prom-client';
import type { CacheCounts } from '../response-cache/response-cache.js';

/** What the parts of the program have counted since the start. Counting is adding to a number; reading is rare. */
export interface Counted {
  /** Answered requests, by status. */
  readonly requests: ReadonlyMap<number, number>;
  /** Of the database: statements of ours, and exchanges of messages, in which several may travel with what begins and ends transactions. */
  readonly database: { readonly statements: number; readonly roundTrips: number };
  /** Of the answers for everyone; null when they are not kept. */
  readonly answers: { readonly counts: CacheCounts; readonly bytes: number } | null;
}

/** Adds one number, with what it is told apart by. */
type Add = (value: number, labels?: Record<string, string | number>) => void;

interface Description {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
  readonly read: (counted: Counted, add: Add) => void;
}

const COUNTERS: readonly Description[] = [
  {
    name: 'wasla_http_requests_total',
    help: 'Answered HTTP requests.',
    labelNames: ['status'],
    read: ({ requests }, add) => requests.forEach((count, status) => add(count, { status })),
  },
  {
    name: 'wasla_sql_statements_total',
    help: 'SQL statements run, without those that begin, end and set up transactions.',
    read: ({ database }, add) => add(database.statements),
  },
  {
    name: 'wasla_sql_round_trips_total',
    help: 'Exchanges with the database; several statements may travel in one.',
    read: ({ database }, add) => add(database.roundTrips),
  },
  {
    name: 'wasla_response_cache_total',
    help: 'Public questions by what each level of the cache had: an answer (hit), none (miss), or one under way (shared).',
    labelNames: ['level', 'result'],
    read: ({ answers }, add) => {
      for (const [level, results] of Object.entries(answers?.counts ?? {})) {
        for (const [result, count] of Object.entries(results as Record<string, number>))
          add(count, { level, result });
      }
    },
  },
];

/** The figures of this process in the text format of Prometheus. */
export class Metrics {
  private registries: Promise<readonly [Registry, Registry]> | undefined;

  constructor(private readonly counted: Counted) {}

  /** The text, and its content type. */
  async read(): Promise<{ readonly type: string; readonly text: string }> {
    const registries = await (this.registries ??= this.register());
    const texts = await Promise.all(registries.map((registry) => registry.metrics()));
    return { type: registries[0].contentType, text: texts.join('\n') };
  }

  private async register(): Promise<readonly [Registry, Registry]> {
    const { Counter, Gauge, Registry } = await loadClient();
    const registry = new Registry();
    const { counted } = this;
    for (const { read, ...description } of COUNTERS) {
      new Counter({
        ...description,
        labelNames: description.labelNames ?? [],
        registers: [registry],
        collect() {
          refill(this, (add) => read(counted, add));
        },
      });
    }
    new Gauge({
      name: 'wasla_response_cache_bytes',
      help: 'Memory that kept answers take in this process.',
      registers: [registry],
      collect() {
        this.set(counted.answers?.bytes ?? 0);
      },
    });
    return [registry, await processRegistry()];
  }
}

function refill(counter: Counter, read: (add: Add) => void): void {
  counter.reset();
  read((value, labels = {}) => counter.inc(labels, value));
}

/** Loaded when somebody asks: a process starts faster without it. By its default, which is all that a bundle has of it. */
async function loadClient(): Promise<Omit<typeof client, 'default'>> {
  return (await import('prom-client')).default;
}

let ofProcess: Promise<Registry> | undefined;

/** CPU, memory and event loop: one set of observers however many applications a process holds. */
function processRegistry(): Promise<Registry> {
  return (ofProcess ??= loadClient().then(({ collectDefaultMetrics, Counter, Registry }) => {
    const register = new Registry();
    collectDefaultMetrics({ register });
    for (const [name, read] of Object.entries(CPU_SECONDS)) {
      register.removeSingleMetric(name);
      new Counter({
        name,
        help: 'CPU time that the process has taken since its start, in seconds.',
        registers: [register],
        collect() {
          refill(this, (add) => add(read(process.cpuUsage()) / 1_000_000));
        },
      });
    }
    return register;
  }));
}

/** The package counts from the moment it is loaded, which here is the first question. In microseconds. */
const CPU_SECONDS: Readonly<Record<string, (usage: NodeJS.CpuUsage) => number>> = {
  process_cpu_user_seconds_total: ({ user }) => user,
  process_cpu_system_seconds_total: ({ system }) => system,
  process_cpu_seconds_total: ({ user, system }) => user + system,
};
