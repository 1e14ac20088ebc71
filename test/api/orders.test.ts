import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const LIST = `query ($filter: OrderFilter, $sort: OrderSort, $first: Int = 50, $after: String) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { number } pageInfo { hasNextPage endCursor }
  }
}`;

let world: World;
let shop: Shop;
let desk: OrderDesk;
let goods: { productId: string; variantId: string }[];

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = [];
  for (const name of ['Lamp', 'Desk', 'Chair']) goods.push(await sell(shop, { name, stock: 1000 }));
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({
  lines: [{ ...goods[0]!, quantity: 1 }],
  ...more,
});
const idOf = ({ orderId }: PlacedOrder) => encodeId('order', orderId);

describe('reading an order', () => {
  const SHOWN = `query ($id: ID!) {
    order(id: $id) {
      number email currency language pricesIncludeTax tags reservedUntil version
      subtotal { amount } discountTotal { amount } shippingTotal { amount } taxTotal { amount } total { amount }
      shippingAddress { name line1 countryCode } billingAddress { name }
      shippingOption { name carrier price { amount } earliest latest }
      taxes { name rateBps amount { amount } }
      promotions { name }
      priceExplanation { rule amount { amountMinor } }
      lines { sku productName variantName quantity total { amount } taxes { name amount { amount } } variant { id } }
      payments { provider status amount { amount } }
      refunds { id }
      availableActions
      customer { email }
    }
  }`;

  test('shows what was agreed, taken apart to the cent', async () => {
    const order = await desk.buy(
      wish({ taxBps: 725, lines: [{ ...goods[0]!, quantity: 3, unitMinor: 333 }] }),
    );
    const shown = (await shop.owner.run(SHOWN, { id: idOf(order) }))['order'];
    expect(shown).toMatchObject({
      ...{ email: 'buyer@world.test', currency: 'USD', language: 'en', pricesIncludeTax: false, tags: [] },
      subtotal: { amount: '9.99' },
      shippingTotal: { amount: '5.00' },
      taxTotal: { amount: '1.08' },
      total: { amount: '16.07' },
      shippingAddress: { name: 'Noor Haddad', line1: '1 Harbour Street', countryCode: 'US' },
      billingAddress: null,
      shippingOption: {
        name: 'Standard',
        carrier: 'Post',
        price: { amount: '5.00' },
        earliest: '2026-11-24',
      },
      taxes: [{ name: 'Tax', rateBps: 725, amount: { amount: '1.08' } }],
      lines: [
        {
          ...{ sku: 'SKU-0', productName: 'Thing 0', variantName: 'Plain', quantity: 3 },
          total: { amount: '10.71' },
          taxes: [{ name: 'Tax', amount: { amount: '0.72' } }],
          variant: { id: goods[0]!.variantId },
        },
      ],
      payments: [{ provider: 'test', status: 'CAPTURED', amount: { amount: '16.07' } }],
      availableActions: ['CANCEL', 'REFUND', 'SHIP'],
      customer: { email: 'buyer@world.test' },
    });
    const steps = shown.priceExplanation as { amount: { amountMinor: number } }[];
    expect(steps.reduce((sum, step) => sum + step.amount.amountMinor, 0)).toBe(1607);
  });

  test('is for staff, its buyer and whoever shows its token; an id alone opens nothing', async () => {
    const [buyer, another] = [await shop.customer(), await shop.customer()];
    const [own, guests] = [await desk.buy(wish({ buyer })), await desk.buy(wish())];
    const foreign = (await world.store()).owner.inStore(shop.slug);
    const seenBy = async (client: GraphqlClient, order: PlacedOrder) => {
      const id = idOf(order);
      const answer = await client.run('query ($id: ID!) { order(id: $id) { id } node(id: $id) { id } }', {
        id,
      });
      return [answer['order'], answer['node']].filter((object) => object !== null).length;
    };
    for (const client of [shop.owner, await shop.staff(), buyer]) expect(await seenBy(client, own)).toBe(2);
    for (const client of [
      shop.visitor,
      another,
      foreign,
      shop.visitor.with({ 'x-order-token': guests.token }),
    ])
      expect(await seenBy(client, own)).toBe(0);
    expect(await seenBy(shop.visitor.with({ 'x-order-token': guests.token }), guests)).toBe(2);
    expect(await seenBy(shop.visitor.with({ 'x-order-token': `${guests.token}x` }), guests)).toBe(0);
    expect(await seenBy(buyer, guests)).toBe(0);
  });

  test('hides notes and tags from the buyer, and tells them what they may do themselves', async () => {
    const order = await desk.buy(wish());
    const changed = await shop.owner.run(
      `mutation ($id: ID!) {
        orderNoteAdd(id: $id, note: "Call before delivery") { order { history { type } } userErrors { code } }
        orderUpdate(id: $id, input: { tags: ["vip", "gift", "vip"] }, expectedVersion: 3) { order { tags version } userErrors { code } }
        again: orderUpdate(id: $id, input: { tags: [] }, expectedVersion: 3) {
          order { tags } userErrors { code ... on VersionConflictError { currentVersion } } }
      }`,
      { id: idOf(order) },
    );
    expect((changed['orderNoteAdd'].order.history as unknown[]).at(-1)).toEqual({ type: 'NOTE_ADDED' });
    expect(changed['orderUpdate'].order).toEqual({ tags: ['vip', 'gift'], version: 4 });
    expect(changed['again']).toEqual({
      order: null,
      userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 4 }],
    });
    const guest = shop.visitor.with({ 'x-order-token': order.token });
    const QUERY =
      'query ($id: ID!) { order(id: $id) { tags availableActions history { type isInternal actor { email } } } }';
    expect((await guest.run(QUERY, { id: idOf(order) }))['order']).toEqual({
      tags: null,
      availableActions: ['CANCEL'],
      history: [
        { type: 'ORDER_PLACED', isInternal: false, actor: null },
        { type: 'PAYMENT_CAPTURED', isInternal: false, actor: null },
      ],
    });
    const history = (await shop.owner.run(QUERY, { id: idOf(order) }))['order'].history as object[];
    const actor = { email: shop.owner.email };
    expect(history.slice(2)).toEqual([
      { type: 'NOTE_ADDED', isInternal: true, actor },
      { type: 'ORDER_UPDATED', isInternal: true, actor },
    ]);
  });

  test('is refused to whoever may not change it, and nothing changes', async () => {
    const buyer = await shop.customer();
    const order = await desk.buy(wish({ buyer }));
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const id = idOf(order);
    const denied: [string, object][] = [
      ['mutation ($id: ID!) { orderNoteAdd(id: $id, note: "x") { order { id } } }', { id }],
      ['mutation ($id: ID!) { orderUpdate(id: $id, input: { tags: [] }) { order { id } } }', { id }],
      [
        'mutation ($id: ID!) { ordersBulkCancel(ids: [$id], input: { reason: "x" }) { results { id } } }',
        { id },
      ],
      ['mutation ($id: ID!) { orderCapture(id: $id, idempotencyKey: "k") { order { id } } }', { id }],
      [
        'mutation ($id: ID!) { refundCreate(orderId: $id, input: { reason: "x" }, idempotencyKey: "k") { order { id } } }',
        { id },
      ],
    ];
    for (const [document, variables] of denied) {
      const answer = await buyer.send(document, variables);
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  });
});

