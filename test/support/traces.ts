import { newId } from '../../src/kernel/ids.js';
import { buy, openForSelling, sell } from './selling.js';
import type { Person, Shop, World } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** A buyer who has left something of themselves wherever a store keeps it. */
export interface Traces {
  readonly buyer: Person;
  readonly customerId: string;
  readonly orderId: string;
  readonly orderToken: string;
  /** Texts that tell who the buyer is. Each stands somewhere in the store's rows. */
  readonly marks: readonly string[];
}

/** Buys, is written to and noted about, gets a parcel, sends some of it back, and fills another cart. */
export async function leaveTraces(world: World, shop: Shop, mark: string): Promise<Traces> {
  await openForSelling(world, shop);
  const { variantId } = await sell(shop, { name: 'Lamp' });
  const buyer = await joined(world, shop, mark);
  const lines = [{ variantId, quantity: 2 }];
  const bought = await buy(buyer, lines);
  const orderId = bought['order'].id as string;
  await serve(shop, buyer, { orderId, lineId: bought['order'].lines[0].id as string, mark });
  const customerId = await noteCustomer(shop, orderId, mark);
  await must(
    buyer,
    'mutation ($lines: [CartLineInput!]!) { cartLinesAdd(lines: $lines) { userErrors { message } } }',
    {
      lines,
    },
  );
  return {
    ...{ buyer, customerId, orderId, orderToken: String(bought['orderAccessToken']) },
    marks: [
      ...[buyer.email, `Name ${mark}`, 'Noor Haddad', '1 Harbour Street', '62701'],
      ...[
        `Note ${mark}`,
        `track-${mark}`,
        `Refund ${mark}`,
        `Return ${mark}`,
        `Remark ${mark}`,
        `tag-${mark}`,
      ],
    ],
  };
}

/** An account with a name of its own that is a customer of the store. */
async function joined(world: World, shop: Shop, mark: string): Promise<Person> {
  const person = await world.person({ email: `${mark}@traces.test`, name: `Name ${mark}` });
  const { core, composed } = world.app;
  await core.unitOfWork.write(await shop.context(), (tx) =>
    composed.apis.access.joinStore(tx, person.userId),
  );
  return person.at(shop.slug);
}

async function serve(
  shop: Shop,
  buyer: Person,
  { orderId, lineId, mark }: { orderId: string; lineId: string; mark: string },
): Promise<void> {
  const lines = [{ orderLineId: lineId, quantity: 1 }];
  const sent = await must(
    shop.owner,
    `mutation ($orderId: ID!, $input: ShipmentCreateInput!) {
      shipmentCreate(orderId: $orderId, input: $input) { shipment { id } userErrors { message } } }`,
    { orderId, input: { carrier: 'DHL', trackingNumber: `track-${mark}` } },
  );
  await must(
    shop.owner,
    `mutation ($id: ID!, $orderId: ID!, $note: String!, $refund: RefundCreateInput!, $key: String!) {
      shipmentStatusUpdate(id: $id, status: DELIVERED) { userErrors { message } }
      orderNoteAdd(id: $orderId, note: $note) { userErrors { message } }
      refundCreate(orderId: $orderId, input: $refund, idempotencyKey: $key) { userErrors { message } } }`,
    {
      ...{ id: sent['shipmentCreate'].shipment.id as string, orderId, key: newId() },
      ...{ note: `Note ${mark}`, refund: { amount: '1', reason: `Refund ${mark}` } },
    },
  );
  const wished = await must(
    buyer,
    `mutation ($orderId: ID!, $input: ReturnRequestInput!) {
      returnRequest(orderId: $orderId, input: $input) { return { id } userErrors { message } } }`,
    { orderId, input: { lines: [{ ...lines[0], reason: 'DAMAGED' }], note: `Return ${mark}` } },
  );
  await must(
    shop.owner,
    'mutation ($id: ID!) { returnDecline(id: $id, note: "No") { userErrors { message } } }',
    { id: wished['returnRequest'].return.id as string },
  );
}

/** The customer of the order, with what the staff noted of them. */
async function noteCustomer(shop: Shop, orderId: string, mark: string): Promise<string> {
  const found = await shop.owner.run<Loose>('query ($id: ID!) { order(id: $id) { customer { id } } }', {
    id: orderId,
  });
  const id = found['order'].customer.id as string;
  await must(
    shop.owner,
    'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { message } } }',
    { id, input: { note: `Remark ${mark}`, tags: [`tag-${mark}`] } },
  );
  return id;
}

/** The answer of changes that must not be refused. */
async function must(client: Person, document: string, variables: object): Promise<Loose> {
  const answer = await client.run<Loose>(document, variables);
  const problems = Object.values(answer).flatMap((payload: Loose) => payload['userErrors'] as unknown[]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return answer;
}

/** Tables of the store, jobs included, that have a row in which the text stands, whatever the letter case. */
export async function tablesWith(world: World, shop: Shop, text: string): Promise<string[]> {
  const tables = await world.app.database.query<{ name: string; hasTenant: boolean }>(`
    SELECT c.oid::regclass::text AS name, EXISTS (SELECT 1 FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attname = 'tenant_id') AS "hasTenant"
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
    ORDER BY 1`);
  const found: string[] = [];
  for (const { name, hasTenant } of tables) {
    const condition = hasTenant ? `AND t.tenant_id = '${shop.tenantId}'` : '';
    const rows = await world.app.database.query(
      `SELECT 1 FROM ${name} t WHERE strpos(lower(t::text), lower($1)) > 0 ${condition} LIMIT 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
