import { beforeAll, describe, expect, test } from 'vitest';
import { awaitUntil } from '../support/await-until.js';
import { LiveShop, STOCK_CHANGED } from '../support/live-shop.js';
import { ADJUST } from '../support/stock-operations.js';
import { newId } from '../../src/kernel/ids.js';
import { startWorld, type World } from '../support/world.js';
import { WsClient } from '../support/ws-client.js';

const ORDERS_FEED =
  'subscription ($after: BigInt) { ordersFeed(after: $after) { sequence type order { id } } }';

let world: World;
let live: LiveShop;

beforeAll(async () => {
  world = await startWorld({ background: true });
  live = await LiveShop.open(world);
});

/** A socket of this person, or of nobody, in the store. */
function connect(session?: { accessToken: string }, store = live.shop.slug): Promise<WsClient> {
  return WsClient.connect(world.app.url, {
    store,
    ...(session && { authorization: `Bearer ${session.accessToken}` }),
  });
}

/** The codes with which a subscription is refused. */
async function refusalOf(client: WsClient, document: string, variables: object = {}): Promise<string[]> {
  const { errors } = await client.subscribe(document, variables).ended();
  for (const { extensions } of errors) expect(extensions.requestId).toEqual(expect.any(String));
  return errors.map(({ extensions }) => extensions.code);
}

describe('a subscription', () => {
  test('tells what happens, with its place in the stream', async () => {
    const client = await connect();
    const start = await live.lastSequence();
    const following = client.subscribe(STOCK_CHANGED, live.following(start));
    await live.shop.owner.run(ADJUST, {
      input: { variantId: live.variant, delta: 2, reason: 'Found' },
      key: newId(),
    });
    expect(await following.next()).toEqual({
      sequence: String(start + 1),
      eventId: expect.stringMatching(/^evt_[0-9A-Z]{26}$/),
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      type: 'stock.adjusted.v1',
      variantId: live.variant,
      availableQuantity: 7,
    });
    await client.leave();
  });

  test('begins with what happens from now on when it names no sequence', async () => {
    const client = await connect();
    const before = await live.lastSequence();
    const following = client.subscribe(STOCK_CHANGED, live.following());
    // When it has begun is nothing a client is told, so stock changes until one change was seen.
    await awaitUntil(async () => {
      await live.change();
      return following.untaken > 0;
    });
    const first = Number((await following.next())['sequence']);
    expect(first).toBeGreaterThan(before);
    const rest = await following.take((await live.lastSequence()) - first);
    expect(rest.map(({ sequence }) => Number(sequence))).toEqual(rest.map((_, index) => first + 1 + index));
    await client.leave();
  });

  test('replays what came after its sequence, then goes on live, each event once and in order', async () => {
    const start = await live.lastSequence();
    await live.change(250);
    await live.lastSequence();
    const client = await connect();
    const following = client.subscribe(STOCK_CHANGED, live.following(start + 10));
    await live.change(10);
    const events = await following.take(250);
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 250 }, (_, index) => start + 11 + index),
    );
    expect(following.untaken).toBe(0);
    await client.leave();
  });

  test('hears nothing of other variants, and nothing of other stores', async () => {
    const other = await LiveShop.open(world);
    const start = await live.lastSequence();
    const client = await connect();
    const otherStart = await other.lastSequence();
    const foreign = client.subscribe(STOCK_CHANGED, { ids: [other.variant], after: String(start) });
    const own = client.subscribe(STOCK_CHANGED, live.following(start));
    await other.change(3);
    await live.change();
    await own.next();
    expect(await other.lastSequence()).toBe(otherStart + 3);
    expect(foreign.untaken).toBe(0);
    await client.leave();
  });

  test('runs beside others on one socket and ends alone', async () => {
    const client = await connect();
    const start = await live.lastSequence();
    const [one, two] = [1, 2].map(() => client.subscribe(STOCK_CHANGED, live.following(start)));
    one!.complete();
    await live.change();
    expect(Number((await two!.next())['sequence'])).toBe(start + 1);
    expect(one!.untaken).toBe(0);
    await client.leave();
    await awaitUntil(() => Promise.resolve(world.app.core.live.size === 0));
  });
});

describe('a sequence that cannot be resumed from', () => {
  test('is told as REPLAY_GAP with the oldest that is kept when events after it were removed', async () => {
    const old = await LiveShop.open(world);
    await old.change(10);
    const last = await old.lastSequence();
    await world.app.database.query('DELETE FROM outbox_event WHERE tenant_id = $1 AND sequence <= $2', [
      old.shop.tenantId,
      last - 5,
    ]);
    const client = await connect(undefined, old.shop.slug);
    const { errors } = await client.subscribe(STOCK_CHANGED, old.following(last - 7)).ended();
    expect(errors[0]?.extensions).toMatchObject({ code: 'REPLAY_GAP', oldestAvailable: String(last - 4) });
    const kept = client.subscribe(STOCK_CHANGED, old.following(last - 5));
    expect((await kept.take(5)).map(({ sequence }) => Number(sequence))).toEqual(
      [4, 3, 2, 1, 0].map((back) => last - back),
    );
    await client.leave();
  });

  test('is told as REPLAY_GAP too when what is missing lies in between', async () => {
    const old = await LiveShop.open(world);
    await old.change(10);
    const last = await old.lastSequence();
    await world.app.database.query('DELETE FROM outbox_event WHERE tenant_id = $1 AND sequence = $2', [
      old.shop.tenantId,
      last - 3,
    ]);
    const client = await connect(undefined, old.shop.slug);
    expect(await refusalOf(client, STOCK_CHANGED, old.following(last - 5))).toEqual(['REPLAY_GAP']);
    await client.leave();
  });

  test('is BAD_USER_INPUT when no event has it yet, when it is negative, and when it is no number', async () => {
    const client = await connect();
    const last = await live.lastSequence();
    for (const after of [last + 1, -1, '9'.repeat(30), 'next', '']) {
      expect(await refusalOf(client, STOCK_CHANGED, live.following(after))).toEqual(['BAD_USER_INPUT']);
    }
    await client.leave();
  });
});

