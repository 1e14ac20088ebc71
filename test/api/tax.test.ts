import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import type { TaxFacts } from '../../src/modules/pricing/index.js';
import type { GraphqlClient } from '../support/client.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const ERRORS = 'userErrors { __typename code message path }';
const ZONE = 'id name version areas { country region } rates { id name percent version category { name } }';
const CREATE_CATEGORY = `mutation ($input: TaxCategoryCreateInput!) {
  payload: taxCategoryCreate(input: $input) { category { id name isDefault version } ${ERRORS} } }`;
const UPDATE_CATEGORY = `mutation ($id: ID!, $input: TaxCategoryUpdateInput!, $expectedVersion: Int) {
  payload: taxCategoryUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    category { id name isDefault version } ${ERRORS} } }`;
const DELETE_CATEGORY = `mutation ($id: ID!, $expectedVersion: Int) {
  payload: taxCategoryDelete(id: $id, expectedVersion: $expectedVersion) { deletedId ${ERRORS} } }`;
const CREATE_ZONE = `mutation ($input: TaxZoneCreateInput!) {
  payload: taxZoneCreate(input: $input) { zone { ${ZONE} } ${ERRORS} } }`;
const UPDATE_ZONE = `mutation ($id: ID!, $input: TaxZoneUpdateInput!, $expectedVersion: Int) {
  payload: taxZoneUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { zone { ${ZONE} } ${ERRORS} } }`;
const DELETE_ZONE = `mutation ($id: ID!, $expectedVersion: Int) {
  payload: taxZoneDelete(id: $id, expectedVersion: $expectedVersion) { deletedId ${ERRORS} } }`;
const CREATE_RATE = `mutation ($input: TaxRateCreateInput!) {
  payload: taxRateCreate(input: $input) { rate { id name percent version zone { id } category { id } } ${ERRORS} } }`;
const UPDATE_RATE = `mutation ($id: ID!, $input: TaxRateUpdateInput!, $expectedVersion: Int) {
  payload: taxRateUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    rate { id name percent version } ${ERRORS} } }`;
const DELETE_RATE = `mutation ($id: ID!, $expectedVersion: Int) {
  payload: taxRateDelete(id: $id, expectedVersion: $expectedVersion) { deletedId ${ERRORS} } }`;
const SETTINGS = 'pricesIncludeTax homeCountry version shippingCategory { name }';
const UPDATE_SETTINGS = `mutation ($input: TaxSettingsUpdateInput!, $expectedVersion: Int) {
  payload: taxSettingsUpdate(input: $input, expectedVersion: $expectedVersion) { settings { ${SETTINGS} } ${ERRORS} } }`;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

async function payload(client: GraphqlClient, document: string, variables: Loose): Promise<Loose> {
  return (await client.run<Loose>(document, variables))['payload'] as Loose;
}

/** The object that was made or changed; fails when it was refused. */
async function done(shop: Shop, document: string, variables: Loose): Promise<Loose> {
  const answer = await payload(shop.owner, document, variables);
  expect(answer['userErrors']).toEqual([]);
  return (answer['category'] ?? answer['zone'] ?? answer['rate'] ?? answer['settings']) as Loose;
}

async function refusal(shop: Shop, document: string, variables: Loose): Promise<unknown> {
  const { userErrors } = await payload(shop.owner, document, variables);
  return (userErrors as Loose[]).map(({ code, path }) => [code, ...(path as unknown[])].join(' '));
}

async function category(shop: Shop, name: string): Promise<string> {
  return (await done(shop, CREATE_CATEGORY, { input: { name } }))['id'] as string;
}

async function zone(
  shop: Shop,
  name: string,
  ...areas: { country: string; region?: string }[]
): Promise<string> {
  return (await done(shop, CREATE_ZONE, { input: { name, areas } }))['id'] as string;
}

async function rate(shop: Shop, zoneId: string, categoryId: string, [name, percent]: [string, string]) {
  return (await done(shop, CREATE_RATE, { input: { zoneId, categoryId, name, percent } }))['id'] as string;
}

