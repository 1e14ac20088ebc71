import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string; readonly [key: string]: unknown };
}

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphqlError[];
  readonly body: string;
  /** SQL statements the operation ran. */
  readonly statements: number;
}

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
type Document<Data, Variables> = TypedDocumentNode<Data, Variables> | DocumentNode | string;

/** Sends documents over HTTP as a client of the API would. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same client with other headers; undefined removes one. */
  with(headers: Record<string, string | undefined>): GraphqlClient {
    const entries = Object.entries({ ...this.headers, ...headers }).filter((entry) => entry[1] !== undefined);
    return new GraphqlClient(this.url, Object.fromEntries(entries) as Record<string, string>);
  }

  inStore(slug: string | undefined): GraphqlClient {
    return this.with({ 'x-store': slug });
  }

  as(accessToken: string | undefined): GraphqlClient {
    return this.with({ authorization: accessToken && `Bearer ${accessToken}` });
  }

  /** What the same caller says at the beginning of a socket. */
  get socketParameters(): Record<string, string> {
    const { authorization, 'x-store': store, 'x-order-token': orderToken } = this.headers;
    const said = Object.entries({ authorization, store, orderToken }).filter(
      (entry) => entry[1] !== undefined,
    );
    return Object.fromEntries(said) as Record<string, string>;
  }

  /** The answer whatever it is. */
  async send<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<GraphqlAnswer<Data>> {
    const query = typeof document === 'string' ? document : print(document);
    const response = await this.post(JSON.stringify({ query, variables, operationName }));
    const body = await response.text();
    const parsed = JSON.parse(body) as { data?: Data; errors?: GraphqlError[] };
    return {
      status: response.status,
      headers: response.headers,
      data: parsed.data,
      errors: parsed.errors ?? [],
      body,
      statements: Number(response.headers.get('x-sql-statements')),
    };
  }

  private post(body: string): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': 'application/json', ...this.headers };
    if ('host' in headers) return postAtHost(`${this.url}/graphql`, headers, body);
    return fetch(`${this.url}/graphql`, { method: 'POST', headers, body });
  }

  /** The data of an operation that must have no top-level errors. */
  async run<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<Data> {
    const answer = await this.send(document, variables, operationName);
    if (answer.errors.length > 0 || !answer.data) throw new Error(`Unexpected errors: ${answer.body}`);
    return answer.data;
  }
}

/** Fetch sets the host header itself, so a request that names another host goes out by hand. */
function postAtHost(url: string, headers: Record<string, string>, body: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (message) => {
      text(message).then(
        (answer) =>
          resolve(new Response(answer, { status: message.statusCode!, headers: headerPairs(message) })),
        reject,
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

function headerPairs({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}
