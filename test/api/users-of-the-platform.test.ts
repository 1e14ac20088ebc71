import { beforeAll, describe, expect, test } from 'vitest';
import { isAccepted, refresh, signIn } from '../support/accounts.js';
import { awaitUntil } from '../support/await-until.js';
import type { TestApp } from '../support/test-app.js';
import { startWorld, WORLD_PASSWORD, type Person, type World } from '../support/world.js';

const Users = `query ($first: Int, $after: String, $filter: UserFilter) {
  users(first: $first, after: $after, filter: $filter) {
    nodes { id email name lock { at reason } } pageInfo { hasNextPage endCursor }
  }
}`;
const UserLock = `mutation ($id: ID!, $reason: String!) {
  userLock(id: $id, reason: $reason) { user { id lock { reason } } userErrors { code path } }
}`;
const UserUnlock = `mutation ($id: ID!) {
  userUnlock(id: $id) { user { lock { reason } } userErrors { code path } }
}`;
const UserSignOut = `mutation ($id: ID!) { userSignOut(id: $id) { endedCount userErrors { code path } } }`;

let world: World;
let elsewhere: TestApp;
let operator: Person;

beforeAll(async () => {
  world = await startWorld();
  elsewhere = await world.beside();
  operator = await world.superAdmin();
});

interface UsersPage {
  readonly nodes: { id: string; email: string; name: string; lock: { reason: string } | null }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function page(variables: Record<string, unknown>): Promise<UsersPage> {
  return (await operator.run(Users, variables))['users'] as UsersPage;
}

function eventsOf({ userId }: Person): Promise<{ type: string; payload: object; actor: string }[]> {
  return world.app.database.query(
    `SELECT type, payload, actor_id AS actor FROM outbox_event WHERE subject_id = $1 ORDER BY occurred_at, id`,
    [userId],
  );
}

describe('the list of all users', () => {
  test('finds by a part of the address, name or phone, taken literally, in one statement', async () => {
    const nadia = await world.person({ name: 'Nadia 100%_Sure', email: 'n.search@letters.test' });
    await world.app.database.query(`UPDATE user_account SET phone = '+966500000077' WHERE id = $1`, [
      nadia.userId,
    ]);
    const idsFor = async (query: string) =>
      (await page({ first: 5, filter: { query } })).nodes.map(({ id }) => id);
    for (const query of ['N.SEARCH@', 'nadia', '100%_s', '+9665000000']) {
      expect(await idsFor(query)).toEqual([nadia.id]);
    }
    for (const query of ['%%%', '___________', 'n_search']) expect(await idsFor(query)).toEqual([]);
    expect((await operator.send(Users, { first: 100 })).statements).toBe(1);
  });

  test('pages from the newest without repeating one who comes meanwhile', async () => {
    const [first, second, third] = [
      await world.person({ name: 'Paged' }),
      await world.person({ name: 'Paged' }),
      await world.person({ name: 'Paged' }),
    ];
    const filter = { query: 'paged' };
    const front = await page({ first: 2, filter });
    expect(front.nodes.map(({ id }) => id)).toEqual([third.id, second.id]);
    await world.person({ name: 'Paged' });
    const rest = await page({ first: 2, filter, after: front.pageInfo.endCursor });
    expect(rest.nodes.map(({ id }) => id)).toEqual([first.id]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});

describe('locking an account', () => {
  test('ends its sessions on every process, and sign-ins fail like any other', async () => {
    const person = await world.person();
    const { accessToken, refreshToken } = person.session;
    expect(await isAccepted(elsewhere, accessToken)).toBe(true);
    const { userLock } = await operator.run(UserLock, { id: person.id, reason: ' Fraud ' });
    expect(userLock).toEqual({ user: { id: person.id, lock: { reason: 'Fraud' } }, userErrors: [] });
    expect(await isAccepted(world.app, accessToken)).toBe(false);
    await awaitUntil(async () => !(await isAccepted(elsewhere, accessToken)));
    expect((await refresh(world.app, refreshToken)).userErrors[0]!.code).toBe('INVALID_TOKEN');
    const refused = await signIn(world.app, person.email, WORLD_PASSWORD);
    expect(refused).toEqual(await signIn(world.app, 'nobody@letters.test', WORLD_PASSWORD));
    expect((await page({ first: 5, filter: { query: person.email, isLocked: true } })).nodes).toMatchObject([
      { id: person.id, lock: { reason: 'Fraud' } },
    ]);

    const { userUnlock } = await operator.run(UserUnlock, { id: person.id });
    expect(userUnlock).toEqual({ user: { lock: null }, userErrors: [] });
    expect(await isAccepted(world.app, accessToken)).toBe(false);
    const again = await signIn(world.app, person.email, WORLD_PASSWORD);
    expect(await isAccepted(world.app, again.session!.accessToken)).toBe(true);
    expect(await eventsOf(person)).toEqual([
      { type: 'user.locked.v1', payload: { reason: 'Fraud' }, actor: operator.userId },
      { type: 'user.unlocked.v1', payload: {}, actor: operator.userId },
    ]);
  });

  test('twice at once is told once; another reason replaces the first', async () => {
    const person = await world.person();
    const input = { id: person.id, reason: 'Spam' };
    await Promise.all([operator.run(UserLock, input), operator.run(UserLock, input)]);
    expect(await eventsOf(person)).toHaveLength(1);
    await operator.run(UserLock, { ...input, reason: 'Worse' });
    expect((await page({ first: 1, filter: { query: person.email } })).nodes[0]!.lock!.reason).toBe('Worse');
  });

  test('is refused for oneself, for nobody and without a reason, and changes nothing', async () => {
    const person = await world.person();
    const errorsOf = async (id: string, reason: string) =>
      ((await operator.run(UserLock, { id, reason }))['userLock'] as { userErrors: object[] }).userErrors;
    expect(await errorsOf(operator.id, 'Oops')).toEqual([{ code: 'INVALID_TRANSITION', path: ['id'] }]);
    expect(await errorsOf('user_00000000000000000000000000', 'Oops')).toEqual([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
    expect(await errorsOf(person.id, '  ')).toEqual([{ code: 'REQUIRED', path: ['reason'] }]);
    expect(await isAccepted(world.app, operator.session.accessToken)).toBe(true);
    expect(await isAccepted(world.app, person.session.accessToken)).toBe(true);
  });
});

test('signing a user out ends all sessions on every process, and they may come back', async () => {
  const person = await world.person();
  const second = await world.people.signIn(person.userId);
  expect(await isAccepted(elsewhere, second.accessToken)).toBe(true);
  const { userSignOut } = await operator.run(UserSignOut, { id: person.id });
  expect(userSignOut).toEqual({ endedCount: 2, userErrors: [] });
  expect(await isAccepted(world.app, person.session.accessToken)).toBe(false);
  await awaitUntil(async () => !(await isAccepted(elsewhere, second.accessToken)));
  expect((await signIn(world.app, person.email, WORLD_PASSWORD)).userErrors).toEqual([]);
});

test('whoever is locked is not told so by their own account, nor are others', async () => {
  const shop = await world.store();
  const staff = await shop.staff();
  await operator.run(UserLock, { id: staff.id, reason: 'Secret reason' });
  const answer = await shop.owner.run('{ staff(first: 10) { nodes { user { id lock { reason } } } } }');
  expect(JSON.stringify(answer)).not.toContain('Secret reason');
});
