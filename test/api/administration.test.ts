import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../src/kernel/ids.js';
import { actionsOf, change, changeOf, linkEntries, logOf, platformLogOf } from '../support/audit-log.js';
import { OrderDesk } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let world: World;
let operator: Person;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  world = await startWorld();
  operator = await world.superAdmin();
  [shop, other] = [await world.store(), await world.store({ planCode: 'PRO' })];
});

describe('orders across stores', () => {
  const Orders = `query ($first: Int, $after: String, $filter: PlatformOrderFilter) {
    platformOrders(first: $first, after: $after, filter: $filter) {
      nodes { id number status paymentStatus email total { amount currency } store { slug } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const ids: string[] = [];
  beforeAll(async () => {
    for (const [at, email] of [
      [shop, 'first@world.test'],
      [other, 'second@world.test'],
      [shop, 'second@world.test'],
    ] as const) {
      const goods = await sell(at, { name: `Lamp ${ids.length}`, stock: 10 });
      const { orderId } = await new OrderDesk(world, at).buy({ lines: [{ ...goods, quantity: 1 }], email });
      ids.push(encodeId('order', orderId));
    }
  });

  const found = async (filter: object) =>
    (
      (await operator.run<Loose>(Orders, { first: 10, filter }))['platformOrders'].nodes as { id: string }[]
    ).map(({ id }) => ids.indexOf(id));

  test('are listed from the newest, with their store, in two statements', async () => {
    const answer = await operator.send<Loose>(Orders, { first: 2 });
    const { nodes, pageInfo } = answer.data!['platformOrders'];
    expect(nodes).toMatchObject([
      { id: ids[2], number: 2, status: 'CONFIRMED', paymentStatus: 'PAID', store: { slug: shop.slug } },
      {
        id: ids[1],
        number: 1,
        email: 'second@world.test',
        total: { currency: 'USD' },
        store: { slug: other.slug },
      },
    ]);
    expect(answer.statements).toBe(2);
    const rest = await operator.run<Loose>(Orders, { first: 2, after: pageInfo.endCursor });
    expect(rest['platformOrders']).toMatchObject({
      nodes: [{ id: ids[0] }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('are found by number, address, store and status', async () => {
    expect(await found({ number: 1 })).toEqual([1, 0]);
    expect(await found({ email: ' Second@World.test ' })).toEqual([2, 1]);
    expect(await found({ storeId: shop.id, number: 2 })).toEqual([2]);
    expect(await found({ status: ['CONFIRMED'], email: 'first@world.test' })).toEqual([0]);
    expect(await found({ status: ['CANCELLED'] })).toEqual([]);
    expect(await found({ storeId: shop.owner.id })).toEqual([]);
    const answer = await operator.send(Orders, { first: 1, filter: { email: '%' } });
    expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('are the same for an operator whose request names a store', async () => {
    const answer = await operator.at(shop.slug).run<Loose>(Orders, { first: 10 });
    expect(answer['platformOrders'].nodes).toHaveLength(3);
  });
});

describe('announcements', () => {
  const Create = `mutation ($input: AnnouncementInput!) {
    announcementCreate(input: $input) { announcement { id version planCode storeId } userErrors { code path } }
  }`;
  const Update = `mutation ($id: ID!, $input: AnnouncementInput!, $expectedVersion: Int) {
    announcementUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
      announcement { title version } userErrors { code }
    }
  }`;
  const Remove = 'mutation ($id: ID!) { announcementRemove(id: $id) { removedId userErrors { code path } } }';
  const Dismiss =
    'mutation ($id: ID!) { announcementDismiss(id: $id) { dismissedId userErrors { code path } } }';
  const HOUR = 3_600_000;
  const at = (hours: number) => new Date(world.app.core.clock.now().getTime() + hours * HOUR).toISOString();
  const about = (title: string, rest: object = {}) => ({
    ...{ title, body: 'More of it', severity: 'INFO', endsAt: at(2), ...rest },
  });

  async function create(input: object): Promise<string> {
    const { announcement, userErrors } = (await operator.run<Loose>(Create, { input }))['announcementCreate'];
    expect(userErrors).toEqual([]);
    return announcement.id as string;
  }

  async function seenBy(who: Person): Promise<string[]> {
    const answer = await who.send<Loose>('{ announcements { title planCode storeId } }');
    expect(answer.statements).toBe(1);
    const seen = answer.data!['announcements'] as { title: string; planCode: null; storeId: null }[];
    expect(seen.every(({ planCode, storeId }) => planCode === null && storeId === null)).toBe(true);
    return seen.map(({ title }) => title);
  }

  test('reach those whom they are for, in their time, what matters most first', async () => {
    await create(about('Past', { startsAt: at(-2), endsAt: at(-1) }));
    await create(about('Later', { startsAt: at(1) }));
    const mine = await create(about('Store', { storeId: shop.id }));
    const plan = await create(about('Plan', { planCode: 'PRO', severity: 'WARNING' }));
    const all = await create(about('All', { severity: 'CRITICAL' }));
    expect(await seenBy(shop.owner)).toEqual(['All', 'Store']);
    expect(await seenBy(other.owner)).toEqual(['All', 'Plan']);

    const staff = await shop.staff();
    expect((await staff.run(Dismiss, { id: all }))['announcementDismiss']).toEqual({
      dismissedId: all,
      userErrors: [],
    });
    await staff.run(Dismiss, { id: all });
    expect(await seenBy(staff)).toEqual(['Store']);
    expect(await seenBy(shop.owner)).toEqual(['All', 'Store']);
    expect((await staff.run(Dismiss, { id: plan }))['announcementDismiss']).toEqual({
      dismissedId: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });

    const changed = await operator.run<Loose>(Update, {
      id: mine,
      input: about('Store, again', { storeId: shop.id }),
      expectedVersion: 1,
    });
    expect(changed['announcementUpdate']).toEqual({
      announcement: { title: 'Store, again', version: 2 },
      userErrors: [],
    });
    const late = await operator.run<Loose>(Update, { id: mine, input: about('Lost'), expectedVersion: 1 });
    expect(late['announcementUpdate'].userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    expect((await operator.run(Remove, { id: all }))['announcementRemove']).toMatchObject({ removedId: all });
    expect(await seenBy(shop.owner)).toEqual(['Store, again']);
    const { platformAnnouncements } = await operator.run<Loose>(
      '{ platformAnnouncements(first: 10) { nodes { title planCode } } }',
    );
    expect(platformAnnouncements.nodes).toEqual([
      { title: 'Plan', planCode: 'PRO' },
      { title: 'Store, again', planCode: null },
      { title: 'Later', planCode: null },
      { title: 'Past', planCode: null },
    ]);
  });

  test('are refused where they are wrong', async () => {
    const refused = async (input: object) =>
      (await operator.run<Loose>(Create, { input }))['announcementCreate'] as unknown;
    const wrong = (code: string, field: string) => ({
      announcement: null,
      userErrors: [{ code, path: ['input', field] }],
    });
    expect(await refused(about('  '))).toEqual(wrong('REQUIRED', 'title'));
    expect(await refused(about('Both', { planCode: 'PRO', storeId: shop.id }))).toEqual(
      wrong('INVALID', 'storeId'),
    );
    expect(await refused(about('Backwards', { endsAt: at(-1) }))).toEqual(wrong('OUT_OF_RANGE', 'endsAt'));
    expect(await refused(about('No plan', { planCode: 'GOLD' }))).toEqual(wrong('NOT_FOUND', 'planCode'));
    expect(await refused(about('No store', { storeId: operator.id }))).toEqual(wrong('NOT_FOUND', 'storeId'));
    expect((await operator.run(Remove, { id: 'ann_x' }))['announcementRemove']).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });
});

describe('services outside', () => {
  const Health = `{ integrationHealth {
    kind name lastSuccessAt lastFailureAt lastError failuresLastHour successesLastHour
  } }`;
  const seen = async (name: string) =>
    ((await operator.run<Loose>(Health))['integrationHealth'] as { name: string }[]).find(
      (row) => row.name === name,
    );

  test('are counted over all processes, and tell of their last failure without what the error says', async () => {
    const elsewhere = await world.beside();
    const carrier = { kind: 'SHIPPING', name: 'fast-parcels' } as const;
    const error = Object.assign(new Error('No route to buyer@world.test'), { code: 'EHOSTUNREACH' });
    for (const { core } of [world.app, elsewhere]) {
      await core.health.watch(carrier, () => Promise.resolve());
      await expect(core.health.watch(carrier, () => Promise.reject(error))).rejects.toBe(error);
    }
    await Promise.all([world.app.core.health.flush(), elsewhere.core.health.flush()]);
    expect(await seen('fast-parcels')).toEqual({
      kind: 'SHIPPING',
      name: 'fast-parcels',
      lastSuccessAt: expect.any(String) as string,
      lastFailureAt: expect.any(String) as string,
      lastError: 'Error (EHOSTUNREACH)',
      failuresLastHour: 2,
      successesLastHour: 2,
    });
    await world.app.database.query(
      `UPDATE integration_health SET began_at = began_at - interval '2 hours' WHERE name = 'fast-parcels'`,
    );
    expect(await seen('fast-parcels')).toMatchObject({
      failuresLastHour: 0,
      lastError: 'Error (EHOSTUNREACH)',
    });
  });

  test('are noted where they are called: payments as they are made', async () => {
    await world.app.core.health.flush();
    expect(await seen('test')).toMatchObject({ kind: 'PAYMENTS', failuresLastHour: 0, lastError: null });
    expect((await operator.send(Health)).statements).toBe(1);
  });
});

describe('what operators do is in the audit log, which', () => {
  const verify = `query ($storeId: ID) { platformAuditVerify(storeId: $storeId) {
    isIntact checked waiting endSequence problem } }`;

  test('with features is told with what they were, and in the log of the store that it concerns', async () => {
    const set = `mutation ($input: FeatureFlagSetInput!) { featureFlagSet(input: $input) { userErrors { code } } }`;
    await change(operator, set, { input: { key: 'audited', description: 'Audited' } });
    await change(operator, set, { input: { key: 'audited', percentage: 20 } });
    // In the name of the platform, also where the operator has a role in the store that the request names.
    await world.app.core.unitOfWork.write(await shop.context(), (tx) =>
      world.app.composed.apis.access.ensureMember(tx, operator.userId, 'STAFF'),
    );
    const override = `mutation ($storeId: ID!, $isOn: Boolean) {
      featureFlagOverride(key: "audited", storeId: $storeId, isOn: $isOn) { userErrors { code } } }`;
    for (const isOn of [true, false])
      await change(operator.at(shop.slug), override, { storeId: shop.id, isOn });
    await change(operator, 'mutation { featureFlagRemove(key: "audited") { userErrors { code } } }');
    const told = await platformLogOf(operator, { subjectId: 'audited' });
    const who = { actorKind: 'OPERATOR', actor: { id: operator.id } };
    expect(told).toMatchObject([
      { action: 'feature_flag_override.ended', storeId: shop.id, ...who },
      { action: 'feature_flag.removed', storeId: null, operationName: 'featureFlagRemove', ...who },
      { action: 'feature_flag.overridden', storeId: shop.id, ...who },
      { action: 'feature_flag.overridden', storeId: shop.id, ...who },
      { action: 'feature_flag.set', changes: [{ field: 'percentage', before: '0', after: '20' }], ...who },
      { action: 'feature_flag.set', storeId: null, ...who },
    ]);
    const { impersonator, requestId } = told[2]!;
    expect([impersonator, requestId]).toEqual([null, expect.stringMatching(/./)]);
    expect(changeOf(told[1], 'percentage')).toMatchObject({ before: '20', after: null });
    const seen = await logOf(shop.owner, { subjectId: 'audited' });
    expect(seen.map(({ action, changes, actor }) => [action, changes, actor] as unknown[])).toEqual([
      ['feature_flag_override.ended', [{ field: 'isOn', before: null, after: 'false' }], null],
      ['feature_flag.overridden', [{ field: 'isOn', before: 'true', after: 'false' }], null],
      ['feature_flag.overridden', [{ field: 'isOn', before: null, after: 'true' }], null],
    ]);
  });

  test('with a store is in its own log, with what it was and why', async () => {
    const store = await world.store();
    for (const document of [
      'mutation ($id: ID!) { storePlanSet(id: $id, planCode: "PRO") { userErrors { code } } }',
      'mutation ($id: ID!) { storeImpersonate(id: $id, reason: "Ticket 12") { userErrors { code } } }',
      'mutation ($id: ID!) { storeSuspend(id: $id, reason: "Fraud") { userErrors { code } } }',
      'mutation ($id: ID!) { storeReactivate(id: $id) { userErrors { code } } }',
    ])
      await change(operator, document, { id: store.id });
    const seen = await logOf(store.owner, { actorKind: 'OPERATOR' });
    const done = ['store.reactivated', 'store.suspended', 'store.impersonated', 'store.plan_changed'];
    expect(actionsOf(seen)).toEqual(done);
    expect(changeOf(seen[0], 'suspensionReason')).toMatchObject({ before: 'Fraud', after: null });
    expect(changeOf(seen[2], 'reason')).toMatchObject({ after: 'Ticket 12' });
    expect(changeOf(seen[3], 'planCode')).toMatchObject({ before: 'BASIC', after: 'PRO' });
    expect(seen.map(({ actor }) => actor as null)).toEqual([null, null, null, null]);
    const told = (await platformLogOf(operator, {})).filter(({ storeId }) => storeId === store.id);
    expect(actionsOf(told)).toEqual(done);
    expect(told[0]).toMatchObject({ actor: { id: operator.id }, client: '127.0.0.1' });
  });

  test('with an account of the staff is told to the store, but not why', async () => {
    const person = await shop.staff();
    await change(
      operator,
      'mutation ($id: ID!) { userLock(id: $id, reason: "Stolen phone") { userErrors { code } } }',
      {
        id: person.id,
      },
    );
    await change(operator, 'mutation ($id: ID!) { userUnlock(id: $id) { userErrors { code } } }', {
      id: person.id,
    });
    await operator.run('mutation ($id: ID!) { userSignOut(id: $id) { endedCount } }', { id: person.id });
    const ofUser = await logOf(shop.owner, { subjectId: person.id, actorKind: 'OPERATOR' });
    expect(actionsOf(ofUser)).toEqual(['staff.signed_out', 'staff.unlocked', 'staff.locked']);
    const told = await platformLogOf(operator, { subjectId: person.id });
    const locked = told.find(({ action }) => action === 'user.locked');
    expect(changeOf(locked, 'lockReason')).toMatchObject({ before: null, after: '(not recorded)' });
    expect(changeOf(locked, 'lockedAt')!['before']).toBeNull();
    expect(JSON.stringify([...ofUser, ...told])).not.toContain('Stolen');
    expect(await logOf(other.owner, { subjectId: person.id })).toEqual([]);
  });

  test('with announcements is told to the store that they are for, and to the one that they were for', async () => {
    const endsAt = new Date(world.app.core.clock.now().getTime() + 3_600_000).toISOString();
    const input = { title: 'Maintenance', body: 'Tonight', severity: 'INFO', storeId: shop.id, endsAt };
    const create = `mutation ($input: AnnouncementInput!) {
      announcementCreate(input: $input) { announcement { id } userErrors { code } } }`;
    const { id } = (await change(operator, create, { input }))['announcement'] as { id: string };
    const update = `mutation ($id: ID!, $input: AnnouncementInput!) {
      announcementUpdate(id: $id, input: $input) { userErrors { code } } }`;
    await change(operator, update, { id, input: { ...input, title: 'Later', storeId: other.id } });
    await change(operator, 'mutation ($id: ID!) { announcementRemove(id: $id) { userErrors { code } } }', {
      id,
    });
    const actions = async (owner: Person) => actionsOf(await logOf(owner, { subjectId: id }));
    expect(await actions(shop.owner)).toEqual(['announcement.updated', 'announcement.created']);
    expect(await actions(other.owner)).toEqual(['announcement.removed', 'announcement.updated']);
    const told = await platformLogOf(operator, { subjectId: id });
    expect(told).toHaveLength(4);
    expect(told.map((entry) => changeOf(entry, 'title'))).toContainEqual({
      ...{ field: 'title', before: 'Maintenance', after: 'Later' },
    });
  });

  test('with jobs is told in the chain of the platform, which operators can check', async () => {
    const [row] = await world.app.database.query<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job('test:audit')`,
    );
    for (const name of ['jobCancel', 'jobRetry'])
      await change(operator, `mutation { ${name}(id: "${row!.id}") { userErrors { code } } }`);
    const told = await platformLogOf(operator, { subjectId: row!.id, operationName: 'jobRetry' });
    expect(told).toMatchObject([
      { action: 'job.retried', storeId: null, actor: { id: operator.id }, changes: [{ field: 'task' }] },
    ]);
    await linkEntries(world);
    const check = async (storeId?: string) =>
      (await operator.run<Loose>(verify, { storeId }))['platformAuditVerify'] as Loose;
    const [ours, store] = [await check(), await check(other.id)];
    expect(ours).toMatchObject({ isIntact: true, waiting: 0, problem: null });
    expect(ours['checked']).toBeGreaterThan(5);
    expect(store).toMatchObject({ isIntact: true, waiting: 0 });
    expect(store['checked']).toBe((await logOf(other.owner)).length);
    const missing = await operator.send(verify, { storeId: operator.id });
    expect(missing.errors[0]!.extensions['code']).toBe('BAD_USER_INPUT');
    const denied = await shop.owner.send(verify, { storeId: shop.id });
    expect(denied.errors[0]!.extensions['code']).toBe('FORBIDDEN');
    const stream = '00000000-0000-0000-0000-000000000000';
    const tamper = (sql: string) =>
      world.app.database.query(
        `UPDATE audit_entry SET action = ${sql} WHERE tenant_id = $1 AND subject_id = $2`,
        [stream, row!.id],
      );
    await tamper(`action || '!'`);
    expect(await check()).toMatchObject({ isIntact: false, problem: 'CHANGED' });
    await tamper(`rtrim(action, '!')`);
    expect(await check()).toMatchObject({ isIntact: true });
  });
});
