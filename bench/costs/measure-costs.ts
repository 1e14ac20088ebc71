import { GraphqlConnection } from '../load/graphql-connection.js';
import type { Installation } from '../installation.js';
import { metered } from '../measure/costs.js';
import type { Program } from '../subjects/program.js';
import { signIn } from '../workloads/sign-in.js';
import type { Ask, CostCase, Sender } from './cost-case.js';
import type { CostSample } from './cost-fit.js';

const WARM_UPS = 5;

interface AnswerBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly cost?: { readonly actualQueryCost: number } };
}

export interface CostMeasuringParts {
  readonly server: Program;
  readonly installation: Installation;
  /** Of each operation that can be repeated. */
  readonly seconds: number;
}

/** Measures operations one at a time on one connection, so that nothing but they are on the server. */
export class CostMeasuring {
  private readonly connections = new Map<Sender, GraphqlConnection>();

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
    return new CostMeasuring(parts, tokens);
  }

  /** Points and time of the case. @throws Error when an answer has errors or tells no cost */
  async measure(one: CostCase): Promise<CostSample> {
    const { server, installation } = this.parts;
    const inputs = await one.inputs(installation.facts, this.ask);
    const bodies = inputs.map((variables) => JSON.stringify({ query: one.document, variables }));
    const warmUps = one.isOnce ? bodies.splice(0, Math.floor(bodies.length / 5)) : repeated(bodies, WARM_UPS);
    for (const body of warmUps) await this.send(one.who, body);
    const meter = { serverPid: server.pid, postgresPid: installation.postgresPid, metricsUrl: null };
    const { result, serverCpuMs, postgresCpuMs } = await metered(meter, () => this.run(one, bodies));
    const cpuMs = ((serverCpuMs ?? 0) + (postgresCpuMs ?? 0)) / result.count;
    return { name: one.name, points: result.points / result.count, cpuMs };
  }

  close(): void {
    for (const connection of this.connections.values()) connection.close();
  }

  private readonly ask: Ask = async (who, query, variables) => {
    const { data } = await this.send(who, JSON.stringify({ query, variables }));
    return data!;
  };

  private async run(one: CostCase, bodies: readonly string[]): Promise<{ count: number; points: number }> {
    const until = performance.now() + this.parts.seconds * 1000;
    let [count, points] = [0, 0];
    const isDone = () => (one.isOnce ? count >= bodies.length : performance.now() >= until);
    while (!isDone()) {
      const { extensions } = await this.send(one.who, bodies[count % bodies.length]!);
      points += extensions!.cost!.actualQueryCost;
      count += 1;
    }
    return { count, points };
  }

  private async send(who: Sender, body: string): Promise<AnswerBody> {
    const connection = await this.connectionOf(who);
    const answer = await connection.send(body);
    const parsed = JSON.parse(answer.body) as AnswerBody;
    if (answer.status !== 200 || parsed.errors || !parsed.data || !parsed.extensions?.cost) {
      throw new Error(`Not a good answer to ${body.slice(0, 300)}: ${answer.body.slice(0, 500)}`);
    }
    if (/"userErrors":\[\{/.test(answer.body)) throw new Error(`Refused: ${answer.body.slice(0, 500)}`);
    return parsed;
  }

  private async connectionOf(who: Sender): Promise<GraphqlConnection> {
    const known = this.connections.get(who);
    if (known?.isOpen) return known;
    const { server, installation } = this.parts;
    const token = this.tokens[who];
    const headers = {
      'x-store': installation.facts.slug,
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const opened = await GraphqlConnection.open(`${server.url}/graphql`, headers);
    this.connections.set(who, opened);
    return opened;
  }
}

function repeated(bodies: readonly string[], times: number): string[] {
  return Array.from({ length: times }, (_, index) => bodies[index % bodies.length]!);
}