describe('tax categories', () => {
  test('the first is the default, until another takes that role', async () => {
    const shop = await world.store();
    const first = await done(shop, CREATE_CATEGORY, { input: { name: ' Standard ' } });
    expect(first).toMatchObject({ name: 'Standard', isDefault: true, version: 1 });
    const second = await done(shop, CREATE_CATEGORY, { input: { name: 'Books' } });
    expect(second).toMatchObject({ isDefault: false });
    const changed = await done(shop, UPDATE_CATEGORY, { id: second['id'], input: { isDefault: true } });
    expect(changed).toMatchObject({ isDefault: true, version: 2 });
    const { taxCategories } = await shop.owner.run<Loose>(
      '{ taxCategories(first: 5) { nodes { name isDefault version } } }',
    );
    expect(taxCategories.nodes).toEqual([
      { name: 'Standard', isDefault: false, version: 2 },
      { name: 'Books', isDefault: true, version: 2 },
    ]);
  });

  test('refuse a name in use, a stale version and the end of being the default', async () => {
    const shop = await world.store();
    const id = await category(shop, 'Standard');
    const other = await category(shop, 'Food');
    expect(await refusal(shop, CREATE_CATEGORY, { input: { name: 'STANDARD' } })).toEqual([
      'TAKEN input name',
    ]);
    expect(await refusal(shop, CREATE_CATEGORY, { input: { name: ' ' } })).toEqual(['REQUIRED input name']);
    expect(await refusal(shop, UPDATE_CATEGORY, { id: other, input: { name: 'standard' } })).toEqual([
      'TAKEN input name',
    ]);
    expect(await refusal(shop, UPDATE_CATEGORY, { id, input: { isDefault: false } })).toEqual([
      'INVALID input isDefault',
    ]);
    expect(await refusal(shop, UPDATE_CATEGORY, { id, input: { name: 'A' }, expectedVersion: 7 })).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
  });

  test('are deleted when nothing is of them any more', async () => {
    const shop = await world.store();
    const standard = await category(shop, 'Standard');
    const books = await category(shop, 'Books');
    const zoneId = await zone(shop, 'Home', { country: 'GB' });
    const rateId = await rate(shop, zoneId, books, ['VAT', '0']);
    const { id: productId } = await shop.product({
      name: 'Novel',
      taxCategoryId: books,
      variants: [{ price: '10' }],
    });
    await done(shop, UPDATE_SETTINGS, { input: { shippingCategoryId: books } });
    const refused = ['INVALID_TRANSITION id'];
    expect(await refusal(shop, DELETE_CATEGORY, { id: books })).toEqual(refused);
    await shop.owner.run('mutation ($id: ID!) { productDelete(id: $id) { userErrors { code } } }', {
      id: productId,
    });
    expect(await refusal(shop, DELETE_CATEGORY, { id: books })).toEqual(refused);
    expect(await refusal(shop, DELETE_RATE, { id: rateId })).toEqual([]);
    expect(await refusal(shop, DELETE_CATEGORY, { id: books })).toEqual(refused);
    await done(shop, UPDATE_SETTINGS, { input: { shippingCategoryId: null } });
    expect(await refusal(shop, DELETE_CATEGORY, { id: standard })).toEqual(refused);
    expect(await refusal(shop, DELETE_CATEGORY, { id: books })).toEqual([]);
    expect(await refusal(shop, DELETE_CATEGORY, { id: standard })).toEqual([]);
  });

  test('of one name wanted ten times at once are made once, and one of them is the default', async () => {
    const shop = await world.store();
    const wishes = Array.from({ length: 10 }, (_, index) => ({ name: index % 2 ? 'Odd' : 'Even' }));
    const answers = await Promise.all(wishes.map((input) => payload(shop.owner, CREATE_CATEGORY, { input })));
    const made = answers.flatMap((answer) => (answer['category'] ? [answer['category'] as Loose] : []));
    expect(made.map(({ name }) => name as string).sort()).toEqual(['Even', 'Odd']);
    expect(made.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});

describe('tax zones', () => {
  test('hold countries and regions, each in one zone only', async () => {
    const shop = await world.store();
    const areas = [{ country: 'us', region: ' California' }, { country: 'AE' }];
    const made = await done(shop, CREATE_ZONE, { input: { name: 'West', areas } });
    expect(made).toMatchObject({
      name: 'West',
      areas: [
        { country: 'AE', region: null },
        { country: 'US', region: 'CALIFORNIA' },
      ],
      rates: [],
    });
    const rival = { name: 'Rival', areas: [{ country: 'US' }, { country: 'US', region: 'california' }] };
    expect(await refusal(shop, CREATE_ZONE, { input: rival })).toEqual(['TAKEN input areas 1']);
    const twice = { name: 'Twice', areas: [{ country: 'FR' }, { country: 'fr' }] };
    expect(await refusal(shop, CREATE_ZONE, { input: twice })).toEqual(['DUPLICATE input areas 1']);
    const nowhere = { name: 'Nowhere', areas: [{ country: 'XX' }] };
    expect(await refusal(shop, CREATE_ZONE, { input: nowhere })).toEqual(['INVALID input areas 0 country']);
    expect(await refusal(shop, CREATE_ZONE, { input: { name: 'None', areas: [] } })).toEqual([
      'REQUIRED input areas',
    ]);
    expect(await refusal(shop, CREATE_ZONE, { input: { name: 'west', areas: [{ country: 'DE' }] } })).toEqual(
      ['TAKEN input name'],
    );
    const stored = await world.app.database.query('SELECT 1 FROM tax_zone WHERE tenant_id = $1', [
      shop.tenantId,
    ]);
    expect(stored).toHaveLength(1);
  });

  test('change their areas as a whole and lose their rates with them', async () => {
    const shop = await world.store();
    const standard = await category(shop, 'Standard');
    const id = await zone(shop, 'Gulf', { country: 'AE' }, { country: 'SA' });
    const rateId = await rate(shop, id, standard, ['VAT', '5']);
    const changed = await done(shop, UPDATE_ZONE, {
      id,
      input: { name: 'Saudi Arabia', areas: [{ country: 'SA' }] },
      expectedVersion: 1,
    });
    expect(changed).toMatchObject({
      name: 'Saudi Arabia',
      version: 2,
      areas: [{ country: 'SA', region: null }],
      rates: [{ id: rateId, name: 'VAT', percent: '5', category: { name: 'Standard' } }],
    });
    expect(await refusal(shop, DELETE_ZONE, { id, expectedVersion: 1 })).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(await refusal(shop, DELETE_ZONE, { id })).toEqual([]);
    const found = await shop.owner.run<Loose>('query ($id: ID!) { node(id: $id) { id } }', { id: rateId });
    expect(found['node']).toBeNull();
    expect(await refusal(shop, DELETE_ZONE, { id })).toEqual(['NOT_FOUND id']);
  });

  test('are listed with areas and rates in as many statements as one of them', async () => {
    const shop = await world.store();
    const standard = await category(shop, 'Standard');
    const document = `{ taxZones(first: 50) { nodes { ${ZONE} } } }`;
    await rate(shop, await zone(shop, 'One', { country: 'GB' }), standard, ['VAT', '20']);
    const one = (await shop.owner.send(document)).statements;
    for (const country of ['FR', 'DE', 'NL']) {
      await rate(shop, await zone(shop, country, { country }), standard, ['VAT', '19']);
    }
    const four = await shop.owner.send<Loose>(document);
    expect(four.data?.['taxZones'].nodes).toHaveLength(4);
    expect([one, four.statements]).toEqual([4, 4]);
  });
});

describe('tax rates', () => {
  test.each([
    ['15', '15'],
    ['8.25', '8.25'],
    ['0.50', '0.5'],
    ['100', '100'],
  ])('of %s percent are read as %s', async (percent, read) => {
    const shop = await world.store();
    const zoneId = await zone(shop, 'Home', { country: 'SA' });
    const categoryId = await category(shop, 'Standard');
    const made = await done(shop, CREATE_RATE, { input: { zoneId, categoryId, name: 'VAT', percent } });
    expect(made).toMatchObject({
      percent: read,
      version: 1,
      zone: { id: zoneId },
      category: { id: categoryId },
    });
  });

  test('refuse what is no percentage, a name in use and what is not of the store', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const zoneId = await zone(shop, 'Home', { country: 'SA' });
    const categoryId = await category(shop, 'Standard');
    const input = { zoneId, categoryId, name: 'VAT', percent: '15' };
    const { id } = await done(shop, CREATE_RATE, { input });
    for (const percent of ['8.875', '-1', '100.01', 'ten', '']) {
      expect(await refusal(shop, CREATE_RATE, { input: { ...input, name: 'X', percent } })).toEqual([
        'INVALID input percent',
      ]);
    }
    expect(await refusal(shop, CREATE_RATE, { input: { ...input, name: 'vat' } })).toEqual([
      'TAKEN input name',
    ]);
    const foreign = await zone(other, 'Home', { country: 'SA' });
    expect(await refusal(shop, CREATE_RATE, { input: { ...input, zoneId: foreign } })).toEqual([
      'NOT_FOUND input zoneId',
    ]);
    const nothing = encodeId('taxCategory', newId());
    expect(await refusal(shop, CREATE_RATE, { input: { ...input, categoryId: nothing } })).toEqual([
      'NOT_FOUND input categoryId',
    ]);
    expect(await refusal(shop, UPDATE_RATE, { id, input: { percent: '5' }, expectedVersion: 2 })).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(await done(shop, UPDATE_RATE, { id, input: { percent: '5' } })).toMatchObject({
      ...{ name: 'VAT', percent: '5', version: 2 },
    });
  });
});

describe('tax settings', () => {
  test('begin with prices without tax and no home, and change only what is named', async () => {
    const shop = await world.store();
    const read = async () =>
      (await shop.owner.run<Loose>(`{ taxSettings { ${SETTINGS} } }`))['taxSettings'] as Loose;
    const initial = { pricesIncludeTax: false, homeCountry: null, shippingCategory: null, version: 0 };
    expect(await read()).toEqual(initial);
    const shippingCategoryId = await category(shop, 'Services');
    await done(shop, UPDATE_SETTINGS, { input: { pricesIncludeTax: true, homeCountry: 'sa' } });
    await done(shop, UPDATE_SETTINGS, { input: { shippingCategoryId }, expectedVersion: 1 });
    expect(await read()).toEqual({
      pricesIncludeTax: true,
      homeCountry: 'SA',
      shippingCategory: { name: 'Services' },
      version: 2,
    });
    expect(await refusal(shop, UPDATE_SETTINGS, { input: { homeCountry: 'XX' } })).toEqual([
      'INVALID input homeCountry',
    ]);
    expect(
      await refusal(shop, UPDATE_SETTINGS, { input: { pricesIncludeTax: false }, expectedVersion: 1 }),
    ).toEqual(['VERSION_CONFLICT expectedVersion']);
  });
});

describe('the taxes of a place', () => {
  let shop: Shop;
  let statements: number;

  beforeAll(async () => {
    shop = await world.store();
    const standard = await category(shop, 'Standard');
    const books = await category(shop, 'Books');
    const us = await zone(shop, 'United States', { country: 'US' });
    const california = await zone(shop, 'California', { country: 'US', region: 'California' });
    await zone(shop, 'Free port', { country: 'AE' });
    await rate(shop, us, standard, ['Federal', '1']);
    await rate(shop, california, standard, ['State', '7.25']);
    await rate(shop, california, standard, ['City', '1.5']);
    await rate(shop, california, books, ['State', '2']);
    await done(shop, UPDATE_SETTINGS, {
      input: { homeCountry: 'US', pricesIncludeTax: true, shippingCategoryId: books },
    });
    const other = await world.store();
    const otherZone = await zone(other, 'France', { country: 'FR' });
    await rate(other, otherZone, await category(other, 'Standard'), ['TVA', '20']);
  });

  async function factsOf(place: { country: string; region: string | null } | null): Promise<TaxFacts> {
    const { core, composed } = world.app;
    const store = await composed.apis.tenants.directory.byId(shop.tenantId);
    const ctx = core.contexts.system(store!, newId());
    const facts = await composed.apis.tax.facts(ctx, place);
    statements = ctx.statements;
    return facts;
  }

  test('are those of its region before those of its country, in one statement', async () => {
    const facts = await factsOf({ country: 'US', region: ' california ' });
    expect(statements).toBe(1);
    expect(facts).toMatchObject({ pricesIncludeTax: true, zoneName: 'California' });
    expect(facts.ratesOf(null)).toEqual([
      { name: 'State', rateBps: 725 },
      { name: 'City', rateBps: 150 },
    ]);
    expect(facts.shippingRates).toEqual([{ name: 'State', rateBps: 200 }]);
  });

  test('are those of the country where the region has no zone, and for no place those of the home country', async () => {
    for (const place of [{ country: 'US', region: 'Ohio' }, { country: 'US', region: null }, null]) {
      const facts = await factsOf(place);
      expect(facts.zoneName).toBe('United States');
      expect(facts.ratesOf(null)).toEqual([{ name: 'Federal', rateBps: 100 }]);
      expect(facts.shippingRates).toEqual([]);
    }
  });

  test('are none where a zone has no rate or no zone is, also when another store has one', async () => {
    expect(await factsOf({ country: 'AE', region: null })).toMatchObject({ zoneName: 'Free port' });
    const nowhere = await factsOf({ country: 'FR', region: 'California' });
    expect(nowhere).toMatchObject({ zoneName: null, pricesIncludeTax: true, shippingRates: [] });
    expect(nowhere.ratesOf(null)).toEqual([]);
  });
});

describe('the tax category of a product', () => {
  test('is told to staff, kept by other changes and taken away by null', async () => {
    const shop = await world.store();
    const books = await category(shop, 'Books');
    const { id } = await shop.product({ name: 'Novel', taxCategoryId: books, variants: [{ price: '10' }] });
    const read = 'query ($id: ID!) { product(id: $id) { taxCategory { name } } }';
    const seenBy = async (client: GraphqlClient) =>
      (await client.run<Loose>(read, { id }))['product'].taxCategory as unknown;
    expect(await seenBy(shop.owner)).toEqual({ name: 'Books' });
    expect(await seenBy(shop.visitor)).toBeNull();
    const update = `mutation ($id: ID!, $input: ProductUpdateInput!) {
      payload: productUpdate(id: $id, input: $input) { ${ERRORS} } }`;
    expect(await refusal(shop, update, { id, input: { name: 'Tale' } })).toEqual([]);
    expect(await seenBy(shop.owner)).toEqual({ name: 'Books' });
    const other = await world.store();
    const foreign = await category(other, 'Books');
    for (const taxCategoryId of [foreign, encodeId('taxCategory', newId()), 'x', '']) {
      expect(await refusal(shop, update, { id, input: { taxCategoryId } })).toEqual([
        'NOT_FOUND input taxCategoryId',
      ]);
    }
    expect(await refusal(shop, update, { id, input: { taxCategoryId: null } })).toEqual([]);
    expect(await seenBy(shop.owner)).toBeNull();
  });
});

describe('taxes of another store', () => {
  test('are met as if they were not there', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const categoryId = await category(other, 'Standard');
    const zoneId = await zone(other, 'Home', { country: 'SA' });
    const rateId = await rate(other, zoneId, categoryId, ['VAT', '15']);
    const attempts: [string, string, Loose][] = [
      [UPDATE_CATEGORY, categoryId, { name: 'Mine' }],
      [UPDATE_ZONE, zoneId, { name: 'Mine' }],
      [UPDATE_RATE, rateId, { name: 'Mine' }],
    ];
    for (const [document, id, input] of attempts) {
      expect(await refusal(shop, document, { id, input })).toEqual(['NOT_FOUND id']);
    }
    for (const [document, id] of [
      [DELETE_CATEGORY, categoryId],
      [DELETE_ZONE, zoneId],
      [DELETE_RATE, rateId],
    ] as const) {
      expect(await refusal(shop, document, { id })).toEqual(['NOT_FOUND id']);
    }
    const ids = [categoryId, zoneId, rateId];
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await shop.owner.run<Loose>(nodes, { ids }))['nodes']).toEqual([null, null, null]);
    expect((await other.visitor.run<Loose>(nodes, { ids }))['nodes']).toEqual([null, null, null]);
    expect((await other.owner.run<Loose>(nodes, { ids }))['nodes']).toEqual(ids.map((id) => ({ id })));
    const area = { name: 'Home', areas: [{ country: 'SA' }] };
    expect(await refusal(shop, CREATE_ZONE, { input: area })).toEqual([]);
  });
});
