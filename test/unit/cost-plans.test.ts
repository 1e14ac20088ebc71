import { buildSchema, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { CostExtensions } from '../../src/platform/graphql/cost/cost.decorators.js';
import { CostWeights } from '../../src/platform/graphql/cost/cost-weights.js';
import { compilePlan, INTROSPECTION_WEIGHT } from '../../src/platform/graphql/cost/plan-compiler.js';
import { actualCost, requestedCost } from '../../src/platform/graphql/cost/plan-cost.js';

const schema = costedSchema(
  `
  interface Node { id: ID! }
  interface UserError { code: String! }
  type InputError implements UserError { code: String! }
  type Price { amount: String! }
  type Picture { url: String! }
  type Variant implements Node { id: ID! price: Price! stock: Picture }
  type Product implements Node { id: ID! name: String price: Price! cover: Picture variants: [Variant!]! tags: [String!]! related(first: Int = 3): [Product!]! }
  type Category implements Node { id: ID! products(first: Int, last: Int): ProductConnection! }
  type ProductEdge { cursor: String! node: Product! }
  type PageInfo { hasNextPage: Boolean! }
  type ProductConnection { nodes: [Product!]! edges: [ProductEdge!]! pageInfo: PageInfo! totalCount: Int }
  type ProductPayload { product: Product userErrors: [UserError!]! }
  input Line { id: ID! parts: [ID!] }
  type Query {
    product: Product
    dearOne: Product
    products(first: Int, last: Int): ProductConnection!
    node(id: ID): Node
    nodes(ids: [ID!]!): [Node]!
    categories(first: Int, last: Int): [Category!]!
  }
  type Mutation { productCreate(lines: [Line!], name: String): ProductPayload! dear(ids: [ID!]): ProductPayload! plain: ProductPayload! }
  type Subscription { productChanged: Product }
`,
  {
    Price: { cost: 0 },
    PageInfo: { cost: 0 },
    'Product.variants': { listSize: { assumedSize: 4 } },
    'Product.related': { listSize: { slicingArguments: ['first'] } },
    'Variant.stock': { cost: 2.5 },
    'ProductConnection.totalCount': { cost: 7 },
    'Query.product': { cost: 0 },
    'Query.dearOne': { cost: 30 },
    'Query.products': { cost: 0 },
    'Query.node': { cost: 0 },
    'Query.nodes': { cost: 0, listSize: { slicingArguments: ['ids'], assumedSize: 100 } },
    'Query.categories': { listSize: { slicingArguments: ['first', 'last'], assumedSize: 100 } },
    'Mutation.productCreate': { cost: 10 },
    'Mutation.dear': { cost: 50, costPerItem: 5 },
  },
);

function costedSchema(text: string, costs: Record<string, CostExtensions>): GraphQLSchema {
  const built = buildSchema(text);
  for (const [name, extensions] of Object.entries(costs)) {
    const [typeName, fieldName] = name.split('.');
    const type = built.getType(typeName!) as unknown as {
      extensions: object;
      getFields(): Record<string, { extensions: object }>;
    };
    const target = fieldName ? type.getFields()[fieldName]! : type;
    target.extensions = extensions;
  }
  return built;
}

function planOf(text: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  return compilePlan(operation, document, { schema, weights: new CostWeights(schema) });
}

const cost = (text: string, variables: Record<string, unknown> = {}) =>
  requestedCost(planOf(text), variables);
const actual = (text: string, data: Record<string, unknown>, variables: Record<string, unknown> = {}) =>
  actualCost(planOf(text), variables, data);

describe('the cost of an operation', () => {
  it.each([
    ['at least 1', '{ __typename }', 1],
    ['an object 1, its values and leaves nothing', '{ product { id name tags price { amount } } }', 1],
    ['objects within objects', '{ product { cover { url } } }', 2],
    ['an assumed size times what one item costs', '{ product { variants { id } } }', 1 + 4],
    ['weights of fields, parts of points rounded up', '{ product { variants { stock { url } } } }', 1 + 4 * (1 + 3.5)],
    ['a connection by first', '{ products(first: 5) { nodes { id } } }', 1 + 5],
    ['a connection by last', '{ products(last: 7) { nodes { id } } }', 1 + 7],
    ['edges like nodes', '{ products(first: 5) { edges { cursor node { id } } pageInfo { hasNextPage } } }', 1 + 5],
    ['both where both are read', '{ products(first: 5) { edges { node { id } } nodes { id } } }', 1 + 10],
    ['nothing per item where none is read', '{ products(first: 5) { totalCount } }', 1 + 7],
    ['pages that are not told to be as large as can be', '{ products { nodes { id } } }', 1 + 100],
    ['pages too large, which their list refuses, as the largest', '{ products(first: 5000) { nodes { id } } }', 101],
    ['pages of nothing', '{ products(first: 0) { nodes { id } } }', 1],
    ['lists in lists', '{ products(first: 10) { nodes { variants { id } cover { url } } } }', 1 + 10 * (1 + 4 + 1)],
    ['an argument of the schema by its default', '{ product { related { id } } }', 1 + 3],
    ['a list by the ids that are asked for', '{ nodes(ids: ["a", "b"]) { id } }', 2],
    ['every alias', '{ a: product { id } b: product { id } }', 2],
    ['what is asked for twice once', '{ product { cover { url } } product { cover { url } } }', 2],
    ['the whole schema a fixed sum', '{ __schema { types { fields { name } } } }', INTROSPECTION_WEIGHT],
    ['what a mutation says, and what it answers', 'mutation { productCreate { product { id } userErrors { code } } }', 11],
    ['each item of what a mutation is given', 'mutation { productCreate(lines: [{ id: 1, parts: [1, 2] }, { id: 2 }]) { product { id } } }', 11 + 4],
    ['or what is said of them', 'mutation { dear(ids: [1, 2]) { product { id } } }', 61],
    ['a read at the top 20', '{ categories(first: 3) { id } }', 20 + 3],
    ['a mutation 100', 'mutation { plain { userErrors { code } } }', 100],
    ['a subscription 100 and what one event is', 'subscription { productChanged { cover { url } } }', 102],
  ])('counts %s', (_what, text, points) => {
    expect(cost(text)).toBe(Math.ceil(points));
  }); // prettier-ignore

  it('follows variables, their defaults, and null', () => {
    const text = 'query ($n: Int = 3, $m: Int) { products(first: $n, last: $m) { nodes { id } } }';
    expect(cost(text)).toBe(1 + 3);
    expect(cost(text, { n: 8 })).toBe(1 + 8);
    expect(cost(text, { n: null, m: 2 })).toBe(1 + 2);
    expect(cost(text, { n: null })).toBe(1 + 100);
    expect(cost(text, { n: 'a text' })).toBe(1 + 100);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
    const create = 'mutation ($lines: [Line!]) { productCreate(lines: $lines) { userErrors { code } } }';
    expect(cost(create, { lines: [{ id: 1, parts: [1, 2, 3] }] })).toBe(10 + 4);
  });

  it('leaves out what @skip and @include leave out', () => {
    const text = `query ($yes: Boolean = true, $no: Boolean = false) {
      product @include(if: $yes) { cover @skip(if: $yes) { url } variants @include(if: $no) { id } }
      b: product @skip(if: true) { id }
      ... @include(if: $no) { c: product { id } }
      ...F @skip(if: $no)
    }
    fragment F on Query { d: product { id } }`;
    expect(cost(text)).toBe(1 + 1);
    expect(cost(text, { yes: false })).toBe(1);
    expect(cost(text, { no: true })).toBe(1 + 4 + 1);
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'takes a variable named %s for what the request says, not for what every object has',
    (name) => {
      const condition = `query ($${name}: Boolean! = true) { product @include(if: $${name}) { id cover { url } } }`;
      expect(cost(condition)).toBe(2);
      expect(cost(condition, { [name]: false })).toBe(1);
      const size = `query ($${name}: Int = 7) { products(first: $${name}) { nodes { id } } }`;
      expect(cost(size)).toBe(1 + 7);
      expect(cost(size, { [name]: 9 })).toBe(1 + 9);
      expect(cost(size.replace(' = 7', ''))).toBe(1 + 100);
    },
  );

  it('answers a field that is asked for under two conditions when one of them holds', () => {
    const text = `query ($a: Boolean!, $b: Boolean!) {
      product @include(if: $a) { cover { url } } product @include(if: $b) { variants { id } }
    }`;
    expect(cost(text, { a: false, b: false })).toBe(1);
    expect(cost(text, { a: true, b: false })).toBe(2);
    expect(cost(text, { a: false, b: true })).toBe(1 + 4);
    expect(cost(text, { a: true, b: true })).toBe(1 + 1 + 4);
  });

  it('spreads fragments, each field once', () => {
    const text = `{ product { ...A ...B ... on Product { cover { url } } } }
      fragment A on Product { cover { url } variants { ...V } }
      fragment B on Product { variants { stock { url } } }
      fragment V on Variant { id }`;
    expect(cost(text)).toBe(1 + 1 + 4 * (1 + 3.5));
  });

  it('takes the dearest of what an interface may answer', () => {
    const text = '{ node(id: 1) { id ... on Product { variants { id } } ... on Variant { stock { url } } } }';
    expect(cost(text)).toBe(1 + 4);
    expect(cost('{ node(id: 1) { ... on Node { ... on Product { cover { url } } } } }')).toBe(2);
  });

  it('ends at documents whose fragments multiply, before they cost memory', () => {
    const level = (n: number) =>
      `fragment F${n} on Product { a: related { ...F${n + 1} } b: related { ...F${n + 1} } }`;
    const levels = Array.from({ length: 40 }, (_, n) => level(n)).join('\n');
    const bomb = `{ product { ...F0 } } ${levels} fragment F40 on Product { id }`;
    expect(() => cost(bomb)).toThrow(expect.objectContaining({ code: 'COST_LIMIT_EXCEEDED' }));
  });
});

describe('a schema whose costs cannot be counted', () => {
  const assertSized = (field: string, extensions: CostExtensions) => () =>
    new CostWeights(
      costedSchema(`input Some { ids: [ID!] } type Item { id: ID! } type Query { ${field} }`, {
        'Query.items': extensions,
      }),
    ).assertListsSized();

  it('is refused for a list that nothing tells the size of', () => {
    expect(assertSized('items: [Item]', {})).toThrow('Lists without @ListSize: Query.items');
  });

  it.each(['input.ids', 'id'])('is refused for a slicing argument that is none: %s', (name) => {
    const listSize = { slicingArguments: [name], assumedSize: 10 };
    expect(assertSized('items(input: Some, ids: [ID!]): [Item]', { listSize })).toThrow(
      /not have: Query.items$/,
    );
  });

  it('is none with arguments of the field', () => {
    const listSize = { slicingArguments: ['ids', 'first'] };
    expect(assertSized('items(ids: [ID!], first: Int): [Item]', { listSize })).not.toThrow();
  });
});

describe('the cost of an answer', () => {
  const list = '{ products(first: 50) { totalCount nodes { variants { stock { url } } cover { url } } } }';

  it('counts what is in it', () => {
    expect(cost(list)).toBe(1 + 7 + 50 * (1 + 4 * 4.5 + 1));
    const variants = [{ stock: { url: '' } }, { stock: null }];
    const nodes = [
      { variants, cover: null },
      { variants: [], cover: { url: '' } },
    ];
    expect(actual(list, { products: { totalCount: 2, nodes } })).toBe(1 + 7 + (1 + 4.5 + 3.5) + (1 + 1));
  });

  it('counts lists that are longer than assumed', () => {
    const variants = Array.from({ length: 90 }, (_, id) => ({ id }));
    expect(actual('{ product { variants { id } } }', { product: { variants } })).toBe(1 + 90);
  });

  it('counts the weight of a field that answers nothing', () => {
    expect(
      actual('mutation { productCreate { product { id } } }', { productCreate: { product: null } }),
    ).toBe(10);
    expect(actual('{ product { id } }', { product: null })).toBe(1);
    expect(actual('{ nodes(ids: [1, 2, 3]) { ... on Product { id cover { url } } } }', { nodes: [null, { id: 1, cover: { url: '' } }, {}] })).toBe(3); // prettier-ignore
  });

  it('counts nothing for what a condition left out', () => {
    const text = 'query ($no: Boolean!) { product @include(if: $no) { cover { url } } }';
    expect(actual(text, {}, { no: false })).toBe(1);
  });

  it('counts fields by the names that they have in the answer, and no others', () => {
    const text = `query ($no: Boolean!) {
      constructor: dearOne @include(if: $no) { id } toString: dearOne { id } __proto__: dearOne { id }
    }`;
    const one = { id: 1 };
    expect(actual(text, {}, { no: false })).toBe(1);
    expect(actual(text, { toString: one, ['__proto__']: one }, { no: false })).toBe(2 * 31);
  });
});
