import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const FIELDS = `id email name phone language orderCount firstOrderAt lastOrderAt note tags version groups { name }`;
const UPDATE = `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
  customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    customer { ${FIELDS} } userErrors { __typename code path }
  }
}`;
const LIST = `query ($filter: CustomerFilter, $first: Int, $after: String) {
  customers(first: $first, after: $after, filter: $filter) { nodes { ${FIELDS} } pageInfo { endCursor } }
}`;

let world: World;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  other = await world.store();
});

interface Told {
  userId?: string;
  email?: string;
  phone?: string;
  name?: string;
}

async function customer(told: Told, at: Shop = shop): Promise<string> {
  const ctx = await at.context();
  const buyer = { userId: null, email: null, phone: null, name: null, language: 'en', ...told };
  const made = await world.app.core.unitOfWork.write(ctx, (tx) =>
    world.app.composed.apis.customers.upsert(tx, buyer),
  );
  return encodeId('customer', made.id);
}

async function update(id: string, input: object, expectedVersion?: number) {
  return (await shop.owner.run(UPDATE, { id, input, expectedVersion }))['customerUpdate'];
}

async function group(name: string, at: Shop = shop): Promise<string> {
  const answer = await at.owner.run(
    'mutation ($name: String!) { customerGroupCreate(input: { name: $name }) { customerGroup { id } userErrors { code } } }',
    { name },
  );
  return answer['customerGroupCreate'].customerGroup.id as string;
}

async function members(what: 'Add' | 'Remove', id: string, customerIds: string[]) {
  const field = `customerGroupMembers${what}`;
  const answer = await shop.owner.run(
    `mutation ($id: ID!, $customerIds: [ID!]!) { ${field}(id: $id, customerIds: $customerIds) { customerGroup { name } userErrors { code path } } }`,
    { id, customerIds },
  );
  return answer[field];
}

