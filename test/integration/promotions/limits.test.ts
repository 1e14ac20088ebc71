import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeId } from '../../../src/kernel/ids.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const CREATE = `mutation ($input: PromotionCreateInput!) {
  promotionCreate(input: $input) { promotion { id } userErrors { code message path } }
}`;
const UPDATE = `mutation ($id: ID!, $input: PromotionUpdateInput!) {
  promotionUpdate(id: $id, input: $input) { promotion { id } userErrors { code path } }
}`;
const FULL = { code: 'OUT_OF_RANGE', path: ['input'] };

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  shop = await world.store();
});

/** Promotions of the store that were there before. Answers their ids. */
async function put(count: number, columns: { code?: string; enabled?: boolean; ends?: string } = {}) {
  const { code = null, enabled = true, ends = null } = columns;
  const rows = await world.app.database.query<{ id: string }>(
    `INSERT INTO promotion (tenant_id, id, name, code, kind, percent_bps, is_enabled, ends_at, created_at, updated_at)
     SELECT $1, gen_random_uuid(), 'Earlier', $3::text || n, 'PERCENTAGE', 1000, $4, $5, now(), now()
     FROM generate_series(1, $2::integer) n RETURNING id`,
    [shop.tenantId, count, code, enabled, ends],
  );
  return rows.map(({ id }) => encodeId('promotion', id));
}

async function create(input: object = {}) {
  const answer = await shop.owner.run(CREATE, {
    input: { name: 'Offer', kind: 'PERCENTAGE', value: '5', ...input },
  });
  return answer['promotionCreate'].userErrors as { code: string; message: string; path: string[] }[];
}

async function update(id: string, input: object) {
  return (await shop.owner.run(UPDATE, { id, input }))['promotionUpdate'].userErrors as object[];
}

describe('a store with ninety-nine automatic promotions', () => {
  test('takes one more of eight that come at once, and says what to do', async () => {
    await put(99);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => create()));
    expect(outcomes.filter((problems) => problems.length === 0)).toHaveLength(1);
    expect(outcomes.find((problems) => problems.length > 0)).toEqual([
      {
        ...FULL,
        message:
          'A store has at most 100 promotions without a code that are switched on and not over. Switch one off, end it or give it a code first.',
      },
    ]);
    const [{ count }] = (await world.app.database.query(
      'SELECT count(*)::int AS count FROM promotion WHERE tenant_id = $1',
      [shop.tenantId],
    )) as [{ count: number }];
    expect(count).toBe(100);
  });
});

describe('a store with a hundred automatic promotions', () => {
  test('takes those with a code, those that are off and those that are over', async () => {
    await put(100);
    expect(await create({ code: 'MORE' })).toEqual([]);
    expect(await create({ isEnabled: false })).toEqual([]);
    expect(await create({ endsAt: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await create({ startsAt: '2099-01-01T00:00:00Z' })).toMatchObject([FULL]);
    expect(await create({ showsAsSalePrice: true })).toMatchObject([FULL]);
  });

  test('makes none of the others automatic until one of them ends', async () => {
    const [running] = await put(100);
    const [withCode] = await put(1, { code: 'CODE' });
    const [off] = await put(1, { enabled: false });
    const [over] = await put(1, { ends: '2020-01-01' });
    expect(await update(withCode!, { code: null })).toEqual([FULL]);
    expect(await update(off!, { isEnabled: true })).toEqual([FULL]);
    expect(await update(over!, { endsAt: '2099-01-01T00:00:00Z' })).toEqual([FULL]);
    expect(await update(running!, { name: 'Renamed' })).toEqual([]);
    expect(await update(running!, { isEnabled: false })).toEqual([]);
    expect(await update(off!, { isEnabled: true })).toEqual([]);
    expect(await update(over!, { endsAt: null })).toEqual([FULL]);
  });

  test('leaves room in another store', async () => {
    await put(100);
    shop = await world.store();
    expect(await create()).toEqual([]);
  });
});

describe('a store with all but one of its codes', () => {
  test('takes one more of three that come at once, until one is deleted', async () => {
    const [first] = await put(9_999, { code: 'C' });
    const outcomes = await Promise.all(['A', 'B', 'D'].map((code) => create({ code })));
    expect(outcomes.filter((problems) => problems.length === 0)).toHaveLength(1);
    expect(await create({ code: 'E' })).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'code'] }]);
    await shop.owner.run('mutation ($id: ID!) { promotionDelete(id: $id) { deletedId } }', { id: first });
    expect(await create({ code: 'E' })).toEqual([]);
    expect(await create()).toEqual([]);
  });
});
