import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { productInput } from '../support/products.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const TARGET = 'productIds categoryIds customerGroupId firstOrderOnly buyQuantity getQuantity';
const FIELDS = `id name code kind value isActive isEnabled isExclusive priority showsAsSalePrice usageLimit usageCount
  usageLimitPerCustomer startsAt endsAt version minimumSubtotal { amount currency } appliesTo { ${TARGET} }`;
const CREATE = `mutation ($input: PromotionCreateInput!) {
  promotionCreate(input: $input) { promotion { ${FIELDS} } userErrors { code message path } }
}`;
const UPDATE = `mutation ($id: ID!, $input: PromotionUpdateInput!, $expectedVersion: Int) {
  promotionUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    promotion { ${FIELDS} } userErrors { __typename code message path }
  }
}`;
const DELETE = `mutation ($id: ID!, $expectedVersion: Int) {
  promotionDelete(id: $id, expectedVersion: $expectedVersion) { deletedId userErrors { code path } }
}`;
let world: World;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
  other = await world.store({ currency: 'JPY' });
});

async function create(input: object, at: Shop = shop) {
  return (await at.owner.run(CREATE, { input: { name: 'Offer', ...input } }))['promotionCreate'];
}

async function update(id: string, input: object, expectedVersion?: number) {
  return (await shop.owner.run(UPDATE, { id, input, expectedVersion }))['promotionUpdate'];
}

