import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { StartupProblem } from '../../src/platform/startup-problem.js';
import type { GraphqlAnswer } from '../support/graphql-host.js';
import { productInput } from '../support/products.js';
import type { TestApp } from '../support/test-app.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { WsClient } from '../support/ws-client.js';

const MANIFEST = 'clients/trusted-documents.json';
const { operations } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
  operations: { id: string; name: string; body: string }[];
};
const entry = (name: string) => operations.find((operation) => operation.name === name)!;
const LIST = entry('ProductList');

let world: World;
let shop: Shop;
/** A process that runs nothing but what the manifest has. */
let strict: TestApp;

beforeAll(async () => {
  const environment = { TRUSTED_DOCUMENTS: MANIFEST };
  world = await startWorld({ environment });
  strict = await world.beside({ environment: { ...environment, TRUSTED_DOCUMENTS_ONLY: 'true' } });
  shop = await world.store();
  await shop.product(productInput({ name: 'Lamp' }));
});

interface Sent {
  readonly headers?: Record<string, string>;
  readonly app?: { readonly url: string };
}

async function post(body: object, { headers = {}, app = world.app }: Sent = {}) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'x-store': shop.slug,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as GraphqlAnswer) };
}

async function get(parameters: Record<string, string>, app: { readonly url: string } = world.app) {
  const search = new URLSearchParams(parameters).toString();
  const headers = { accept: 'application/graphql-response+json', 'x-store': shop.slug };
  const response = await fetch(`${app.url}/graphql?${search}`, { headers });
  return { status: response.status, ...((await response.json()) as GraphqlAnswer) };
}

const apq = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const LAMP = { status: 200, data: { products: { nodes: [{ name: 'Lamp' }] } } };
const notTrusted = { status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] };

describe('a document of the manifest', () => {
  const variables = { first: 5 };

  it.each([
    ['documentId', { documentId: LIST.id }],
    ['documentId with its algorithm', { documentId: `sha256:${LIST.id}` }],
    ['the hash of a persisted query', { extensions: apq(LIST.id) }],
  ])('is run by POST when it is named by %s', async (_what, name) => {
    expect(await post({ ...name, variables })).toMatchObject(LAMP);
    expect(await post({ ...name, variables }, { app: strict })).toMatchObject(LAMP);
  });

  it('is run by GET when it is named', async () => {
    const given = { variables: JSON.stringify(variables) };
    expect(await get({ documentId: LIST.id, ...given })).toMatchObject(LAMP);
    expect(await get({ extensions: JSON.stringify(apq(LIST.id)), ...given }, strict)).toMatchObject(LAMP);
  });

  it('is run when it is sent in full', async () => {
    expect(await post({ query: LIST.body, variables }, { app: strict })).toMatchObject(LAMP);
  });

  it.each([
    ['documentId', (id: string) => ({ documentId: id })],
    ['the hash of a persisted query', (id: string) => ({ extensions: apq(id) })],
  ])('is followed over WebSocket when it is named by %s', async (_what, nameBy) => {
    const socket = await WsClient.connect(strict.url, shop.owner.socketParameters);
    const name = nameBy(entry('OrderUpdated').id);
    // An order that there is not: the subscription was read and run, and is refused for that.
    const { errors } = await socket.subscribe('', { id: encodeId('order', newId()) }, name).ended();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    await socket.leave();
  });
});

