import type { Installation } from '../installation.js';
import { GraphqlConnection } from '../load/graphql-connection.js';
import { processorMs } from '../machine/processor-time.js';
import type { Program } from '../subjects/program.js';
import type { Asker } from '../workloads/read-workload.js';
import { signIn } from '../workloads/sign-in.js';
import type { Ask } from './question.js';

type Headers = Readonly<Record<string, string>>;

/** One installation with its server, and a connection for each kind of asker. */
export class AskedStore {
  private readonly connections = new Map<Asker, GraphqlConnection>();

  private constructor(
    readonly installation: Installation,
    readonly server: Program,
    private readonly headers: Readonly<Record<Asker, Headers>>,
  ) {}

  static async open(installation: Installation, server: Program): Promise<AskedStore> {
    const { facts } = installation;
    const store = { 'x-store': facts.slug };
    const headersOf = async (who: Exclude<Asker, 'visitor'>) => {
      const { accessToken } = await signIn(server.url, facts, who);
      return { ...store, authorization: `Bearer ${accessToken}` };
    };
    const [customer, owner] = [await headersOf('customer'), await headersOf('owner')];
    return new AskedStore(installation, server, { visitor: store, customer, owner });
  }

  /** @throws Error for any answer that is not a good one */
  readonly ask: Ask = async (asker, body) => {
    const answer = await (await this.connectionOf(asker)).send(body);
    if (answer.status === 200 && !answer.body.includes('"errors":[')) return answer.body;
    throw new Error(`Answered with ${answer.status}: ${answer.body.slice(0, 500)}`);
  };

  /** Processor time that PostgreSQL used until now; 0 where the system does not tell. */
  postgresMs(): number {
    return processorMs(this.installation.postgresPid) ?? 0;
  }

  close(): void {
    for (const connection of this.connections.values()) connection.close();
  }

  /** Servers close connections on which nothing comes for a while, as it does while the other store is made. */
  private async connectionOf(asker: Asker): Promise<GraphqlConnection> {
    const kept = this.connections.get(asker);
    if (kept?.isOpen) return kept;
    const connection = await GraphqlConnection.open(`${this.server.url}/graphql`, this.headers[asker]);
    this.connections.set(asker, connection);
    return connection;
  }
}