describe('the history of a buyer', () => {
  let buyer: Person;

  beforeAll(async () => {
    buyer = await shop.customer();
    for (let index = 0; index < 22; index++) {
      await desk.buy(
        wish({ buyer, lines: goods.slice(0, 1 + (index % 3)).map((each) => ({ ...each, quantity: 1 })) }),
      );
    }
  });

  test('of 20 orders with every field of the contract takes 2 statements, one of them for the buyer', async () => {
    const answer = await buyer.send(contractDocument('MyOrders'), { first: 20 });
    expect(answer.errors).toEqual([]);
    const { nodes, pageInfo } = answer.data!['me'].orders;
    expect(nodes).toHaveLength(20);
    expect(nodes[0]).toMatchObject({
      status: 'CONFIRMED',
      history: [{ type: 'ORDER_PLACED' }, { type: 'PAYMENT_CAPTURED' }],
    });
    const sizes = (nodes as { lines: unknown[] }[]).map(({ lines }) => lines.length);
    expect(sizes.slice(0, 3)).toEqual([1, 3, 2]);
    expect(answer.statements).toBe(2);
    const rest = await buyer.run(contractDocument('MyOrders'), { first: 20, after: pageInfo.endCursor });
    expect(rest['me'].orders.nodes).toHaveLength(2);
  });

  test('of one order takes 1 statement, whatever the number of its lines', async () => {
    const [small, large] = [
      await desk.buy(wish({ buyer })),
      await desk.buy(wish({ buyer, lines: goods.map((each) => ({ ...each, quantity: 2 })) })),
    ];
    for (const order of [small, large]) {
      const answer = await buyer.send(contractDocument('Order'), { id: idOf(order) });
      expect(answer.data!['order'].number).toBeGreaterThan(0);
      expect(answer.statements).toBe(1);
    }
  });

  test('is empty in another store, and null for others and where no store is named', async () => {
    const other = await world.store();
    const QUERY = '{ me { orders(first: 5) { nodes { id } } } }';
    expect((await buyer.at(other.slug).run(QUERY))['me'].orders.nodes).toEqual([]);
    expect((await buyer.inStore(undefined).run(QUERY))['me']).toEqual({ orders: null });
    const staff = await shop.staff();
    const seen = await staff.run('{ store { owner { orders(first: 5) { nodes { id } } } } }');
    expect(seen['store'].owner).toEqual({ orders: null });
  });
});

