import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { ADJUST, change } from '../support/stock-operations.js';
import { publicLocation, publicVariant, StockRoom } from '../support/stock.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const FIELDS = `id name isDefault isActive version deletedAt
  address { line1 line2 city region postalCode countryCode }`;
const CREATE = `mutation ($input: LocationCreateInput!) {
  locationCreate(input: $input) { location { ${FIELDS} } userErrors { code message path } }
}`;
const UPDATE = `mutation ($id: ID!, $input: LocationUpdateInput!, $expectedVersion: Int) {
  locationUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    location { ${FIELDS} } userErrors { __typename code message path }
  }
}`;
const DELETE = `mutation ($id: ID!, $expectedVersion: Int) {
  locationDelete(id: $id, expectedVersion: $expectedVersion) { deletedId userErrors { code message path } }
}`;
const ADDRESS = {
  line1: '12 King Fahd Road',
  line2: null,
  city: 'الرياض',
  region: null,
  postalCode: '12271',
  countryCode: 'SA',
};

let world: World;
let shop: Shop;
let room: StockRoom;
let other: StockRoom;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  room = new StockRoom(world, shop);
  other = new StockRoom(world, await world.store());
});

async function create(input: object) {
  return (await shop.owner.run(CREATE, { input }))['locationCreate'];
}

async function update(id: string, input: object, expectedVersion?: number) {
  return (await shop.owner.run(UPDATE, { id, input, expectedVersion }))['locationUpdate'];
}

async function remove(id: string, expectedVersion?: number) {
  return (await shop.owner.run(DELETE, { id, expectedVersion }))['locationDelete'];
}

describe('a location', () => {
  test('is made with its address, found by its id, listed after the older ones, and told of', async () => {
    const { location, userErrors } = await create({
      name: ' Riyadh  ',
      address: { ...ADDRESS, countryCode: 'sa' },
    });
    expect(userErrors).toEqual([]);
    expect(location).toEqual({
      id: expect.stringMatching(/^loc_/) as string,
      name: 'Riyadh',
      isDefault: false,
      isActive: true,
      version: 1,
      deletedAt: null,
      address: ADDRESS,
    });
    const found = await shop.owner.run(`query ($id: ID!) { node(id: $id) { id ... on Location { name } } }`, {
      id: location.id as string,
    });
    expect(found['node']).toEqual({ id: location.id as string, name: 'Riyadh' });
    const listed = await shop.owner.run('{ locations(first: 2) { nodes { name } } }');
    expect(listed['locations'].nodes).toEqual([{ name: 'Main location' }, { name: 'Riyadh' }]);
    const events = await world.app.database.query(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND type LIKE 'location.%'`,
      [shop.tenantId],
    );
    expect(events).toEqual([{ type: 'location.created.v1' }]);
  });

  test('has a name of its own among the living', async () => {
    const { location } = await create({ name: 'Jeddah' });
    expect((await create({ name: 'Jeddah' })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'name'] },
    ]);
    expect((await update(location.id as string, { name: 'Main location' })).userErrors).toMatchObject([
      { code: 'TAKEN', path: ['input', 'name'] },
    ]);
    expect((await update(location.id as string, { name: 'Jeddah' })).userErrors).toEqual([]);
    await remove(location.id as string);
    expect((await create({ name: 'Jeddah' })).userErrors).toEqual([]);
  });

  test('of one name wanted ten times at once is made once', async () => {
    const payloads = await Promise.all(Array.from({ length: 10 }, () => create({ name: 'Wanted' })));
    expect(payloads.filter((payload) => payload.location)).toHaveLength(1);
    const codes = payloads.flatMap((payload) => payload.userErrors as { code: string }[]);
    expect(codes.map(({ code }) => code)).toEqual(Array(9).fill('TAKEN'));
  });

  test('changes only what is named, and counts its version', async () => {
    const { location } = await create({ name: 'Dammam', address: ADDRESS });
    const id = location.id as string;
    expect((await update(id, { isActive: false })).location).toEqual({
      ...location,
      isActive: false,
      version: 2,
    });
    expect((await update(id, { address: null }, 2)).location).toMatchObject({ address: null, version: 3 });
    const stale = await update(id, { name: 'Khobar' }, 2);
    expect(stale.userErrors).toMatchObject([
      { __typename: 'VersionConflictError', code: 'VERSION_CONFLICT' },
    ]);
  });

  test('refuses what it cannot be, where it stands', async () => {
    const cases: [object, string, string[]][] = [
      [{ name: '' }, 'REQUIRED', ['input', 'name']],
      [{ name: 'x'.repeat(10_000) }, 'TOO_LONG', ['input', 'name']],
      [{ name: 'a\u0000' }, 'INVALID', ['input', 'name']],
      [
        { name: 'A', address: { ...ADDRESS, countryCode: 'SAU' } },
        'INVALID',
        ['input', 'address', 'countryCode'],
      ],
      [{ name: 'A', address: { ...ADDRESS, line1: ' ' } }, 'REQUIRED', ['input', 'address', 'line1']],
    ];
    for (const [input, code, path] of cases) {
      expect(await create(input)).toMatchObject({ location: null, userErrors: [{ code, path }] });
    }
    const id = publicLocation(await room.defaultLocation());
    expect((await update(id, { name: null })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'name'] },
    ]);
  });

  test('is one of at most a hundred', async () => {
    const full = await world.store();
    await world.app.database.query(
      `INSERT INTO location (tenant_id, id, name, created_at, updated_at)
       SELECT $1, gen_random_uuid(), 'Place ' || n, now(), now() FROM generate_series(1, 99) AS n`,
      [full.tenantId],
    );
    const answer = await full.owner.run(CREATE, { input: { name: 'One too many' } });
    expect(answer['locationCreate'].userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input'] }]);
  });
});

