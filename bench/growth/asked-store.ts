import type { Installation } from '../installation.js';
import { GraphqlConnection } from '../load/graphql-connection.js';
import { processorMs } from '../machine/processor-time.js';
import type { Program } from '../subjects/program.js';
import type { Asker } from '../workloads/read-workload.js';
import { signIn } from '../workloads/sign-in.js';
import type { Ask } from './question.js';

/** One installation with its server, and a connection for each kind of asker. */
export class AskedStore {
  private constructor(
    readonly installation: Installation,
    readonly server: Program,
    private readonly connections: Readonly<Record<Asker, GraphqlConnection>>,
  ) {}

  static async open(installation: Installation, server: Program): Promise<AskedStore> {
    const { facts } = installation;
    const connect = async (who: Exclude<Asker, 'visitor'> | null) => {
      const token = who && (await signIn(server.url, facts, who)).accessToken;
      const headers = { 'x-store': facts.slug, ...(token && { authorization: `Bearer ${token}` }) };
      return GraphqlConnection.open(`${server.url}/graphql`, headers);
    };
    return new AskedStore(installation, server, {
      visitor: await connect(null),
      customer: await connect('customer'),
      owner: await connect('owner'),
    });
  }

  /** @throws Error for any answer that is not a good one */
  readonly ask: Ask = async (asker, body) => {
    const answer = await this.connections[asker].send(body);
    if (answer.status === 200 && !answer.body.includes('"errors":[')) return answer.body;
    throw new Error(`Answered with ${answer.status}: ${answer.body.slice(0, 500)}`);
  };

  /** Processor time that PostgreSQL used until now; 0 where the system does not tell. */
  postgresMs(): number {
    return processorMs(this.installation.postgresPid) ?? 0;
  }

  close(): void {
    for (const connection of Object.values(this.connections)) connection.close();
  }
}
