import { getNamedType, isLeafType, isObjectType, type GraphQLOutputType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { encodeId } from '../../src/kernel/ids.js';
import { OrderDesk } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

/** Types whose rows come with the orders of a list, by the field that shows them; '' is the order itself. */
const SHOWN = {
  ...{ '': 'Order', lines: 'OrderLine', history: 'OrderHistoryEntry' },
  ...{ payments: 'Payment', shipments: 'Shipment', customer: 'Customer' },
};

let world: World;
let shop: Shop;
let id: string;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  const goods = await sell(shop, { name: 'Lamp', stock: 10 });
  const { orderId } = await new OrderDesk(world, shop).buy({
    lines: [{ ...goods, quantity: 3 }],
    taxBps: 725,
  });
  id = encodeId('order', orderId);
  await shop.owner.run(
    `mutation ($id: ID!) {
      shipmentCreate(orderId: $id, input: { carrier: "DHL", trackingNumber: "JD0146" }) { userErrors { code } }
      refundCreate(orderId: $id, input: { amount: "1", reason: "Scratched" },
        idempotencyKey: "once") { userErrors { code } }
    }`,
    { id },
  );
});

test('an order of a list answers each field, asked for alone, as the whole order does', async () => {
  const fields = Object.entries(SHOWN).flatMap(([part, type]) =>
    fieldsOf(type).map((field) => (part === '' ? field : `${part} { ${field} }`)),
  );
  expect(fields.length).toBeGreaterThan(70);
  for (const field of fields) {
    const answer = await shop.owner.run(
      `query ($id: ID!) { order(id: $id) { ${field} } orders(first: 5) { nodes { ${field} } } }`,
      { id },
    );
    expect(answer['orders'].nodes, field).toEqual([answer['order']]);
  }
});

test('lists of one operation answer each what is asked of it, on either way to their orders', async () => {
  const answer = await shop.owner.run(
    `query {
      numbers: orders(first: 5) { nodes { number lines { sku } } }
      amounts: orders(first: 5) { edges { node { ...Amounts } } nodes { lines { taxTotal { amount } } } }
      node(id: "${id}") { ... on Order { lines { variantName } } }
    }
    fragment Amounts on Order { ... on Node { id } lines { total { amount } } }`,
  );
  const lines = [{ total: { amount: expect.any(String) as string } }];
  expect(answer['numbers'].nodes).toEqual([{ number: 1, lines: [{ sku: 'SKU-0' }] }]);
  expect(answer['amounts'].edges).toEqual([{ node: { id, lines } }]);
  expect(answer['amounts'].nodes).toEqual([{ lines: [{ taxTotal: lines[0]!.total }] }]);
  expect(answer['node']).toEqual({ lines: [{ variantName: 'Plain' }] });
});

/** All fields of a type that need no arguments, each with what is simple of its object. */
function fieldsOf(typeName: string): string[] {
  const type = world.app.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type`);
  return Object.values(type.getFields()).map(({ name, type: shown }) => `${name} ${selectionOf(shown)}`);
}

function selectionOf(shown: GraphQLOutputType): string {
  const type = getNamedType(shown);
  if (!isObjectType(type)) return '';
  const simple = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return `{ ${simple.map(({ name }) => name).join(' ')} }`;
}
