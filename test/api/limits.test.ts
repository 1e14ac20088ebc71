import { buildSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { serveGraphql, type GraphqlHost } from '../support/graphql-host.js';

/** Every field of every type counts here when it runs. A refused request must leave it at zero. */
let resolved = 0;

const schema = buildSchema(`
  type Query { thing: Query number(of: [Int], nested: [[Int]], input: Filter): Int }
  type Mutation { write: Int }
  input Filter { ids: [ID], and: [Filter] }
`);

for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
  for (const field of Object.values(type.getFields())) {
    field.resolve = () => {
      resolved += 1;
      return field.name === 'thing' ? {} : 1;
    };
  }
}

let host: GraphqlHost;

beforeAll(async () => {
  host = await serveGraphql({ schema });
});
beforeEach(() => {
  resolved = 0;
});
afterAll(() => host.close());

/** What the one error of a refused request says, after making sure that nothing was run. */
async function refusalOf(body: { query: string; variables?: unknown }) {
  const answer = await host.post(body, { accept: 'application/graphql-response+json' });
  expect(resolved).toBe(0);
  expect(answer.body).not.toHaveProperty('data');
  expect(answer.body.errors).toHaveLength(1);
  const { message, extensions } = answer.body.errors![0]!;
  return { status: answer.status, message, ...extensions };
}

const refusal = (code: string, limit: keyof typeof DEFAULT_LIMITS, actual: number) => ({
  status: 400,
  code,
  limit,
  maximum: DEFAULT_LIMITS[limit],
  actual,
  requestId: 'request-1',
});

