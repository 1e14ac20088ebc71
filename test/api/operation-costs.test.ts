import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { CostGate } from '../../src/platform/graphql/cost/cost.gate.js';
import { LocalCostBuckets } from '../../src/platform/graphql/cost/local-cost-buckets.js';
import { serveGraphql, type GraphqlHost } from '../support/graphql-host.js';

const TERMS = { capacity: 1000, restorePerSecond: 10 };
const clock = new ManualClock(new Date('2026-11-01T10:00:00Z'));

/** Every root field counts here when it runs. */
let resolved = 0;

const schema = buildSchema(`
  type Item { id: Int! parts: [Item!]! }
  type Query { items(first: Int!, last: Int): [Item!]! secret(first: Int!): [Item!] }
  type Mutation { write(ids: [Int!]): Item }
`);
const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
const { items, secret } = fieldsOf('Query');
items!.extensions = { cost: 0, listSize: { slicingArguments: ['first'] } };
secret!.extensions = { cost: 0, listSize: { slicingArguments: ['first'] } };
fieldsOf('Item')['parts']!.extensions = { listSize: { assumedSize: 4 } };

interface Context {
  readonly client: string | null;
}

let host: GraphqlHost;
let client = 0;

/** The answers are three items, whatever is asked for. */
beforeAll(async () => {
  const three = () => [1, 2, 3].map((id) => ({ id, parts: [{ id }] }));
  items!.resolve = () => (resolved++, three());
  secret!.resolve = () => {
    resolved++;
    throw new Error('Not for you');
  };
  fieldsOf('Mutation')['write']!.resolve = () => (resolved++, { id: 1 });
  const cost = new CostGate<Context>({
    schema,
    maximum: 900,
    buckets: new LocalCostBuckets(TERMS, clock),
    clientOf: (ctx) => ctx.client,
  });
  host = await serveGraphql({
    schema,
    cost,
    buildContext: async ({ raw }) => ({
      client: raw.headers['x-exempt'] ? null : String(raw.headers['x-client']),
    }),
  });
});
beforeEach(() => {
  resolved = 0;
  client += 1;
});
afterAll(() => host.close());

async function send(query: string, variables?: object, headers: Record<string, string> = {}) {
  const response = await fetch(host.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': String(client), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost?: unknown };
  };
  return { status: response.status, headers: response.headers, cost: body.extensions?.cost, ...body };
}

const left = (currentlyAvailable: number) => ({
  maximumAvailable: 1000,
  currentlyAvailable,
  restoreRate: 10,
});

