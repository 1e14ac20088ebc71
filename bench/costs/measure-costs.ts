import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlConnection } from '../load/graphql-connection.js';
import type { Installation } from '../installation.js';
import { metered } from '../measure/costs.js';
import type { Program } from '../subjects/program.js';
import { signIn } from '../workloads/sign-in.js';
import type { Ask, CostCase, Sender } from './cost-case.js';
import type { CostSample } from './cost-fit.js';

/** Enough that the server is never idle between two requests. */
const CONNECTIONS = 4;
/** A share of the time that is measured; of what can be done but once, a share of that. */
const WARM_UP_SHARE = 0.5;
const ONCE_WARM_UP_SHARE = 0.2;

interface AnswerBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly cost?: { readonly actualQueryCost: number } };
}

interface Run {
  readonly count: number;
  readonly points: number;
  readonly seconds: number;
}

export interface CostMeasuringParts {
  readonly server: Program;
  readonly installation: Installation;
  /** Of each operation that can be repeated. */
  readonly seconds: number;
}

/** Measures one operation after the other, so that nothing else is on the server. */
export class CostMeasuring {
  private readonly connections = new Map<string, GraphqlConnection>();

  private idleMsPerSecond = 0;

  private constructor(
    private readonly parts: CostMeasuringParts,
    private readonly tokens: Readonly<Partial<Record<Sender, string>>>,
  ) {}

  /** Signs in who is needed. */
  static async open(parts: CostMeasuringParts): Promise<CostMeasuring> {
    const { server, installation } = parts;
    const { facts } = installation;
    const owner = await signIn(server.url, facts, 'owner');
    const customer = await signIn(server.url, facts, 'customer');
    const tokens = { owner: owner.accessToken, customer: customer.accessToken };
    const measuring = new CostMeasuring(parts, tokens);
    await measuring.measureIdle();
    return measuring;
  }

  /** Points and time of the case. @throws Error when an answer has errors or tells no cost */
  async measure(one: CostCase): Promise<CostSample> {
    const { server, installation } = this.parts;
    const inputs = await one.inputs(installation.facts, this.ask);
    const bodies = inputs.map((variables) => JSON.stringify({ query: one.document, variables }));
    const warmUps = one.isOnce ? bodies.splice(0, Math.floor(bodies.length * ONCE_WARM_UP_SHARE)) : bodies;
    await this.run(one, warmUps, WARM_UP_SHARE);
    const meter = { serverPids: [server.pid], postgresPid: installation.postgresPid, metricsUrls: [] };
    const { result, serverCpuMs, postgresCpuMs } = await metered(meter, () => this.run(one, bodies, 1));
    const usedMs = (serverCpuMs ?? 0) + (postgresCpuMs ?? 0) - result.seconds * this.idleMsPerSecond;
    const cpuMs = Math.max(0, usedMs) / result.count;
    return { name: one.name, points: result.points / result.count, cpuMs };
  }

  close(): void {
    for (const connection of this.connections.values()) connection.close();
  }

  private readonly ask: Ask = async (who, query, variables) => {
    const { data } = await this.send(who, JSON.stringify({ query, variables }));
    return data!;
  };

  /** Sends the bodies in turn on several connections: each once, or over and over for the share of the time. */
  private async run(one: CostCase, bodies: readonly string[], share: number): Promise<Run> {
    const start = performance.now();
    const until = start + this.parts.seconds * 1000 * share;
    const run = { begun: 0, count: 0, points: 0 };
    const isDone = () => (one.isOnce ? run.begun >= bodies.length : performance.now() >= until);
    const loop = async (connection: number) => {
      while (!isDone()) {
        const { extensions } = await this.send(one.who, bodies[run.begun++ % bodies.length]!, connection);
        run.points += extensions!.cost!.actualQueryCost;
        run.count += 1;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => loop(connection)));
    return { ...run, seconds: (performance.now() - start) / 1000 };
  }

  /** What server and PostgreSQL use while nobody asks for anything, in milliseconds each second. */
  private async measureIdle(): Promise<void> {
    const { server, installation, seconds } = this.parts;
    const meter = { serverPids: [server.pid], postgresPid: installation.postgresPid, metricsUrls: [] };
    const { serverCpuMs, postgresCpuMs } = await metered(meter, () => sleep(seconds * 1000));
    this.idleMsPerSecond = ((serverCpuMs ?? 0) + (postgresCpuMs ?? 0)) / seconds;
  }

  private async send(who: Sender, body: string, number = 0): Promise<AnswerBody> {
    const connection = await this.connectionOf(who, number);
    const answer = await connection.send(body);
    const parsed = JSON.parse(answer.body) as AnswerBody;
    if (answer.status !== 200 || parsed.errors || !parsed.data || !parsed.extensions?.cost) {
      throw new Error(`Not a good answer to ${body.slice(0, 300)}: ${answer.body.slice(0, 500)}`);
    }
    if (/"userErrors":\[\{/.test(answer.body)) throw new Error(`Refused: ${answer.body.slice(0, 500)}`);
    return parsed;
  }

  private async connectionOf(who: Sender, number: number): Promise<GraphqlConnection> {
    const name = `${who} ${number}`;
    const known = this.connections.get(name);
    if (known?.isOpen) return known;
    const { server, installation } = this.parts;
    const token = this.tokens[who];
    const headers = {
      'x-store': installation.facts.slug,
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const opened = await GraphqlConnection.open(`${server.url}/graphql`, headers);
    this.connections.set(name, opened);
    return opened;
  }
}