/** `{ thing { thing { … number } } }` with this many levels. */
const nested = (levels: number) => `${'{ thing '.repeat(levels - 1)}{ number }${' }'.repeat(levels - 1)}`;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('a document', () => {
  it('with 10,000 aliases is refused by its size before it is read', async () => {
    const query = `{ ${times(10_000, (i) => `a${i}: number`)} }`;
    expect(await refusalOf({ query })).toMatchObject(
      refusal('DOCUMENT_TOO_LARGE', 'documentBytes', query.length),
    );
  });

  it('with 50,000 tokens is refused by its size before it is read', async () => {
    const query = '{'.repeat(50_000);
    expect(await refusalOf({ query })).toMatchObject(refusal('DOCUMENT_TOO_LARGE', 'documentBytes', 50_000));
  });

  it('counts bytes, not characters', async () => {
    const query = `{ number } # ${'é'.repeat(16_500)}`;
    expect(await refusalOf({ query })).toMatchObject(refusal('DOCUMENT_TOO_LARGE', 'documentBytes', 33_013));
  });

  it('of allowed size with too many tokens is refused with their number', async () => {
    const query = `{ ${'number '.repeat(3999)}}`;
    expect(await refusalOf({ query })).toMatchObject(refusal('DOCUMENT_TOO_LARGE', 'tokens', 4001));
  });

  it('may be 12 levels deep and not 13', async () => {
    expect((await host.post({ query: nested(12) })).body.errors).toBeUndefined();
    resolved = 0;
    expect(await refusalOf({ query: nested(13) })).toEqual({
      ...refusal('DEPTH_LIMIT_EXCEEDED', 'depth', 13),
      message: 'The document is 13 levels deep; the limit is 12. Ask for less at once, or fetch the inner objects by their ids.',
    }); // prettier-ignore
  });

  it('counts the depth that fragments add', async () => {
    const query = `{ thing { ...A } } fragment A on Query { thing { ...B } } fragment B on Query ${nested(11)}`;
    expect(await refusalOf({ query })).toMatchObject(refusal('DEPTH_LIMIT_EXCEEDED', 'depth', 13));
  });

  it.each([
    ['selections', '{thing'.repeat(1900)],
    ['lists', `{number(nested:${'['.repeat(3900)}`],
    ['objects', `{number(input:${'{and:'.repeat(1300)}`],
    ['inline fragments', '{...'.repeat(1900)],
  ])('nested for the stack of the parser with %s is refused before parsing', async (_what, query) => {
    expect(await refusalOf({ query })).toMatchObject({
      status: 400,
      code: 'DEPTH_LIMIT_EXCEEDED',
      limit: 'depth',
    });
  });

  it('may use 30 aliases and not 31, wherever they stand', async () => {
    const aliased = (count: number) => `{ thing { ${times(count, (i) => `a${i}: number`)} } }`;
    expect((await host.post({ query: aliased(30) })).body.errors).toBeUndefined();
    resolved = 0;
    expect(await refusalOf({ query: aliased(31) })).toMatchObject(
      refusal('COST_LIMIT_EXCEEDED', 'aliases', 31),
    );
  });

  it('counts aliases of a fragment once for each spread', async () => {
    const query = `{ ${times(4, () => 'thing { ...A }')} } fragment A on Query { ${times(8, (i) => `a${i}: number`)} }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'aliases', 32));
  });

  it('may have 20 root fields and not 21, fragments included', async () => {
    const query = `{ ${'number '.repeat(11)} ...A } fragment A on Query { ${'number '.repeat(10)} }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'rootFields', 21));
  });

  it('may run 5 mutations and not 6', async () => {
    const mutations = (count: number) => `mutation { ${times(count, (i) => `m${i}: write`)} }`;
    expect((await host.post({ query: mutations(5) })).body.errors).toBeUndefined();
    expect(resolved).toBe(5);
    resolved = 0;
    expect(await refusalOf({ query: mutations(6) })).toMatchObject(
      refusal('COST_LIMIT_EXCEEDED', 'mutations', 6),
    );
  });

  it('may use 50 directives and not 51', async () => {
    const query = `{ thing { ${times(26, () => '...@include(if: true) { number @skip(if: false) }')} } }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'directives', 52));
  });

  it('may not repeat a field so often that validation becomes slow', async () => {
    const query = `{ thing { ${'thing { number } '.repeat(300)} } }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'repeatedFields', 299));
  });

  it('that expands to billions of fields by fragments is counted without being expanded', async () => {
    const flat = times(20, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const bomb = `{ thing { ...F0 } } ${flat} fragment F20 on Query { number }`;
    expect(await refusalOf({ query: bomb })).toMatchObject(
      refusal('COST_LIMIT_EXCEEDED', 'fields', 2 ** 20 + 1),
    );
  });

  it('is measured also in the fragments that no operation uses, because validation walks them', async () => {
    const query = `{ number } fragment Unused on Query { ${times(1001, (i) => `f${i}`)} }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'fields', 1001));
  });

  it('whose fragments go in a circle is refused by validation', async () => {
    const query = '{ ...A } fragment A on Query { thing { ...B } } fragment B on Query { thing { ...A } }';
    const refused = await refusalOf({ query });
    expect(refused).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(refused.message).toBe('Cannot spread fragment "A" within itself via "B".');
  });

  it('with several operations is held to the limits for each of them, not for their sum', async () => {
    const query = times(6, (i) => `query Q${i} { ${'number '.repeat(20)} }`);
    expect((await host.post({ query, operationName: 'Q3' })).body).toEqual({ data: { number: 1 } });
  });

  it('is refused again when it comes again', async () => {
    const body = { query: nested(13) };
    expect(await refusalOf(body)).toEqual(await refusalOf(body));
  });
});

describe('introspection', () => {
  it('of the depth that explorers use passes', async () => {
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true });
    expect((await host.post({ query })).body.errors).toBeUndefined();
  });

  it('has its own depth, and opens none for other fields', async () => {
    const types = (levels: number) =>
      `__schema { queryType ${'{ ofType '.repeat(levels - 3)}{ name }${' }'.repeat(levels - 3)} }`;
    expect((await host.post({ query: `{ ${types(20)} }` })).body.errors).toBeUndefined();
    expect(await refusalOf({ query: `{ ${types(21)} }` })).toMatchObject(
      refusal('DEPTH_LIMIT_EXCEEDED', 'introspectionDepth', 21),
    );
    expect(
      await refusalOf({ query: `{ ${types(15)} ...A } fragment A on Query ${nested(13)}` }),
    ).toMatchObject(refusal('DEPTH_LIMIT_EXCEEDED', 'depth', 13));
  });

  it('is answered a few times in one request, not twenty', async () => {
    const query = `{ ${times(4, (i) => `s${i}: __schema { queryType { name } }`)} }`;
    expect(await refusalOf({ query })).toMatchObject(refusal('COST_LIMIT_EXCEEDED', 'introspections', 4));
  });
});

describe('input', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('may have lists of 250 items and not of 251, in variables and in the document', async () => {
    const query = 'query($of: [Int]) { number(of: $of) }';
    expect((await host.post({ query, variables: { of: numbers(250) } })).body.errors).toBeUndefined();
    resolved = 0;
    const expected = refusal('BAD_USER_INPUT', 'listItems', 251);
    expect(await refusalOf({ query, variables: { of: numbers(251) } })).toMatchObject(expected);
    expect(await refusalOf({ query: `{ number(of: [${numbers(251).join(' ')}]) }` })).toMatchObject(expected);
  });

  it('is searched for long lists at every level', async () => {
    const expected = refusal('BAD_USER_INPUT', 'listItems', 300);
    const ids = numbers(300);
    expect(
      await refusalOf({
        query: 'query($input: Filter) { number(input: $input) }',
        variables: { input: { and: [{ and: [{ ids }] }] } },
      }),
    ).toMatchObject(expected);
    expect(
      await refusalOf({ query: `{ number(input: { and: [{ ids: [${ids.join(' ')}] }] }) }` }),
    ).toMatchObject(expected);
    expect(
      await refusalOf({ query: `query($n: [Int] = [${ids.join(' ')}]) { number(of: $n) }` }),
    ).toMatchObject(expected);
    expect(await refusalOf({ query: `{ number @include(if: [${ids.join(' ')}]) }` })).toMatchObject(expected);
  });

  it('may not be nested without end', async () => {
    const query = 'query($input: Filter) { number(input: $input) }';
    const text = `{"query":${JSON.stringify(query)},"variables":${'{"and":['.repeat(50_000)}${']}'.repeat(50_000)}}`;
    const response = await fetch(host.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', limit: 'inputDepth', maximum: 20, actual: 100_000 } }],
    });
    expect(resolved).toBe(0);
  });

  it('by GET is held to the same limits', async () => {
    const search = new URLSearchParams({ query: nested(13) });
    const response = await fetch(`${host.url}?${search.toString()}`);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'DEPTH_LIMIT_EXCEEDED' } }],
    });
    const variables = JSON.stringify({ of: numbers(251) });
    const long = new URLSearchParams({ query: 'query($of: [Int]) { number(of: $of) }', variables });
    expect(await (await fetch(`${host.url}?${long.toString()}`)).json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', limit: 'listItems' } }],
    });
    expect(resolved).toBe(0);
  });
});

describe('the request', () => {
  it('may not be larger than the body limit', async () => {
    const { status, body } = await host.post({
      query: '{ number }',
      variables: { pad: 'x'.repeat(1_000_000) },
    });
    expect(status).toBe(413);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'DOCUMENT_TOO_LARGE', requestId: 'request-1' });
    expect(resolved).toBe(0);
  });

  it('is refused before its context is built, so that it costs no look-up', async () => {
    let built = 0;
    const counting = await serveGraphql({ schema, buildContext: async () => ({ built: ++built }) });
    await counting.post({ query: nested(13) });
    expect(built).toBe(0);
    await counting.close();
  });

  it('is held to lowered limits also when its document is known by hash from before', async () => {
    const known = new Map<string, string>();
    const persistedQueryCache = {
      get: async (key: string) => known.get(key),
      set: async (key: string, value: string) => void known.set(key, value),
      delete: async (key: string) => known.delete(key),
    };
    const query = nested(6);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query));
    const extensions = { persistedQuery: { version: 1, sha256Hash: Buffer.from(digest).toString('hex') } };
    const before = await serveGraphql({ schema, persistedQueryCache });
    expect((await before.post({ query, extensions })).body.errors).toBeUndefined();
    await before.close();
    const after = await serveGraphql({ schema, persistedQueryCache, limits: { depth: 5 } });
    resolved = 0;
    const { body } = await after.post({ extensions });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'DEPTH_LIMIT_EXCEEDED',
      maximum: 5,
      actual: 6,
    });
    expect(resolved).toBe(0);
    await after.close();
  });
});
