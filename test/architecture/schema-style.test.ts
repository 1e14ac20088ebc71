import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const GOOD = `
"""All that can be read."""
type Query {
  """The orders of the store, newest first."""
  orders(
    """How many."""
    first: Int
    """From here on."""
    after: String
  ): OrderConnection!
}

"""All that can be done."""
type Mutation {
  """Cancels an order."""
  orderCancel(
    """Which order, and why."""
    input: OrderCancelInput!
  ): OrderCancelPayload!
}

"""Which order is cancelled, and why."""
input OrderCancelInput {
  """The order."""
  id: ID!
  """Why."""
  reason: Reason!
}

"""Why an order is cancelled."""
enum Reason {
  """The buyer asked for it."""
  BUYER
}

"""What became of it."""
type OrderCancelPayload {
  """The order as it is now."""
  order: Order
  """What stood against it."""
  userErrors: [String!]!
}

"""One page of orders."""
type OrderConnection {
  """The orders with their cursors."""
  edges: [OrderEdge!]!
  """The orders."""
  nodes: [Order!]!
  """Where this page stands."""
  pageInfo: PageInfo!
}

"""An order in a page."""
type OrderEdge {
  """Where the order stands."""
  cursor: String!
  """The order."""
  node: Order!
}

"""Where a page stands in its list."""
type PageInfo {
  """Whether more follows."""
  hasNextPage: Boolean!
  """Whether something came before."""
  hasPreviousPage: Boolean!
  """The first cursor."""
  startCursor: String
  """The last cursor."""
  endCursor: String
}

"""What a buyer has ordered."""
type Order {
  """Opaque."""
  id: ID!
}
`;

/** What the project's rules say of the text, as if it were the emitted schema. */
async function remarksOn(sdl: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { graphQLConfig: { schema: sdl } } } },
  });
  const [result] = await eslint.lintText(sdl, { filePath: 'schema/schema.graphql' });
  return (result?.messages ?? []).map(({ message }) => message.trim());
}

/** The change that makes the good schema bad, and the remark it must draw. */
const CHANGES: [from: string, to: string, remark: string][] = [
  ['"""Opaque."""', '', 'Description is required for'],
  ['"""What a buyer has ordered."""', '', 'Description is required for'],
  ['"""How many."""', '', 'Description is required for'],
  ['"""Why."""', '', 'Description is required for'],
  ['"""The buyer asked for it."""', '', 'Description is required for'],
  ['id: ID!\n}', 'id: String!\n}', '`id` is an `ID`.'],
  ['id: ID!\n}', 'tenantId: ID!\n}', 'The tenant comes from the request'],
  ['id: ID!\n}', 'placedAt: String!\n}', 'A name in `…At` is an instant'],
  ['id: ID!\n}', 'totalAmount: Float!\n}', 'Money is never a float'],
  ['id: ID!\n}', 'order_number: Int!\n}', 'camelCase'],
  ['  BUYER', '  buyer', 'UPPER_CASE'],
  ['  orders(', '  getOrders(', 'should not contain the forbidden pattern'],
  ['  orderCancel(', '  cancelOrder(', 'should not contain the forbidden pattern'],
  ['): OrderCancelPayload!', '): Order', 'A mutation answers with its own `…Payload` type.'],
  ['  userErrors:', '  problems:', 'A payload has `userErrors: [UserError!]!`.'],
  ['nodes: [Order!]!', 'items: [Order!]!', 'A connection offers `nodes` beside `edges`.'],
  ['edges: [OrderEdge!]!', 'lines: [OrderEdge!]!', 'Connection type must contain a field `edges`'],
  ['first: Int', 'limit: Int', 'must include forward pagination arguments'],
  ['cursor: String!', 'position: String!', 'Edge type must contain a field `cursor`'],
  ['endCursor: String', 'lastCursor: String', '`PageInfo` must contain a field `endCursor`'],
  ['type Order {', 'type Lost {\n"""Opaque."""\nid: ID!\n}\n"""Bought."""\ntype Order {', 'is unreachable'],
];

describe('the style of the schema', () => {
  it('accepts a described schema in Relay shape', async () => {
    expect(await remarksOn(GOOD)).toEqual([]);
  });

  it.each(CHANGES)('refuses %j turned into %j', async (from, to, remark) => {
    expect(GOOD).toContain(from);
    expect((await remarksOn(GOOD.replace(from, to))).join('\n')).toContain(remark);
  });
});