describe('the default location', () => {
  test('hands its role over, is always active and cannot be deleted', async () => {
    const place = new StockRoom(world, await world.store());
    const { owner } = place.shop;
    const first = publicLocation(await place.defaultLocation());
    const second = publicLocation(await place.location('Second'));
    const run = async (id: string, input: object) =>
      (await owner.run(UPDATE, { id, input }))['locationUpdate'] as {
        location: { isDefault: boolean; isActive: boolean } | null;
        userErrors: { code: string; path: string[] }[];
      };
    expect((await run(first, { isActive: false })).userErrors).toMatchObject([
      { code: 'INVALID_TRANSITION', path: ['input', 'isActive'] },
    ]);
    expect((await run(first, { isDefault: false })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'isDefault'] },
    ]);
    await run(second, { isActive: false });
    expect((await run(second, { isDefault: true })).userErrors).toMatchObject([
      { code: 'INVALID_TRANSITION' },
    ]);
    expect((await run(second, { isDefault: true, isActive: true })).location).toMatchObject({
      isDefault: true,
    });
    expect(publicLocation(await place.defaultLocation())).toBe(second);
    const refused = (await owner.run(DELETE, { id: second }))['locationDelete'];
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['id'] }]);
    expect((await owner.run(DELETE, { id: first }))['locationDelete'].deletedId).toBe(first);
  });
});

describe('deleting a location', () => {
  test('waits until it is empty, and leaves its movements readable', async () => {
    const { location } = await create({ name: 'Pop-up' });
    const locationId = location.id as string;
    const variantId = publicVariant(await room.variant(5));
    await change(shop.owner, ADJUST, { variantId, locationId, delta: 2, reason: 'Fair' });
    expect((await remove(locationId)).userErrors).toMatchObject([
      { code: 'INVALID_TRANSITION', path: ['id'] },
    ]);
    await change(shop.owner, ADJUST, { variantId, locationId, delta: -2, reason: 'Fair is over' });
    expect((await remove(locationId, 7)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect(await remove(locationId, 1)).toEqual({ deletedId: locationId, userErrors: [] });
    const answer = await shop.owner.run(
      `query ($id: ID!, $levels: StockLevelFilter, $movements: StockMovementFilter) {
        node(id: $id) { id }
        stockLevels(first: 5, filter: $levels) { nodes { onHand } }
        stockMovements(first: 5, filter: $movements) { nodes { onHandDelta location { name deletedAt } } }
      }`,
      { id: locationId, levels: { locationId }, movements: { locationId } },
    );
    const place = { name: 'Pop-up', deletedAt: expect.any(String) as string };
    expect(answer).toEqual({
      node: null,
      stockLevels: { nodes: [] },
      stockMovements: {
        nodes: [
          { onHandDelta: -2, location: place },
          { onHandDelta: 2, location: place },
        ],
      },
    });
    expect((await remove(locationId)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    const late = await change(shop.owner, ADJUST, { variantId, locationId, delta: 1, reason: 'Late' });
    expect(late['userErrors']).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'locationId'] }]);
  });
});

describe('a location of another store', () => {
  test('is met as if it were not there', async () => {
    const foreign = publicLocation(await other.defaultLocation());
    const nothing = encodeId('location', newId());
    for (const id of [foreign, nothing, 'loc_1', '']) {
      expect((await update(id, { name: 'Mine now' })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['id'] },
      ]);
      expect((await remove(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
    const found = await shop.owner.run(`query ($id: ID!) { node(id: $id) { id } }`, { id: foreign });
    expect(found['node']).toBeNull();
  });

  test('and one of the own store are hidden from customers', async () => {
    const customer = await shop.customer();
    const id = publicLocation(await room.defaultLocation());
    const found = await customer.run(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    expect(found['node']).toBeNull();
  });
});