describe('a document that is named and not in the manifest', () => {
  it('is told to be unknown', async () => {
    const message = 'No document here has the id nothing. Send its text, or have it added to the manifest.';
    for (const app of [world.app, strict]) {
      const answer = await post({ documentId: 'nothing' }, { app });
      expect(answer).toMatchObject({ status: 403, errors: [{ message, extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
      expect(await get({ documentId: 'nothing' }, app)).toMatchObject(notTrusted);
    }
  }); // prettier-ignore

  it('is asked for by the protocol of persisted queries where anything may be run', async () => {
    const hash = createHash('sha256').update('{ __typename }').digest('hex');
    expect(await post({ extensions: apq(hash) })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const query = '{ __typename }';
    const found = { status: 200, data: { __typename: 'Query' } };
    expect(await post({ query, extensions: apq(hash) })).toMatchObject(found);
    expect(await post({ extensions: apq(hash) })).toMatchObject(found);
  });
});

describe('a server that runs only the documents of its manifest', () => {
  it.each([
    ['a query', { query: '{ __typename }' }],
    ['a mutation', { query: 'mutation { sessionRevoke { userErrors { code } } }' }],
    ['a document of the manifest with a space more', { query: `${LIST.body} `, variables: { first: 1 } }],
    ['the whole schema', { query: '{ __schema { types { name } } }' }],
    ['an unknown hash', { extensions: apq('0'.repeat(64)) }],
    ['a document to be persisted', { query: '{ __typename }', extensions: apq('0'.repeat(64)) }],
    ['a text that is no document', { query: '{{{' }],
  ])('refuses %s from visitors and customers', async (_what, body) => {
    expect(await post(body, { app: strict })).toMatchObject(notTrusted);
    const authorization = `Bearer ${(await shop.customer()).session.accessToken}`;
    expect(await post(body, { app: strict, headers: { authorization } })).toMatchObject(notTrusted);
  });

  it('refuses them by GET and over WebSocket', async () => {
    expect(await get({ query: '{ __typename }' }, strict)).toMatchObject(notTrusted);
    const socket = await WsClient.connect(strict.url, shop.owner.socketParameters);
    const { errors } = await socket.subscribe('subscription { ordersFeed { sequence } }').ended();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['DOCUMENT_NOT_TRUSTED']);
    await socket.leave();
  });

  it('runs what staff of the store and operators write in the explorer', async () => {
    for (const person of [shop.owner, await shop.staff(), (await world.superAdmin()).at(shop.slug)]) {
      const authorization = `Bearer ${person.session.accessToken}`;
      const answer = await post({ query: '{ __typename }' }, { app: strict, headers: { authorization } });
      expect(answer).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    }
  });
});

describe('a manifest that cannot be used', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wasla-manifest-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function startWith(content: string): Promise<unknown> {
    const file = join(folder, 'manifest.json');
    await writeFile(file, content);
    return world.beside({ environment: { TRUSTED_DOCUMENTS: file } });
  }

  it('names all that is wrong with its documents', async () => {
    const document = (name: string, body: string, id = name) => ({ id, name, type: 'query', body });
    const wrong = [
      document('Unknown', '{ nothing }'),
      document('Broken', '{ store { '),
      document('Twice', '{ store { id } }'),
      document('Again', '{ store { id } }', 'Twice'),
      document('Hash', '{ store { id } }', '0'.repeat(64)),
      document('Deep', `${'{ a '.repeat(40)}${'}'.repeat(40)}`),
      LIST,
    ];
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: wrong };
    const problem = await startWith(JSON.stringify(manifest)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StartupProblem);
    const lines = (problem as StartupProblem).message.split('\n').slice(1);
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}- Unknown: Cannot query field "nothing" on type "Query"/),
      expect.stringMatching(/^ {2}- Broken: Syntax Error/),
      '  - Again: its id stands twice',
      '  - Hash: its id is not the SHA-256 hash of its text',
      expect.stringMatching(/^ {2}- Deep: The document is 40 levels deep; the limit is 12/),
    ]);
  });

  it.each([
    ['is no JSON', 'nothing'],
    ['is of another format', '{ "format": "mine", "version": 1, "operations": [] }'],
  ])('keeps the server from starting when it %s', async (_what, content) => {
    await expect(startWith(content)).rejects.toThrow(
      /^TRUSTED_DOCUMENTS: the manifest .* cannot be used\.\n/,
    );
  });

  it('keeps the server from starting when it is not there', async () => {
    const environment = { TRUSTED_DOCUMENTS: join(folder, 'absent.json') };
    await expect(world.beside({ environment })).rejects.toThrow(/ENOENT/);
  });
});