describe("the store's list", () => {
  let own: Shop;
  let ownDesk: OrderDesk;
  let placed: PlacedOrder[];

  beforeAll(async () => {
    own = await world.store();
    ownDesk = new OrderDesk(world, own);
    const product = await sell(own, { name: 'Mug', stock: 1000 });
    const wishes: Partial<OrderWish>[] = [
      { email: 'amal@example.com' },
      { email: 'amalia@example.com', token: 'decline' },
      { email: 'a%b@example.com', captureMode: 'MANUAL' },
      { email: 'zoe@example.com', lines: [{ ...product, quantity: 5 }] },
      {
        email: 'zoe@example.com',
        token: 'pending',
        lines: [
          { ...product, quantity: 1 },
          { ...product, quantity: 1 },
        ].slice(0, 1),
      },
    ];
    placed = [];
    for (const each of wishes)
      placed.push(await ownDesk.buy({ lines: [{ ...product, quantity: 2 }], ...each }));
    await own.owner.run(
      'mutation ($id: ID!) { orderUpdate(id: $id, input: { tags: ["gift"] }) { order { id } } }',
      {
        id: idOf(placed[3]!),
      },
    );
  });

  /** The first order is of someone with a name and a phone number, and a parcel of it has a tracking number. */
  beforeAll(async () => {
    await ownDesk.rows(
      `UPDATE customer c SET name = 'Amal Öztürk', phone = '+905321234567'
       FROM sales_order o WHERE o.tenant_id = $1 AND o.id = $2 AND c.tenant_id = $1 AND c.id = o.customer_id`,
      placed[0]!.orderId,
    );
    await ownDesk.rows(
      `INSERT INTO shipment (tenant_id, id, order_id, carrier, tracking_number, status, created_at, updated_at)
       SELECT $1, gen_random_uuid(), $2, 'Post', 'RR123456785TR', 'PENDING', now(), now()`,
      placed[0]!.orderId,
    );
  });

  const pageAfter = async (after: string | null) => {
    const answer = await own.owner.run(LIST, { first: 2, after, sort: { field: 'TOTAL' } });
    return answer['orders'] as {
      nodes: { number: number }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };

  const numbers = async (filter: object, sort?: object): Promise<number[]> => {
    const answer = await own.owner.run(LIST, { filter, sort });
    return (answer['orders'].nodes as { number: number }[]).map(({ number }) => number);
  };

  test.each<[string, object, number[]]>([
    ['all, the newest first', {}, [5, 4, 3, 2, 1]],
    ['a status', { status: ['FAILED', 'PAYMENT_PENDING'] }, [5, 2]],
    ['a payment status', { paymentStatus: ['AUTHORIZED'] }, [3]],
    ['a fulfillment status', { fulfillmentStatus: ['FULFILLED'] }, []],
    ['no status at all', { status: [] }, []],
    ['a total of at least 25', { total: { min: '25.00' } }, [4, 3, 2, 1]],
    ['a total of at most 25', { total: { max: '25' } }, [5, 3, 2, 1]],
    ['a tag', { tag: 'gift' }, [4]],
    ['a number', { query: '#3' }, [3]],
    ['the beginning of an address', { query: 'AMAL' }, [2, 1]],
    ['a percent sign', { query: 'a%' }, [3]],
    ['an underscore', { query: '_' }, []],
    ['a SKU', { query: 'SKU-0' }, [5, 4, 3, 2, 1]],
    ['a part of a SKU', { query: 'KU-0' }, []],
    ['words of a name, in other letters', { query: 'oztu amal' }, [1]],
    ['one letter of a name', { query: 'ö' }, []],
    ['the beginning of a phone number, as it is typed', { query: '(+90) 532-123' }, [1]],
    ['the end of a phone number', { query: '1234567' }, []],
    ['a tracking number', { query: 'RR123456785TR' }, [1]],
    ['an unknown customer', { customerId: encodeId('customer', newId()) }, []],
    ['an id that is none', { customerId: 'zoe' }, []],
    ['a time long ago', { created: { before: '2001-01-01T00:00:00Z' } }, []],
    ['several things together', { query: 'zoe', status: ['CONFIRMED'], total: { min: '50' } }, [4]],
  ])('of %s', async (_title, filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
  });

  test('is sorted by number and by total, both ways, and paged without gaps', async () => {
    expect(await numbers({}, { field: 'NUMBER', direction: 'ASC' })).toEqual([1, 2, 3, 4, 5]);
    expect((await numbers({}, { field: 'TOTAL' }))[0]).toBe(4);
    expect((await numbers({}, { field: 'TOTAL', direction: 'ASC' }))[0]).toBe(5);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await pageAfter(after);
      seen.push(...page.nodes.map(({ number }) => number));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('of a customer knows all orders of theirs', async () => {
    const [row] = await ownDesk.rows<{ id: string }>(
      `SELECT customer_id AS id FROM sales_order WHERE tenant_id = $1 AND id = $2`,
      placed[3]!.orderId,
    );
    expect(await numbers({ customerId: encodeId('customer', row!.id) })).toEqual([5, 4]);
  });

  test.each([
    ['an amount that is none', { total: { min: 'much' } }],
    ['an empty query', { query: ' ' }],
    ['a query that is too long', { query: 'x'.repeat(300) }],
  ])('refuses %s', async (_title, filter) => {
    const answer = await own.owner.send(LIST, { filter });
    expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('takes text that cannot be stored as text that is nowhere', async () => {
    expect(await numbers({ query: 'a\u0000b' })).toEqual([]);
    expect(await numbers({ tag: '\ud800' })).toEqual([]);
  });

  test('with every field of the contract takes 1 statement for 50 orders', async () => {
    const answer = await shop.owner.send(contractDocument('MerchantOrders'), { first: 50 });
    expect(answer.errors).toEqual([]);
    expect(answer.data!['orders'].nodes.length).toBeGreaterThan(25);
    expect(answer.statements).toBe(1);
  });

  test('loads what is seldom asked for once for all of its orders and once for all of their lines', async () => {
    const fields =
      'shippingAddress { city } tags taxes { name } promotions { name } lines { sku taxes { name } }';
    const answer = await own.owner.send(`{ orders(first: 5) { nodes { number ${fields} } } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(3);
    const single = `query ($id: ID!) { order(id: $id) { number ${fields} } }`;
    const [newest] = (await own.owner.run('{ orders(first: 1) { nodes { id } } }'))['orders'].nodes;
    expect(answer.data!['orders'].nodes[0]).toEqual(
      (await own.owner.run(single, { id: newest.id }))['order'],
    );
  });

  test('finds the beginning of an address by its index', async () => {
    const plan = await ownDesk.write(async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT id FROM sales_order WHERE tenant_id = '${own.tenantId}'
         AND email ~>=~ ('{"p":"zo"}'::jsonb->>'p') AND email ~<~ (('{"p":"zo"}'::jsonb->>'p') || chr(1114111))`,
      );
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('sales_order_email');
  });
});

test('a variant that was bought is named by its line, and its id stays readable as a node', async () => {
  const order = await desk.buy(wish());
  const shown = await shop.owner.run('query ($id: ID!) { order(id: $id) { lines { id } } }', {
    id: idOf(order),
  });
  const id = shown['order'].lines[0].id as string;
  expect(decodeId('orderLine', id)).not.toBeNull();
  const QUERY = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  expect((await shop.owner.run(QUERY, { id }))['node']).toEqual({ __typename: 'OrderLine', id });
  expect((await shop.visitor.run(QUERY, { id }))['node']).toBeNull();
});