describe('the cost of an operation', () => {
  it('stands in every answer, with what is given back of it', async () => {
    expect((await send('{ items(first: 50) { id parts { id } } }')).cost).toEqual({
      requestedQueryCost: 50 * 5,
      actualQueryCost: 3 * 2,
      throttleStatus: left(1000 - 6),
    });
    expect((await send('{ __typename }')).cost).toEqual({
      requestedQueryCost: 1,
      actualQueryCost: 1,
      throttleStatus: left(1000 - 7),
    });
  });

  it('takes more where the answer has more than was asked for', async () => {
    expect((await send('{ items(first: 1) { id } }')).cost).toEqual({
      requestedQueryCost: 1,
      actualQueryCost: 3,
      throttleStatus: left(997),
    });
  });

  it('is kept where the answer has errors', async () => {
    expect((await send('{ secret(first: 70) { id } }')).cost).toEqual({
      requestedQueryCost: 70,
      actualQueryCost: 70,
      throttleStatus: left(930),
    });
  });

  it('is what the answer came to where that is more, with errors or without', async () => {
    const part = await send('{ items(first: 1) { id } secret(first: 1) { id } }');
    expect(part).toMatchObject({ data: { items: [{}, {}, {}], secret: null }, errors: [expect.anything()] });
    expect(part.cost).toEqual({
      requestedQueryCost: 2,
      actualQueryCost: 3,
      throttleStatus: left(997),
    });
  });

  it('is one point where the variables are wrong, so that nothing was run', async () => {
    const answer = await send('query ($n: Int!) { items(first: $n) { id } }', { n: 'many' });
    expect(answer.errors).toHaveLength(1);
    expect(answer.cost).toEqual({ requestedQueryCost: 1, actualQueryCost: 1, throttleStatus: left(999) });
    expect(resolved).toBe(0);
  });

  it.each(['constructor', 'toString', 'valueOf'])(
    'is that of all fields where a variable named %s lets them in',
    async (name) => {
      const fields = `a: items(first: 60) @include(if: $${name}) { id } b: items(first: 70) @include(if: $${name}) { id }`;
      const answer = await send(`query ($${name}: Boolean! = true) { ${fields} }`);
      expect(Object.keys(answer.data as object)).toEqual(['a', 'b']);
      expect(answer.cost).toMatchObject({ requestedQueryCost: 60 + 70, actualQueryCost: 3 + 3 });
    },
  );

  it('is nothing where the document is not valid', async () => {
    expect((await send('{ nonsense }')).cost).toBeUndefined();
    expect((await send('{ __typename }')).cost).toMatchObject({ throttleStatus: left(999) });
  });

  it('counts the items that a mutation is given', async () => {
    const write = 'mutation ($ids: [Int!]) { write(ids: $ids) { id } }';
    expect((await send(write, { ids: [1, 2, 3] })).cost).toMatchObject({ actualQueryCost: 100 + 3 + 1 });
  });

  it('is told and not taken where a client is held to no bucket', async () => {
    const answer = await send('{ items(first: 900) { id } }', {}, { 'x-exempt': 'yes' });
    expect(answer.cost).toEqual({ requestedQueryCost: 100, actualQueryCost: 3, throttleStatus: null });
  });

  it('comes back with time', async () => {
    await send('{ secret(first: 100) { id } }');
    clock.advance(5000);
    expect((await send('{ __typename }')).cost).toMatchObject({ throttleStatus: left(1000 - 100 + 50 - 1) });
    clock.advance(60_000);
    expect((await send('{ __typename }')).cost).toMatchObject({ throttleStatus: left(999) });
  });
});

describe('an operation that asks for too much', () => {
  it('is refused by itself, whatever is in the bucket', async () => {
    const answer = await send(
      '{ a: items(first: 100) { parts { id } } b: items(first: 100) { parts { id } } }',
    );
    expect(answer).toMatchObject({ status: 200, errors: [expect.anything()] });
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors![0]).toEqual({
      message:
        'The operation asks for 1000 points; the limit is 900. Ask for fewer items at once, or for fewer lists within them.',
      extensions: {
        code: 'COST_LIMIT_EXCEEDED',
        limit: 'cost',
        maximum: 900,
        actual: 1000,
        requestId: 'request-1',
      },
    });
    expect(answer.cost).toEqual({ requestedQueryCost: 1000, actualQueryCost: 0, throttleStatus: null });
    expect(resolved).toBe(0);
    expect((await send('{ __typename }')).cost).toMatchObject({ throttleStatus: left(999) });
  });

  it('is told when it fits the bucket again', async () => {
    for (let times = 0; times < 9; times++) await send('{ secret(first: 100) { id } }');
    await send('{ secret(first: 91) { id } }');
    resolved = 0;
    const answer = await send('{ secret(first: 24) { id } }');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toEqual([
      {
        message: 'The operation costs 24 points and 9 are left. Send it again in 1500 ms, or ask for less.',
        extensions: { code: 'THROTTLED', retryAfterMs: 1500, requestId: 'request-1' },
      },
    ]);
    expect(answer.cost).toEqual({ requestedQueryCost: 24, actualQueryCost: 0, throttleStatus: left(9) });
    expect(resolved).toBe(0);
    clock.advance(1500);
    expect((await send('{ secret(first: 24) { id } }')).cost).toMatchObject({ throttleStatus: left(0) });
  });

  it('among fifty at once is refused exactly when nothing is left', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('{ secret(first: 70) { id } }')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(14);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(36);
    expect(resolved).toBe(14);
  });
});