describe('a promotion', () => {
  test('is made with all it has, found by its id, and told of', async () => {
    const { id: productId } = await shop.product(productInput());
    const [categoryId] = await shop.categories([{ name: 'Offered' }]);
    const group = await shop.owner.run(
      'mutation { customerGroupCreate(input: { name: "Offered" }) { customerGroup { id } } }',
    );
    const customerGroupId = group['customerGroupCreate'].customerGroup.id as string;
    const { promotion, userErrors } = await create({
      ...{ name: ' Summer ', code: ' summer-26 ', kind: 'PERCENTAGE', value: '12.50', minimumSubtotal: '20' },
      appliesTo: {
        productIds: [productId],
        categoryIds: [categoryId],
        customerGroupId,
        firstOrderOnly: true,
      },
      ...{ usageLimit: 100, usageLimitPerCustomer: 2, isExclusive: true, priority: 7 },
      ...{ startsAt: '2026-01-01T00:00:00Z', endsAt: '2099-01-01T00:00:00Z' },
    });
    expect(userErrors).toEqual([]);
    expect(promotion).toEqual({
      id: expect.stringMatching(/^promo_/) as string,
      ...{
        name: 'Summer',
        code: 'SUMMER-26',
        kind: 'PERCENTAGE',
        value: '12.5',
        isActive: true,
        isEnabled: true,
      },
      ...{ isExclusive: true, priority: 7, showsAsSalePrice: false, version: 1 },
      ...{ usageLimit: 100, usageCount: 0, usageLimitPerCustomer: 2 },
      ...{ startsAt: '2026-01-01T00:00:00.000Z', endsAt: '2099-01-01T00:00:00.000Z' },
      minimumSubtotal: { amount: '20.00', currency: 'USD' },
      appliesTo: {
        ...{ productIds: [productId], categoryIds: [categoryId], customerGroupId, firstOrderOnly: true },
        ...{ buyQuantity: null, getQuantity: null },
      },
    });
    const found = await shop.owner.run(
      'query ($id: ID!) { promotion(id: $id) { code } node(id: $id) { ... on Promotion { code } } }',
      { id: promotion.id as string },
    );
    expect(found).toEqual({ promotion: { code: 'SUMMER-26' }, node: { code: 'SUMMER-26' } });
    const refused = await shop.owner.run(
      'mutation ($id: ID!) { customerGroupDelete(id: $id) { userErrors { code } } }',
      { id: customerGroupId },
    );
    expect(refused['customerGroupDelete'].userErrors).toEqual([{ code: 'INVALID_TRANSITION' }]);
  });

  test('reads its value by its kind', async () => {
    const cases: [object, string | null][] = [
      [{ kind: 'PERCENTAGE', value: '100' }, '100'],
      [{ kind: 'PERCENTAGE', value: '0.01' }, '0.01'],
      [{ kind: 'FIXED_AMOUNT', value: '5' }, '5.00'],
      [{ kind: 'FREE_SHIPPING', value: 'anything' }, null],
      [{ kind: 'BUY_X_GET_Y', appliesTo: { buyQuantity: 2, getQuantity: 1 } }, '100'],
      [{ kind: 'BUY_X_GET_Y', value: '50', appliesTo: { buyQuantity: 2, getQuantity: 1 } }, '50'],
    ];
    for (const [input, value] of cases) expect((await create(input)).promotion.value).toBe(value);
    expect((await create({ kind: 'FIXED_AMOUNT', value: '500' }, other)).promotion.value).toBe('500');
  });

  test('refuses what it cannot be, where it stands', async () => {
    const sale = { kind: 'PERCENTAGE', value: '10', showsAsSalePrice: true };
    const cases: [object, string, string[]][] = [
      [{ kind: 'PERCENTAGE', value: '10', name: ' ' }, 'REQUIRED', ['name']],
      [{ kind: 'PERCENTAGE', value: '10', name: 'x'.repeat(121) }, 'TOO_LONG', ['name']],
      [{ kind: 'PERCENTAGE', value: '10', code: 'two words' }, 'INVALID', ['code']],
      [{ kind: 'PERCENTAGE', value: '10', code: 'x'.repeat(41) }, 'TOO_LONG', ['code']],
      [{ kind: 'PERCENTAGE' }, 'REQUIRED', ['value']],
      [{ kind: 'PERCENTAGE', value: '0' }, 'OUT_OF_RANGE', ['value']],
      [{ kind: 'PERCENTAGE', value: '100.01' }, 'OUT_OF_RANGE', ['value']],
      [{ kind: 'PERCENTAGE', value: '1.005' }, 'INVALID', ['value']],
      [{ kind: 'FIXED_AMOUNT', value: '1.005' }, 'INVALID', ['value']],
      [{ kind: 'FIXED_AMOUNT', value: '-1' }, 'OUT_OF_RANGE', ['value']],
      [{ kind: 'BUY_X_GET_Y', appliesTo: { getQuantity: 1 } }, 'REQUIRED', ['appliesTo', 'buyQuantity']],
      [{ kind: 'FREE_SHIPPING', minimumSubtotal: '0' }, 'INVALID', ['minimumSubtotal']],
      [{ kind: 'FREE_SHIPPING', usageLimit: 0 }, 'OUT_OF_RANGE', ['usageLimit']],
      [
        { kind: 'FREE_SHIPPING', startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-02T00:00:00Z' },
        'OUT_OF_RANGE',
        ['endsAt'],
      ],
      [
        { kind: 'FREE_SHIPPING', appliesTo: { productIds: ['prod_nothing'] } },
        'NOT_FOUND',
        ['appliesTo', 'productIds', '0'],
      ],
      [
        { kind: 'FREE_SHIPPING', appliesTo: { categoryIds: [encodeId('category', newId())] } },
        'NOT_FOUND',
        ['appliesTo', 'categoryIds', '0'],
      ],
      [
        { kind: 'FREE_SHIPPING', appliesTo: { customerGroupId: encodeId('customerGroup', newId()) } },
        'NOT_FOUND',
        ['appliesTo', 'customerGroupId'],
      ],
      [{ ...sale, code: 'SALE' }, 'INVALID', ['showsAsSalePrice']],
      [{ ...sale, usageLimit: 5 }, 'INVALID', ['showsAsSalePrice']],
      [{ ...sale, appliesTo: { firstOrderOnly: true } }, 'INVALID', ['showsAsSalePrice']],
      [{ ...sale, kind: 'FREE_SHIPPING' }, 'INVALID', ['showsAsSalePrice']],
    ];
    for (const [input, code, path] of cases) {
      const payload = await create(input);
      expect([payload.promotion, payload.userErrors], JSON.stringify(input)).toEqual([
        null,
        [{ code, path: ['input', ...path], message: expect.any(String) as string }],
      ]);
    }
  });

  test('of one code wanted ten times at once is made once', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => (index % 2 ? 'once' : ' ONCE'));
    const payloads = await Promise.all(
      codes.map((code) => create({ code, kind: 'PERCENTAGE', value: '10' })),
    );
    expect(payloads.filter((payload) => payload.promotion)).toHaveLength(1);
    const errors = payloads.flatMap((payload) => payload.userErrors as object[]);
    expect(errors).toHaveLength(9);
    for (const error of errors) expect(error).toMatchObject({ code: 'TAKEN', path: ['input', 'code'] });
    expect((await create({ code: 'once', kind: 'PERCENTAGE', value: '10' }, other)).userErrors).toEqual([]);
  });

  test('changes only what is named, and counts its version', async () => {
    const { promotion } = await create({
      ...{ kind: 'BUY_X_GET_Y', value: '50', code: 'b2g1' },
      appliesTo: { buyQuantity: 2, getQuantity: 1 },
    });
    const id = promotion.id as string;
    expect((await update(id, { name: 'New' })).promotion).toEqual({ ...promotion, name: 'New', version: 2 });
    expect((await update(id, { code: null, value: null }, 2)).promotion).toMatchObject({
      code: null,
      value: '100',
    });
    expect((await update(id, { name: 'Stale' }, 2)).userErrors).toMatchObject([
      { __typename: 'VersionConflictError', code: 'VERSION_CONFLICT' },
    ]);
    expect((await update(id, { appliesTo: { firstOrderOnly: true } })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'appliesTo', 'buyQuantity'] },
      { code: 'REQUIRED', path: ['input', 'appliesTo', 'getQuantity'] },
    ]);
    expect((await update(encodeId('promotion', newId()), { name: 'X' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['id'] },
    ]);
  });

  test('cannot be limited to less than was used', async () => {
    const { promotion } = await create({ kind: 'PERCENTAGE', value: '10', code: 'used' });
    await world.app.database.query(`UPDATE promotion SET usage_count = 3 WHERE code = 'USED'`);
    expect((await update(promotion.id as string, { usageLimit: 2 })).userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['input', 'usageLimit'] },
    ]);
    expect((await update(promotion.id as string, { usageLimit: 3 })).promotion).toMatchObject({
      usageCount: 3,
      isActive: false,
    });
  });

  test('is gone once deleted, its code free again, its group too', async () => {
    const group = await shop.owner.run(
      'mutation { customerGroupCreate(input: { name: "Going" }) { customerGroup { id } } }',
    );
    const customerGroupId = group['customerGroupCreate'].customerGroup.id as string;
    const input = { kind: 'PERCENTAGE', value: '10', code: 'gone', appliesTo: { customerGroupId } };
    const id = (await create(input)).promotion.id as string;
    const deleted = await shop.owner.run(DELETE, { id, expectedVersion: 1 });
    expect(deleted['promotionDelete']).toEqual({ deletedId: id, userErrors: [] });
    const again = await shop.owner.run(DELETE, { id });
    expect(again['promotionDelete'].userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const found = await shop.owner.run(
      'query ($id: ID!) { promotion(id: $id) { id } node(id: $id) { id } }',
      { id },
    );
    expect(found).toEqual({ promotion: null, node: null });
    expect((await create({ ...input, appliesTo: null })).userErrors).toEqual([]);
    const groupGone = await shop.owner.run(
      'mutation ($id: ID!) { customerGroupDelete(id: $id) { deletedId } }',
      { id: customerGroupId },
    );
    expect(groupGone['customerGroupDelete'].deletedId).toBe(customerGroupId);
  });
});

