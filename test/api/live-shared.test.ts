import { beforeAll, describe, expect, test, vi } from 'vitest';
import { streamOf } from '../support/event-streams.js';
import { buy, openForSelling, sell } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';
import { WsClient, type Following } from '../support/ws-client.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const FEED = `subscription ($after: BigInt) {
  ordersFeed(after: $after) { sequence type order { id status total { amount } } }
}`;
/** What staff see of an order and its buyer does not, and what depends on the language. */
const ORDER = `subscription ($id: ID!, $after: BigInt) {
  orderUpdated(id: $id, after: $after) {
    sequence type order { id tags history { message isInternal } lines { variant { product { name } } } }
  }
}`;
const NOTE = `mutation ($id: ID!, $note: String!) {
  orderNoteAdd(id: $id, note: $note) { userErrors { code message } }
}`;
const TRANSLATE = `mutation ($id: ID!, $name: String!) {
  productTranslationsSet(productId: $id, translations: [{ language: "ar", name: $name }]) { userErrors { code } }
}`;

interface Bought {
  readonly id: string;
  readonly token: string;
}

let world: World;
let shop: Shop;
let staff: Person;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld({ background: true });
  shop = await world.store({ languages: ['en', 'ar'] });
  staff = await shop.staff();
  await openForSelling(world, shop);
  goods = await sell(shop, { name: 'Lamp' });
  await shop.owner.run(TRANSLATE, { id: goods.productId, name: 'مصباح' });
});

async function order(): Promise<Bought> {
  const { variantId } = goods;
  const { order: bought, orderAccessToken } = await buy(shop.visitor, [{ variantId, quantity: 1 }]);
  return { id: bought.id as string, token: orderAccessToken as string };
}

const tokenOf = ({ session }: Person) => ({ authorization: `Bearer ${session.accessToken}` });
const connect = (said: object) => WsClient.connect(world.app.url, { store: shop.slug, ...said });

async function note(id: string, text = 'Call back'): Promise<void> {
  const answer = await shop.owner.run<Loose>(NOTE, { id, note: text });
  expect(answer['orderNoteAdd'].userErrors).toEqual([]);
}

async function last(): Promise<string> {
  await world.app.relay.drain();
  return String((await streamOf(world.app, shop.tenantId)).sequences.at(-1) ?? 0);
}

/** A socket for each of the callers, and on it the subscription from now on. */
async function follow(
  callers: readonly object[],
  document: string,
  variables: object = {},
): Promise<{ clients: WsClient[]; followings: Following[] }> {
  const after = await last();
  const clients = await Promise.all(callers.map(connect));
  const followings = clients.map((client) => client.subscribe(document, { ...variables, after }));
  return { clients, followings };
}

const leave = (clients: readonly WsClient[]) => Promise.all(clients.map((client) => client.leave()));

/** Statements that read orders outside transactions while a note is told to all of them. */
async function readingsOfOrders(followings: readonly Following[], id: string): Promise<number> {
  const reading = vi.spyOn(world.app.core.database, 'read');
  await note(id);
  await Promise.all(followings.map((following) => following.next()));
  const count = reading.mock.calls.filter(([, sql]) => sql.includes('FROM sales_order ')).length;
  reading.mockRestore();
  return count;
}

describe('what one event costs', () => {
  test('does not grow with its subscribers, be they one person or several of the same right', async () => {
    const { id, token } = await order();
    const [other, guest] = [await shop.staff(), { orderToken: token }];
    const audiences = [
      { callers: [tokenOf(staff)], document: FEED, variables: {} },
      { callers: [...Array<object>(30).fill(tokenOf(staff)), tokenOf(other)], document: FEED, variables: {} },
      { callers: [guest], document: ORDER, variables: { id } },
      { callers: Array<object>(30).fill(guest), document: ORDER, variables: { id } },
    ];
    const counts: number[] = [];
    for (const { callers, document, variables } of audiences) {
      const { clients, followings } = await follow(callers, document, variables);
      // The first event may meet subscriptions that are still being opened.
      await note(id);
      await Promise.all(followings.map((following) => following.next()));
      const readings = [];
      for (let event = 0; event < 3; event++) readings.push(await readingsOfOrders(followings, id));
      // What is shared is let go of after a while; a machine that is too busy takes longer to tell all.
      counts.push(Math.min(...readings));
      await leave(clients);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[3]).toBe(counts[2]);
  });
});

describe('what is made once for many', () => {
  test('never shows the buyer what only staff may see, whoever is told first', async () => {
    const { id, token } = await order();
    const callers = [tokenOf(staff), { orderToken: token }, tokenOf(shop.owner), { orderToken: token }];
    for (const turn of [callers, callers.toReversed()]) {
      const { clients, followings } = await follow(turn, ORDER, { id });
      await note(id, 'Pays late');
      const told = await Promise.all(followings.map((following) => following.next()));
      const notes = told.map(({ order: { history } }) =>
        (history as Loose[]).some(({ isInternal }) => isInternal as boolean),
      );
      const isGuest = (caller: object) => 'orderToken' in caller;
      expect(notes).toEqual(turn.map((caller) => !isGuest(caller)));
      expect(told.map(({ order: { tags } }) => tags as unknown)).toEqual(
        turn.map((caller) => (isGuest(caller) ? null : [])),
      );
      await leave(clients);
    }
  });

  test('is in the language of each', async () => {
    const { id } = await order();
    const languages = ['en', 'ar', 'en', 'ar'];
    const callers = languages.map((acceptLanguage) => ({ ...tokenOf(staff), acceptLanguage }));
    const { clients, followings } = await follow(callers, ORDER, { id });
    await note(id);
    const told = await Promise.all(followings.map((following) => following.next()));
    const names = told.map(({ order: { lines } }) => lines[0].variant.product.name as string);
    expect(names).toEqual(languages.map((language) => (language === 'ar' ? 'مصباح' : 'Lamp')));
    await leave(clients);
  });

  test('is not told to those whose session or role ended since the last event', async () => {
    const { id } = await order();
    const [leaver, removed] = [await shop.staff(), await shop.staff()];
    const { clients, followings } = await follow([staff, leaver, removed, staff].map(tokenOf), FEED);
    await note(id);
    await Promise.all(followings.map((following) => following.next()));
    await leaver.run('mutation { sessionRevoke { userErrors { code } } }');
    await shop.owner.run('mutation ($id: ID!) { staffRemove(userId: $id) { userErrors { code } } }', {
      id: removed.id,
    });
    await note(id);
    await Promise.all([followings[0]!, followings[3]!].map((following) => following.next()));
    expect([(await clients[1]!.closed).code, (await clients[2]!.closed).code]).toEqual([4401, 4403]);
    expect([followings[1]!.untaken, followings[2]!.untaken]).toEqual([0, 0]);
    await leave([clients[0]!, clients[3]!]);
  });

  test('opens no order to the token of another, while both are followed by the same document', async () => {
    const [one, two] = [await order(), await order()];
    const mine = await follow([{ orderToken: one.token }], ORDER, { id: one.id });
    const others = await follow([{ orderToken: two.token }], ORDER, { id: two.id });
    const intruder = await follow([{ orderToken: two.token }], ORDER, { id: one.id });
    expect((await intruder.followings[0]!.ended()).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await note(one.id);
    await note(two.id);
    expect((await mine.followings[0]!.next())['order'].id).toBe(one.id);
    expect((await others.followings[0]!.next())['order'].id).toBe(two.id);
    expect([mine, others].map(({ followings }) => followings[0]!.untaken)).toEqual([0, 0]);
    await leave([...mine.clients, ...others.clients, ...intruder.clients]);
  });

  test('is told under the id of each subscription, wherever it began', async () => {
    const { id } = await order();
    const [client, start] = [await connect(tokenOf(staff)), await last()];
    await note(id);
    const early = client.subscribe(FEED, { after: start });
    const first = await early.next();
    const late = client.subscribe(FEED, { after: first['sequence'] as string });
    await note(id);
    const [told, toldLate] = [await early.next(), await late.next()];
    expect(toldLate).toEqual(told);
    expect(Number(told['sequence'])).toBeGreaterThan(Number(first['sequence']));
    await client.leave();
  });
});
