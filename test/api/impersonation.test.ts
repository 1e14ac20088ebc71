import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { ManualClock } from '../../src/kernel/clock.js';
import type { GraphqlClient } from '../support/client.js';
import { SessionRefresh } from '../support/accounts.js';
import { changeOf, logOf, platformLogOf } from '../support/audit-log.js';
import { WsClient } from '../support/ws-client.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const Impersonate = `mutation ($id: ID!, $reason: String!) {
  storeImpersonate(id: $id, reason: $reason) {
    session { accessToken refreshToken } endsAt userErrors { code path }
  }
}`;
const Inside =
  '{ me { id isSuperAdmin } store { slug planUsage { __typename } } staff(first: 5) { nodes { role } } }';
const Rename = 'mutation { storeUpdate(input: { name: "Changed" }) { userErrors { code } } }';
const MINUTE = 60_000;

const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
let world: World;
let operator: Person;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld({ clock });
  [operator, shop] = [await world.superAdmin(), await world.store()];
});

interface Looking {
  readonly inside: GraphqlClient;
  readonly refreshToken: string;
  readonly endsAt: string;
}

async function lookInto(by = operator): Promise<Looking> {
  const { storeImpersonate } = await by.run(Impersonate, { id: shop.id, reason: 'Ticket 12' });
  expect((storeImpersonate as { userErrors: [] }).userErrors).toEqual([]);
  const { session, endsAt } = storeImpersonate as {
    session: { accessToken: string; refreshToken: string };
    endsAt: string;
  };
  return { inside: shop.visitor.as(session.accessToken), refreshToken: session.refreshToken, endsAt };
}

async function codeOf(client: GraphqlClient, document: string, variables = {}): Promise<string> {
  return (await client.send(document, variables)).errors[0]?.extensions.code ?? 'ok';
}

const looks = (filter = {}) => logOf(shop.owner, { action: 'store.looked_into', ...filter });

describe('looking into a store', () => {
  test('shows what its owner sees, and an event tells who looked and why', async () => {
    const { inside, endsAt } = await lookInto();
    expect(endsAt).toBe('2026-11-22T08:30:00.000Z');
    expect(await inside.run(Inside)).toEqual({
      me: { id: operator.id, isSuperAdmin: true },
      store: { slug: shop.slug, planUsage: { __typename: 'PlanUsage' } },
      staff: { nodes: [{ role: 'OWNER' }] },
    });
    const events = await world.app.database.query(
      `SELECT tenant_id AS store, actor_id AS actor, payload FROM outbox_event WHERE type = 'store.impersonated.v1'`,
    );
    expect(events).toMatchObject([
      {
        store: shop.tenantId,
        actor: operator.userId,
        payload: { reason: 'Ticket 12', endsAt: '2026-11-22T08:30:00.000Z' },
      },
    ]);
  });

  test('changes nothing, whoever may make the change', async () => {
    const { inside, refreshToken } = await lookInto();
    const register =
      'mutation { accountRegister(input: { email: "x@y.test", password: "a b c d e f", name: "X" }) { userErrors { code } } }';
    for (const document of [Rename, register, 'mutation { sessionsRevokeAll { endedCount } }'])
      expect(await codeOf(inside, document)).toBe('READ_ONLY_SESSION');
    expect(await codeOf(inside, Impersonate, { id: shop.id, reason: 'Again' })).toBe('READ_ONLY_SESSION');
    expect((await shop.owner.run('{ store { name } }'))['store']).not.toEqual({ name: 'Changed' });
    expect((await inside.run(SessionRefresh, { refreshToken }))['sessionRefresh']).toMatchObject({
      userErrors: [],
    });
  });

  test('ends at the door of the store: elsewhere the token is none', async () => {
    const other = await world.store();
    const { inside } = await lookInto();
    expect(await codeOf(inside.inStore(other.slug), '{ me { id } }')).toBe('UNAUTHENTICATED');
    expect(await codeOf(inside.inStore(undefined), '{ me { id } }')).toBe('UNAUTHENTICATED');
    expect(await codeOf(inside, '{ stores(first: 1) { nodes { id } } }')).toBe('FORBIDDEN');
  });

  test('leaves an entry of each operation in its log before anything is shown, also of what is refused', async () => {
    const { inside } = await lookInto();
    const before = (await looks()).length;
    const id = encodeId('order', newId());
    const document = `query Backlog($id: ID!) { order(id: $id) { id } ...More }
      fragment More on Query { orders(first: 2) { nodes { id } } }`;
    const answer = await inside.send(document, { id });
    expect(answer.data).toEqual({ order: null, orders: { nodes: [] } });
    expect(await codeOf(inside, Rename)).toBe('READ_ONLY_SESSION');
    const [rename, look, ...others] = await looks();
    expect(others).toHaveLength(before);
    expect(look).toMatchObject({
      ...{ actorKind: 'OPERATOR', operationName: 'Backlog', client: null, actor: null },
      ...{ impersonator: null, requestId: answer.headers.get('x-request-id') },
      subject: { id: shop.id, kind: 'store' },
    });
    expect(changeOf(look, 'operation')!['after']).toBe('query');
    expect(changeOf(look, 'fields')!['after']).toBe('["order","orders"]');
    expect(changeOf(look, 'ids')!['after']).toBe(JSON.stringify([id]));
    expect(rename).toMatchObject({ operationName: 'storeUpdate', actorKind: 'OPERATOR' });
    expect(changeOf(rename, 'operation')!['after']).toBe('mutation');
    const [told] = await platformLogOf(operator, { operationName: 'Backlog' });
    expect(told).toMatchObject({
      ...{ storeId: shop.id, actor: { id: operator.id }, impersonator: { id: operator.id } },
    });
  });

  test('leaves one of each subscription that begins', async () => {
    const { inside } = await lookInto();
    const socket = await WsClient.connect(world.app.url, inside.socketParameters);
    const following = socket.subscribe('subscription Ticks { analyticsTick { orders } }');
    await following.next();
    await socket.leave();
    expect(await looks({ operationName: 'Ticks' })).toMatchObject([{ actorKind: 'OPERATOR' }]);
  });

  test('costs nobody else a statement, and sees nothing that cannot be recorded', async () => {
    const { inside } = await lookInto();
    const query = '{ orders(first: 1) { nodes { id } } }';
    const [ours, theirs] = [await inside.send(query), await shop.owner.send(query)];
    expect(ours.statements - theirs.statements).toBe(1);
    const { database } = world.app;
    await database.query('REVOKE INSERT ON audit_entry FROM wasla_app');
    const blind = await inside.send(query);
    await database.query('GRANT INSERT ON audit_entry TO wasla_app');
    expect(blind.errors[0]?.extensions.code).toBe('INTERNAL');
    expect(blind.data ?? null).toBeNull();
    expect(await codeOf(inside, query)).toBe('ok');
  });

  test('is over after half an hour, however often it is refreshed', async () => {
    const { refreshToken } = await lookInto();
    clock.advance(29 * MINUTE);
    const { sessionRefresh } = await world.visitor.run(SessionRefresh, { refreshToken });
    const { accessToken, refreshToken: next } = (
      sessionRefresh as {
        session: { accessToken: string; refreshToken: string };
      }
    ).session;
    const inside = shop.visitor.as(accessToken);
    expect(await codeOf(inside, Inside)).toBe('ok');
    clock.advance(MINUTE);
    const late = await world.visitor.run(SessionRefresh, { refreshToken: next });
    expect(late['sessionRefresh']).toMatchObject({ session: null, userErrors: [{ code: 'INVALID_TOKEN' }] });
    clock.advance(-30 * MINUTE);
  });

  test('is over when the operator is none any more, or is signed out', async () => {
    const [former, gone] = [await world.superAdmin(), await world.superAdmin()];
    const [one, two] = [await lookInto(former), await lookInto(gone)];
    expect([await codeOf(one.inside, Inside), await codeOf(two.inside, Inside)]).toEqual(['ok', 'ok']);
    await world.app.composed.apis.identity.setSuperAdmin(former.userId, false);
    await operator.run('mutation ($id: ID!) { userSignOut(id: $id) { endedCount } }', { id: gone.id });
    for (const { inside } of [one, two]) expect(await codeOf(inside, Inside)).toBe('UNAUTHENTICATED');
  });

  test('is refused without a reason, into no store and into a suspended one', async () => {
    const errorsOf = async (id: string, reason: string) =>
      ((await operator.run(Impersonate, { id, reason }))['storeImpersonate'] as { userErrors: object[] })
        .userErrors;
    expect(await errorsOf(shop.id, ' ')).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
    expect(await errorsOf(operator.id, 'x')).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    const closed = await world.store();
    await operator.run('mutation ($id: ID!) { storeSuspend(id: $id, reason: "x") { userErrors { code } } }', {
      id: closed.id,
    });
    expect(await errorsOf(closed.id, 'x')).toEqual([{ code: 'INVALID_TRANSITION', path: ['id'] }]);
    expect(await codeOf(shop.owner, Impersonate, { id: shop.id, reason: 'x' })).toBe('FORBIDDEN');
  });
});