describe('a customer', () => {
  test('is read by staff with all that is known', async () => {
    const id = await customer({ email: 'Lina@read.test', name: 'Lina', phone: '+966512345678' });
    const found = await shop.owner.run(
      `query ($id: ID!) { customer(id: $id) { ${FIELDS} } node(id: $id) { id } }`,
      { id },
    );
    expect(found).toEqual({
      customer: {
        ...{
          id,
          email: 'lina@read.test',
          name: 'Lina',
          phone: '+966512345678',
          language: 'en',
          orderCount: 0,
        },
        ...{ firstOrderAt: null, lastOrderAt: null, note: null, tags: [], version: 1, groups: [] },
      },
      node: { id },
    });
  });

  test('is changed by staff, what is absent stays, and the version counts', async () => {
    const id = await customer({ email: 'change@read.test', name: 'Before' });
    const { customer: changed } = await update(id, {
      name: 'After',
      note: 'Pays late',
      tags: ['vip', 'vip', 'b2b'],
    });
    expect(changed).toMatchObject({ name: 'After', note: 'Pays late', tags: ['vip', 'b2b'], version: 2 });
    expect((await update(id, { note: null }, 2)).customer).toMatchObject({
      name: 'After',
      note: null,
      version: 3,
    });
    expect((await update(id, { name: 'Stale' }, 2)).userErrors).toMatchObject([
      { __typename: 'VersionConflictError', code: 'VERSION_CONFLICT' },
    ]);
    await customer({ email: 'change@read.test', name: 'Typed at a checkout' });
    expect((await update(id, { tags: [] }, 3)).customer).toMatchObject({
      name: 'After',
      tags: [],
      version: 4,
    });
  });

  test('refuses what is too much, where it stands', async () => {
    const id = await customer({ email: 'much@read.test' });
    const cases: [object, string, string[]][] = [
      [{ name: 'x'.repeat(121) }, 'TOO_LONG', ['name']],
      [{ name: ' ' }, 'REQUIRED', ['name']],
      [{ note: 'x'.repeat(2001) }, 'TOO_LONG', ['note']],
      [{ tags: Array.from({ length: 51 }, (_, index) => `t${index}`) }, 'TOO_LONG', ['tags']],
    ];
    for (const [input, code, path] of cases) {
      expect((await update(id, input)).userErrors).toMatchObject([{ code, path: ['input', ...path] }]);
    }
    expect((await update(encodeId('customer', newId()), {})).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });

  test('sees their own record without what the staff noted; nobody else sees it', async () => {
    const person = await shop.customer();
    const id = await customer({ userId: person.userId });
    const guestId = await customer({ email: person.email });
    await update(id, { note: 'Secret', tags: ['secret'] });
    await members('Add', await group('Secret'), [id]);
    const query = `query ($id: ID!) { node(id: $id) { ... on Customer { email note tags groups { name } } } }`;
    expect((await person.run(query, { id }))['node']).toEqual({
      ...{ email: person.email, note: null, tags: [], groups: [] },
    });
    expect((await person.run(query, { id: guestId }))['node']).toBeNull();
    const stranger = await shop.customer();
    expect((await stranger.run(query, { id }))['node']).toBeNull();
    expect((await shop.visitor.run(query, { id }))['node']).toBeNull();
    expect((await other.owner.run(query, { id }))['node']).toBeNull();
    const refused = await person.send('query ($id: ID!) { customer(id: $id) { id } }', { id });
    expect(refused.errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the list of customers', () => {
  test('shows the newest first and finds by address, number, words of the name and group', async () => {
    const store = await world.store();
    const told: Told[] = [
      { email: 'amira@list.test', name: 'أميرة الحربي' },
      { email: 'bob_1@list.test', name: 'Bob van Dyk' },
      { email: 'bobx1@list.test', name: 'Élodie Dykstra' },
      { phone: '+966500000001', name: 'Dora' },
    ];
    const ids: string[] = [];
    for (const one of told) ids.push(await customer(one, store));
    const groupId = await group('Listed', store);
    await store.owner.run(
      'mutation ($id: ID!, $customerIds: [ID!]!) { customerGroupMembersAdd(id: $id, customerIds: $customerIds) { userErrors { code } } }',
      { id: groupId, customerIds: [ids[0], ids[2]] },
    );
    const list = async (filter: object, first = 10, after?: string) => {
      const answer = await store.owner.send(LIST, { filter, first, after });
      const { nodes, pageInfo } = answer.data!['customers'];
      const places = (nodes as { id: string }[]).map(({ id }) => ids.indexOf(id));
      return { places, cursor: pageInfo.endCursor as string, statements: answer.statements };
    };
    const all = await list({});
    expect(all.places).toEqual([3, 2, 1, 0]);
    expect(all.statements).toBe(2);
    expect((await list({ search: 'BOB' })).places).toEqual([2, 1]);
    expect((await list({ search: 'bob_' })).places).toEqual([1]);
    expect((await list({ search: 'dyk' })).places).toEqual([2, 1]);
    expect((await list({ search: 'dyk bob' })).places).toEqual([1]);
    expect((await list({ search: 'elodie' })).places).toEqual([2]);
    expect((await list({ search: 'اميرة' })).places).toEqual([0]);
    expect((await list({ search: '+9665' })).places).toEqual([3]);
    expect((await list({ search: '%' })).places).toEqual([]);
    expect((await list({ search: '  ' })).places).toEqual([3, 2, 1, 0]);
    expect((await list({ groupId })).places).toEqual([2, 0]);
    expect((await list({ groupId, search: 'a' })).places).toEqual([0]);
    expect((await list({ groupId: 'cgrp_nothing' })).places).toEqual([]);
    const first = await list({}, 3);
    expect((await list({}, 3, first.cursor)).places).toEqual([0]);
    const refused = await store.owner.send(LIST, { filter: { search: 'x'.repeat(101) }, first: 1 });
    expect(refused.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a customer group', () => {
  test('is made once for each name, renamed and deleted; members stay customers', async () => {
    const id = await group('Wholesale');
    const create = `mutation ($name: String!) { customerGroupCreate(input: { name: $name }) { userErrors { code path } } }`;
    const taken = await shop.owner.run(create, { name: 'WHOLESALE' });
    expect(taken['customerGroupCreate'].userErrors).toEqual([{ code: 'TAKEN', path: ['input', 'name'] }]);
    const rename = `mutation ($id: ID!, $name: String, $version: Int) {
      customerGroupUpdate(id: $id, input: { name: $name }, expectedVersion: $version) { customerGroup { name version } userErrors { code } } }`;
    const renamed = await shop.owner.run(rename, { id, name: 'Trade', version: 1 });
    expect(renamed['customerGroupUpdate'].customerGroup).toEqual({ name: 'Trade', version: 2 });
    const stale = await shop.owner.run(rename, { id, name: 'Old', version: 1 });
    expect(stale['customerGroupUpdate'].userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    const customerId = await customer({ email: 'member@group.test' });
    expect((await members('Add', id, [customerId, customerId])).userErrors).toEqual([]);
    const gone = await shop.owner.run('mutation ($id: ID!) { customerGroupDelete(id: $id) { deletedId } }', {
      id,
    });
    expect(gone['customerGroupDelete'].deletedId).toBe(id);
    const left = await shop.owner.run(
      'query ($id: ID!, $group: ID!) { customer(id: $id) { groups { name } } node(id: $group) { id } }',
      { id: customerId, group: id },
    );
    expect(left).toEqual({ customer: { groups: [] }, node: null });
  });

  test('takes members and gives them back, all that are named or none', async () => {
    const id = await group('Members');
    const [a, b] = [await customer({ email: 'a@group.test' }), await customer({ email: 'b@group.test' })];
    const theirs = await customer({ email: 'theirs@group.test' }, other);
    expect((await members('Add', id, [a, theirs, b])).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['customerIds', '1'] },
    ]);
    const list = async () => {
      const answer = await shop.owner.run(LIST, { filter: { groupId: id }, first: 10 });
      return (answer['customers'].nodes as { email: string }[]).map(({ email }) => email);
    };
    expect(await list()).toEqual([]);
    await Promise.all([members('Add', id, [a, b]), members('Add', id, [b, a])]);
    expect(await list()).toEqual(['b@group.test', 'a@group.test']);
    await members('Remove', id, [b]);
    expect(await list()).toEqual(['a@group.test']);
    expect((await members('Add', id, [])).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    const many = Array.from({ length: 101 }, () => a);
    expect((await members('Add', id, many)).userErrors).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  test('of another store is nothing', async () => {
    const theirs = await group('Theirs', other);
    expect((await members('Add', theirs, [await customer({ email: 'x@group.test' })])).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });
});