describe('who may not subscribe', () => {
  test('is refused before anything is opened', async () => {
    const customer = await live.shop.customer();
    for (const [session, code] of [[undefined, 'UNAUTHENTICATED'], [customer.session, 'FORBIDDEN']] as const) {
      const client = await connect(session);
      expect(await refusalOf(client, ORDERS_FEED)).toEqual([code]);
      expect(await refusalOf(client, 'subscription { orderUpdated(id: "ord_00000000000000000000000000") { type } }')).toEqual(['FORBIDDEN']);
      expect(world.app.core.live.size).toBe(0);
      await client.leave();
    }
    const nowhere = await WsClient.connect(world.app.url, {});
    expect(await refusalOf(nowhere, STOCK_CHANGED, live.following())).toEqual(['TENANT_NOT_FOUND']);
    await nowhere.leave();
  }); // prettier-ignore

  test('is not let in with a token that is wrong', async () => {
    await expect(connect({ accessToken: 'eyJhbGciOiJFZERTQSJ9.e30.AAAA' })).rejects.toThrow(
      'Closed with 4401',
    );
    await expect(WsClient.connect(world.app.url, { store: 7 })).rejects.toThrow('Closed with 4400');
  });

  test('is told so and sent away once they signed out', async () => {
    const staff = await live.shop.staff();
    const client = await connect(staff.session);
    const following = client.subscribe(STOCK_CHANGED, live.following(await live.lastSequence()));
    await live.change();
    await following.next();
    await staff.run('mutation { sessionRevoke { userErrors { code } } }');
    await live.change();
    expect((await following.ended()).errors.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await client.closed).code).toBe(4401);
  });

  test('is told so and sent away once they lost their role', async () => {
    const staff = await live.shop.staff();
    const client = await connect(staff.session);
    const start = await live.lastSequence();
    const following = client.subscribe(ORDERS_FEED, { after: String(start) });
    const remove = 'mutation ($id: ID!) { staffRemove(userId: $id) { userErrors { code } } }';
    await live.shop.owner.run(remove, { id: staff.id });
    // No order changes: what finds it out is the look at those who only listen.
    expect((await client.closed).code).toBe(4403);
    expect((await following.ended()).errors).toHaveLength(1);
  });
});

describe('an operation over WebSocket', () => {
  test('is refused when it is no valid subscription, in the words of HTTP', async () => {
    const client = await connect();
    for (const document of ['{ store { id } }', 'mutation { sessionRevoke { userErrors { code } } }', 'subscription {', 'subscription { nothing }', 'subscription { stockChanged { type } }', 'subscription { a: __typename }', '']) {
      expect([document, await refusalOf(client, document)]).toEqual([document, ['BAD_USER_INPUT']]);
    }
    expect(await refusalOf(client, STOCK_CHANGED, { ids: { no: "id" } })).toEqual(['BAD_USER_INPUT']);
    expect(await refusalOf(client, STOCK_CHANGED, { ids: [] })).toEqual(['BAD_USER_INPUT']);
    const two = 'subscription { a: stockChanged(variantIds: ["a"]) { type } b: stockChanged(variantIds: ["a"]) { type } }';
    expect(await refusalOf(client, two)).toEqual(['BAD_USER_INPUT']);
    expect(world.app.core.live.size).toBe(0);
    await client.leave();
  }); // prettier-ignore

  test('is held to the limits of every request', async () => {
    const client = await connect();
    const wide = `subscription { stockChanged(variantIds: ["a"]) { ${'a: type '.repeat(31)} } }`;
    expect(await refusalOf(client, wide)).toEqual(['COST_LIMIT_EXCEEDED']);
    const long = `subscription { stockChanged(variantIds: ["a"]) { type } } #${'x'.repeat(40_000)}`;
    expect(await refusalOf(client, long)).toEqual(['DOCUMENT_TOO_LARGE']);
    const directive =
      'subscription ($no: Boolean!) { stockChanged(variantIds: ["a"]) @skip(if: $no) { type } }';
    expect(await refusalOf(client, directive, { no: true })).toEqual(['BAD_USER_INPUT']);
    await client.leave();
  });

  test('is refused over HTTP when it is a subscription, with the address of the right way', async () => {
    const answer = await live.shop.visitor.send(STOCK_CHANGED, live.following());
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.message).toMatch(/subscription/i);
  });
});
