import type { ExplorerExample } from '../../src/platform/explorer/explorer-example.js';
import { GraphqlClient } from './client.js';
import { WsClient, type Following } from './ws-client.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Sends saved examples one after another as a person would: what an answer brought is pasted into the next. */
export class ExampleTrail {
  private readonly pasted = new Map<string, string>();

  constructor(private readonly url: string) {}

  /** From now on every `PASTE_<name>` is this text. */
  keep(name: string, text: unknown): void {
    if (typeof text !== 'string') throw new Error(`There is no ${name}: ${JSON.stringify(text)}`);
    this.pasted.set(`PASTE_${name}`, text);
  }

  signIn(accessToken: string): void {
    this.keep('ACCESS_TOKEN', accessToken);
  }

  /** The data of the answer. @throws Error for errors of any kind */
  async run(example: ExplorerExample): Promise<Loose> {
    const { query, variables, headers } = this.filled(example);
    const client = new GraphqlClient(this.url).with(headers);
    const data = await client.run(query, variables);
    if (/"userErrors":\[\{/.test(JSON.stringify(data)))
      throw new Error(`${example.title}: ${JSON.stringify(data)}`);
    return data;
  }

  /** The events of a live example, asked for over a socket as the explorer does: headers are its parameters. */
  async follow(example: ExplorerExample): Promise<Following> {
    const { query, variables, headers } = this.filled(example);
    return (await WsClient.connect(this.url, headers)).subscribe(query, variables);
  }

  private filled({ query, variables = {}, headers = {} }: ExplorerExample) {
    const text = JSON.stringify({ query, variables, headers });
    const filled = text.replace(/PASTE_[A-Z_]+/g, (gap) => this.pasted.get(gap) ?? gap);
    return JSON.parse(filled) as { query: string; variables: Loose; headers: Record<string, string> };
  }
}