describe('the list of promotions', () => {
  test('shows the newest first, by state and by the beginning of the code, in one statement', async () => {
    const store = await world.store({ currency: 'USD' });
    const make = (input: object) => create({ kind: 'PERCENTAGE', value: '10', ...input }, store);
    await make({ name: 'Open', code: 'sum-1' });
    await make({ name: 'Off', code: 'sum-2', isEnabled: false });
    await make({ name: 'Over', code: 'win-1', endsAt: '2020-01-01T00:00:00Z' });
    await make({ name: 'Later', code: 'win-2', startsAt: '2099-01-01T00:00:00Z' });
    await make({ name: 'Automatic' });
    const list = async (filter: object, first = 10, after?: string) => {
      const answer = await store.owner.send(
        `query ($filter: PromotionFilter, $first: Int, $after: String) { promotions(first: $first, after: $after, filter: $filter) {
          nodes { ${FIELDS} } pageInfo { endCursor hasNextPage } } }`,
        { filter, first, after },
      );
      const { nodes, pageInfo } = answer.data!['promotions'];
      return {
        names: (nodes as { name: string }[]).map(({ name }) => name),
        pageInfo,
        statements: answer.statements,
      };
    };
    const all = await list({});
    expect(all.names).toEqual(['Automatic', 'Later', 'Over', 'Off', 'Open']);
    expect(all.statements).toBe(1);
    expect((await list({ isActive: true })).names).toEqual(['Automatic', 'Open']);
    expect((await list({ isActive: false })).names).toEqual(['Later', 'Over', 'Off']);
    expect((await list({ code: ' Sum' })).names).toEqual(['Off', 'Open']);
    expect((await list({ code: '%' })).names).toEqual([]);
    const refused = await store.owner.send(
      '{ promotions(first: 1, filter: { code: "a\\u0000b" }) { nodes { id } } }',
    );
    expect(refused.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    const first = await list({}, 2);
    expect((await list({}, 2, first.pageInfo.endCursor as string)).names).toEqual(['Over', 'Off']);
  });
});

describe('promotions of another store', () => {
  test('are nothing: not read, not changed, not aimed at', async () => {
    const theirs = (await create({ kind: 'PERCENTAGE', value: '10', code: 'theirs' }, other)).promotion
      .id as string;
    const { id: productId } = await other.product(productInput({ price: '10' }));
    const read = await shop.owner.run('query ($id: ID!) { promotion(id: $id) { id } node(id: $id) { id } }', {
      id: theirs,
    });
    expect(read).toEqual({ promotion: null, node: null });
    expect((await update(theirs, { name: 'Mine' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const aimed = await create({ kind: 'PERCENTAGE', value: '10', appliesTo: { productIds: [productId] } });
    expect(aimed.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('and those of the own store are hidden from buyers', async () => {
    const id = (await create({ kind: 'PERCENTAGE', value: '10' })).promotion.id as string;
    const customer = await shop.customer();
    const found = await customer.run('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(found['node']).toBeNull();
    const refused = await customer.send('{ promotions(first: 1) { nodes { id } } }');
    expect(refused.errors[0]!.extensions.code).toBe('FORBIDDEN');
  });
});
