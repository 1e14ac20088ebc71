import { connect } from 'node:net';
import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/kernel/errors.js';
import { serveGraphql, type GraphqlAnswer, type GraphqlHost } from '../support/graphql-host.js';

const NEW_FORM = 'application/graphql-response+json';

let written = 0;
let contexts: object[] = [];

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      greeting: { type: GraphQLString, args: { name: { type: GraphQLString } }, resolve: (_root, { name = 'you' }: { name?: string }) => `Hello ${name}` },
      sum: {
        type: GraphQLInt,
        args: { of: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) } },
        resolve: (_root, { of }: { of: number[] }) => of.reduce((a, b) => a + b, 0),
      },
      colour: {
        type: GraphQLString,
        args: { of: { type: new GraphQLEnumType({ name: 'Colour', values: { RED: {}, GREEN: {} } }) } },
        resolve: (_root, { of }: { of: string }) => of,
      },
      broken: { type: GraphQLString, resolve: () => { throw new Error('connect ECONNREFUSED 10.0.0.7:5432'); } },
      forbidden: { type: GraphQLString, resolve: () => { throw new Fault('FORBIDDEN', 'Not for you.', { needs: 'OWNER' }); } },
      many: { type: new GraphQLList(GraphQLString), resolve: () => Array.from({ length: 50 }, (_, i) => new Error(`bad ${i}`)) },
      context: { type: GraphQLString, resolve: (_root, _args, ctx: object) => (contexts.push(ctx), 'seen') },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { write: { type: GraphQLInt, resolve: () => ++written } },
  }),
}); // prettier-ignore

let host: GraphqlHost;
const builtContexts: object[] = [];

beforeAll(async () => {
  host = await serveGraphql({
    schema,
    async buildContext({ raw }) {
      if (raw.headers['x-store'] === 'missing')
        throw new Fault('TENANT_NOT_FOUND', 'There is no store "missing".');
      if (raw.headers['x-store'] === 'broken') throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
      const context = { store: raw.headers['x-store'] };
      builtContexts.push(context);
      return context;
    },
  });
});

afterAll(() => host.close());

async function get(search: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${host.url}?${new URLSearchParams(search).toString()}`, { headers });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as GraphqlAnswer,
  };
}

/** Node's fetch sets the sec-fetch headers itself; a socket sends what it is told. */
function rawGet(target: string, headers: Record<string, string>): Promise<string> {
  const lines = Object.entries({ host: 'a', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(host.url).port), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the audits of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => host.url });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok');
    },
  );
});

describe('cross-site request forgery', () => {
  it('cannot reach a mutation by a request that a form could send', async () => {
    const body = JSON.stringify({ query: 'mutation { write }' });
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''];
    for (const type of types) {
      const response = await fetch(host.url, { method: 'POST', body, headers: { 'content-type': type } });
      expect(response.status).toBe(415);
    }
    const byGet = await get({ query: 'mutation { write }' });
    expect(byGet.status).toBe(405);
    expect(byGet.headers.get('allow')).toBe('POST');
    expect(written).toBe(0);
  });

  it.each([
    ['an image or script tag', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a link', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }],
  ])('is refused for %s of another site', async (_what, headers) => {
    const answer = await rawGet('/graphql?query=%7Bgreeting%7D', headers);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('"code":"FORBIDDEN"');
  });

  it.each([
    ['fetch in CORS mode', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['the address bar', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a client that is no browser', {}],
  ])('is no concern for %s', async (_what, headers) => {
    expect(await rawGet('/graphql?query=%7Bgreeting%7D', headers)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('an operation that is not run', () => {
  interface Refused {
    why: string;
    body: object;
    headers?: Record<string, string>;
    code: string;
    status: number;
  }
  const refused: Refused[] = [
    { why: 'does not parse', body: { query: '{' }, code: 'GRAPHQL_PARSE_FAILED', status: 400 },
    { why: 'is not valid', body: { query: '{ nothing }' }, code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
    { why: 'has wrong variables', body: { query: 'query($n: Int!) { sum(of: [$n]) }' }, code: 'BAD_USER_INPUT', status: 400 },
    { why: 'names no operation of its document', body: { query: 'query A { greeting }', operationName: 'B' }, code: 'OPERATION_RESOLUTION_FAILURE', status: 400 },
    { why: 'names an unknown store', body: { query: '{ greeting }' }, headers: { 'x-store': 'missing' }, code: 'TENANT_NOT_FOUND', status: 404 },
    { why: 'asks for too much', body: { query: `{ ${'a: greeting '.repeat(31)} }` }, code: 'COST_LIMIT_EXCEEDED', status: 400 },
  ]; // prettier-ignore

  it.each(refused)(
    'because it $why has its status in the newer form only',
    async ({ body, headers, code, status }) => {
      const older = await host.post(body, { accept: 'application/json', ...headers });
      const newer = await host.post(body, { accept: NEW_FORM, ...headers });
      expect([older.status, newer.status]).toEqual([200, status]);
      for (const answer of [older, newer]) {
        expect(answer.body).not.toHaveProperty('data');
        expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code, requestId: 'request-1' });
      }
    },
  );

  it('because the context fails on our side is a 500 that tells nothing', async () => {
    const { status, body } = await host.post({ query: '{ greeting }' }, { 'x-store': 'broken' });
    expect(status).toBe(500);
    expect(body).toEqual({
      errors: [
        {
          message: 'Something failed on our side.',
          extensions: { code: 'INTERNAL', requestId: 'request-1' },
        },
      ],
    });
  });

  it('is answered as GraphQL also when the HTTP request is malformed', async () => {
    const send = async (body: string, headers: Record<string, string>) => {
      const response = await fetch(host.url, { method: 'POST', body, headers });
      const { errors } = (await response.json()) as GraphqlAnswer;
      return [response.status, errors?.[0]?.extensions['code'], errors?.[0]?.extensions['requestId']];
    };
    const json = { 'content-type': 'application/json' };
    expect(await send('{"query":', json)).toEqual([400, 'BAD_USER_INPUT', 'request-1']);
    expect(await send('[{"query":"{ greeting }"}]', json)).toEqual([400, 'BAD_REQUEST', 'request-1']);
    expect(await send('{"query":"{ greeting }"}', { ...json, accept: 'text/csv' })).toEqual([406, 'BAD_USER_INPUT', 'request-1']);
    expect(await send('{"query":"{ greeting }"}', { 'content-type': 'text/plain' })).toEqual([415, 'BAD_USER_INPUT', 'request-1']);
  }); // prettier-ignore

  it('is not executed when the client takes no form of answer that we have', async () => {
    const { status } = await host.post({ query: 'mutation { write }' }, { accept: 'text/csv' });
    expect([status, written]).toEqual([406, 0]);
  });
});

describe('an operation that is run', () => {
  it('keeps its data and status 200 beside errors, each with code, path and request id', async () => {
    const { status, body } = await host.post(
      { query: '{ greeting forbidden broken }' },
      { accept: NEW_FORM },
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ greeting: 'Hello you', forbidden: null, broken: null });
    expect(body.errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      { message: 'Not for you.', path: ['forbidden'], extensions: { code: 'FORBIDDEN', needs: 'OWNER', requestId: 'request-1' } },
      { message: 'Something failed on our side.', extensions: { code: 'INTERNAL', requestId: 'request-1' } },
    ]); // prettier-ignore
  });

  it('answers at most twenty errors, however many there are', async () => {
    expect((await host.post({ query: '{ many }' })).body.errors).toHaveLength(20);
    const unknown = Array.from({ length: 25 }, (_, i) => `a${i}: 1`).join(' ');
    expect((await host.post({ query: `{ greeting(${unknown}) }` })).body.errors).toHaveLength(20);
    const { body } = await host.post({
      query: 'query($of: [Int!]) { sum(of: $of) }',
      variables: { of: Array.from({ length: 40 }, () => 'x') },
    });
    expect(body.errors).toHaveLength(20);
  });

  it('gives resolvers the very context that was built, so that what it counts is not lost in a copy', async () => {
    contexts = [];
    await host.post({ query: '{ context }' }, { 'x-store': 'aurora' });
    expect(contexts[0]).toBe(builtContexts.at(-1));
  });

  it('may be a query by GET with variables', async () => {
    const { body } = await get({
      query: 'query($n: String) { greeting(name: $n) }',
      variables: '{"n":"Nour"}',
    });
    expect(body).toEqual({ data: { greeting: 'Hello Nour' } });
  });

  it('may be known by its hash after it was sent once, also by GET', async () => {
    const query = '{ greeting(name: "hash") }';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query));
    const extensions = { persistedQuery: { version: 1, sha256Hash: Buffer.from(digest).toString('hex') } };
    const unknown = await get({ extensions: JSON.stringify(extensions) });
    expect([unknown.status, unknown.body.errors?.[0]?.message]).toEqual([200, 'PersistedQueryNotFound']);
    await host.post({ query, extensions });
    const known = await get({ extensions: JSON.stringify(extensions) });
    expect(known.body).toEqual({ data: { greeting: 'Hello hash' } });
  });
});

describe('what errors tell of the schema', () => {
  const mistakes = [
    { query: '{ greetin }' },
    { query: 'query($of: Colour) { colour(of: $of) }', variables: { of: 'GREE' } },
  ];

  it('includes suggestions when they are on', async () => {
    for (const mistake of mistakes) {
      expect((await host.post(mistake)).body.errors?.[0]?.message).toContain('Did you mean');
    }
  });

  it('does not include names that the caller did not write when they are off', async () => {
    const quiet = await serveGraphql({ schema, suggestions: false, introspection: false });
    for (const mistake of mistakes) {
      const message = (await quiet.post(mistake)).body.errors?.[0]?.message;
      expect(message).toBeTruthy();
      expect(message).not.toMatch(/Did you mean|greeting|GREEN/);
    }
    const { body } = await quiet.post({ query: '{ __schema { types { name } } }' });
    expect(body.errors?.[0]?.message).toContain('introspection is not allowed');
    await quiet.close();
  });
});
