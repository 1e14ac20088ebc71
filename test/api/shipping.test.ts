import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { ManualClock } from '../../src/kernel/clock.js';
import { parcel, PREVIEW, ShippingDesk } from '../support/shipping.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const CALIFORNIA = { countryCode: 'US', region: 'CA', postalCode: '90001' };

let world: World;

beforeAll(async () => {
  // A Saturday.
  world = await startWorld({ clock: new ManualClock(new Date('2026-11-21T12:00:00Z')) });
});

async function openShop(): Promise<{ shop: Shop; desk: ShippingDesk }> {
  const shop = await world.store({ currency: 'USD' });
  return { shop, desk: new ShippingDesk(shop) };
}

describe('a shipping zone', () => {
  test('is made, found by its id, listed, changed, told of, and deleted with its methods', async () => {
    const { shop, desk } = await openShop();
    const areas = [
      { country: 'us', postalPattern: ' 94 * ' },
      { country: 'US', region: 'California' },
    ];
    const made = await desk.send('shippingZoneCreate', { input: { name: ' Bay ', areas } });
    const stored = [
      { country: 'US', region: null, postalPattern: '94*' },
      { country: 'US', region: 'California', postalPattern: null },
    ];
    expect(made).toEqual({
      zone: {
        id: expect.stringMatching(/^shpz_/) as string,
        name: 'Bay',
        areas: stored,
        version: 1,
        methods: [],
      },
      userErrors: [],
    });
    const id = made['zone'].id as string;
    const methodId = await desk.method(id);
    const nodes = await shop.owner.run(
      `query ($id: ID!, $methodId: ID!) {
        zone: node(id: $id) { ... on ShippingZone { name methods { id } } }
        method: node(id: $methodId) { ... on ShippingMethod { name zone { name } } }
      }`,
      { id, methodId },
    );
    expect(nodes).toEqual({
      zone: { name: 'Bay', methods: [{ id: methodId }] },
      method: { name: 'Standard', zone: { name: 'Bay' } },
    });
    const changed = await desk.send('shippingZoneUpdate', {
      id,
      input: { name: 'Coast' },
      expectedVersion: 1,
    });
    expect(changed['zone']).toMatchObject({ name: 'Coast', areas: stored, version: 2 });
    expect(await desk.send('shippingZoneDelete', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(await shop.owner.run('{ shippingZones(first: 5) { nodes { id } } }')).toEqual({
      shippingZones: { nodes: [] },
    });
    const gone = await shop.owner.run('query ($methodId: ID!) { node(id: $methodId) { id } }', { methodId });
    expect(gone).toEqual({ node: null });
    const events = await world.app.database.query<{ type: string }>(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND type LIKE 'shipping.%' ORDER BY id`,
      [shop.tenantId],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'shipping.zone_created.v1',
      'shipping.method_created.v1',
      'shipping.zone_updated.v1',
      'shipping.zone_deleted.v1',
    ]);
  });

  test('lists with its methods in three statements at most, however many there are', async () => {
    const { shop, desk } = await openShop();
    for (const country of ['US', 'CA', 'MX']) {
      const zoneId = await desk.zone(country, [{ country }]);
      await desk.method(zoneId, { position: 2, name: 'Later' });
      await desk.method(zoneId, { position: 1, name: 'First' });
    }
    const answer = await shop.owner.send(
      '{ shippingZones(first: 10) { nodes { name methods { name rates { price { amount } } zone { name } } } } }',
    );
    expect(answer.statements).toBe(3);
    const methods = [
      { name: 'First', rates: [{ price: { amount: '5.00' } }] },
      { name: 'Later', rates: [{ price: { amount: '5.00' } }] },
    ];
    expect(answer.data!['shippingZones'].nodes).toEqual(
      ['US', 'CA', 'MX'].map((name) => ({
        name,
        methods: methods.map((method) => ({ ...method, zone: { name } })),
      })),
    );
  });

  test('refuses what it cannot be, where it stands, and stores nothing', async () => {
    const { shop, desk } = await openShop();
    await desk.zone('Taken', [{ country: 'US', postalPattern: '10001-10099' }, { country: 'FR' }]);
    const areas = [{ country: 'DE' }];
    const cases: [object, string, (string | number)[]][] = [
      [{ name: '', areas }, 'REQUIRED', ['input', 'name']],
      [{ name: 'x'.repeat(81), areas }, 'TOO_LONG', ['input', 'name']],
      [{ name: 'TAKEN', areas }, 'TAKEN', ['input', 'name']],
      [{ name: 'A', areas: [] }, 'REQUIRED', ['input', 'areas']],
      [{ name: 'A', areas: [{ country: 'UK' }] }, 'INVALID', ['input', 'areas', 0, 'country']],
      [
        { name: 'A', areas: [{ country: 'US', postalPattern: '10-1' }] },
        'INVALID',
        ['input', 'areas', 0, 'postalPattern'],
      ],
      [
        { name: 'A', areas: [{ country: 'US', postalPattern: '941031234' }] },
        'INVALID',
        ['input', 'areas', 0, 'postalPattern'],
      ],
      [
        { name: 'A', areas: [{ country: 'US', region: 'CA', postalPattern: '94*' }] },
        'INVALID',
        ['input', 'areas', 0, 'region'],
      ],
      [{ name: 'A', areas: [{ country: 'DE' }, { country: 'de' }] }, 'DUPLICATE', ['input', 'areas', 1]],
      [{ name: 'A', areas: [{ country: 'DE' }, { country: 'FR' }] }, 'TAKEN', ['input', 'areas', 1]],
      [{ name: 'A', areas: [{ country: 'US', postalPattern: '1*' }] }, 'TAKEN', ['input', 'areas', 0]],
    ];
    for (const [input, code, path] of cases) {
      const payload = await desk.send('shippingZoneCreate', { input });
      expect(payload).toMatchObject({ zone: null, userErrors: [{ code, path: path.map(String) }] });
    }
    expect(await shop.owner.run('{ shippingZones(first: 5) { nodes { name } } }')).toEqual({
      shippingZones: { nodes: [{ name: 'Taken' }] },
    });
  });

  test('may be narrower than another, and may change its own areas', async () => {
    const { desk } = await openShop();
    await desk.zone('Country', [{ country: 'US' }]);
    const id = await desk.zone('Places', [
      { country: 'US', region: 'CA' },
      { country: 'US', postalPattern: '94*' },
    ]);
    const areas = [{ country: 'US', postalPattern: '941*' }];
    expect((await desk.send('shippingZoneUpdate', { id, input: { areas } }))['userErrors']).toEqual([]);
  });

  test('of one country wanted ten times at once is made once', async () => {
    const { desk } = await openShop();
    const payloads = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        desk.send('shippingZoneCreate', { input: { name: `Zone ${number}`, areas: [{ country: 'SA' }] } }),
      ),
    );
    expect(payloads.filter(({ zone }) => zone)).toHaveLength(1);
    expect(
      payloads.flatMap(({ userErrors }) => userErrors as { code: string }[]).map(({ code }) => code),
    ).toEqual(Array(9).fill('TAKEN'));
  });

  test('and all others of the store have 1000 areas at most', async () => {
    const { desk } = await openShop();
    const patterns = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        country: 'US',
        postalPattern: String(10_000 + first + index),
      }));
    for (const first of [0, 250, 500, 750]) await desk.zone(`From ${first}`, patterns(first, 250));
    const payload = await desk.send('shippingZoneCreate', {
      input: { name: 'More', areas: patterns(1000, 1) },
    });
    expect(payload['userErrors']).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'areas'] }]);
  });

  test('of another store is as good as none', async () => {
    const [{ desk: own }, { desk: other }] = [await openShop(), await openShop()];
    const id = await other.zone('Foreign', [{ country: 'US' }]);
    const methodId = await other.method(id);
    const notFound = [{ code: 'NOT_FOUND' }];
    const method = {
      zoneId: id,
      name: 'A',
      carrier: 'A',
      kind: 'FLAT',
      transitDaysMin: 1,
      transitDaysMax: 1,
    };
    expect((await own.send('shippingZoneUpdate', { id, input: {} }))['userErrors']).toMatchObject(notFound);
    expect((await own.send('shippingZoneDelete', { id }))['userErrors']).toMatchObject(notFound);
    expect(
      (await own.send('shippingMethodCreate', { input: { ...method, rates: [{ price: '1' }] } }))[
        'userErrors'
      ],
    ).toMatchObject(notFound);
    expect((await own.send('shippingMethodUpdate', { id: methodId, input: {} }))['userErrors']).toMatchObject(
      notFound,
    );
    expect((await own.send('shippingMethodDelete', { id: methodId }))['userErrors']).toMatchObject(notFound);
    expect(await own.preview(CALIFORNIA)).toEqual([]);
  });
});

describe('a shipping method', () => {
  test('shows its table, and changes what is named', async () => {
    const { desk } = await openShop();
    const zoneId = await desk.zone('Home', [{ country: 'US' }]);
    const made = await desk.send('shippingMethodCreate', {
      input: {
        ...{
          zoneId,
          name: 'Parcel',
          carrier: 'Post',
          kind: 'BY_WEIGHT',
          transitDaysMin: 1,
          transitDaysMax: 3,
        },
        rates: [{ upToGrams: 1000, price: '5' }, { price: '9.5' }],
        freeAbove: '50',
      },
    });
    expect(made['method']).toEqual({
      ...{
        id: expect.stringMatching(/^shpm_/) as string,
        name: 'Parcel',
        carrier: 'Post',
        kind: 'BY_WEIGHT',
      },
      rates: [
        { upToGrams: 1000, upToSubtotal: null, price: { amount: '5.00', currency: 'USD' } },
        { upToGrams: null, upToSubtotal: null, price: { amount: '9.50', currency: 'USD' } },
      ],
      ...{ freeAbove: { amount: '50.00' }, fallbackPrice: null, transitDaysMin: 1, transitDaysMax: 3 },
      ...{
        serviceCode: null,
        position: 0,
        isEnabled: true,
        version: 1,
        zone: { id: zoneId },
        liveCarrier: null,
      },
    });
    const { id } = made['method'] as { id: string };
    const input = { freeAbove: null, isEnabled: false, rates: [{ upToGrams: 2000, price: '6' }] };
    const changed = await desk.send('shippingMethodUpdate', { id, input, expectedVersion: 1 });
    expect(changed['method']).toEqual({
      ...made['method'],
      ...{ freeAbove: null, isEnabled: false, version: 2 },
      rates: [{ upToGrams: 2000, upToSubtotal: null, price: { amount: '6.00', currency: 'USD' } }],
    });
    const stale = await desk.send('shippingMethodUpdate', { id, input: { name: 'Old' }, expectedVersion: 1 });
    expect(stale['userErrors']).toMatchObject([{ __typename: 'VersionConflictError' }]);
  });

  test('refuses what does not fit together, where it stands, and stores nothing', async () => {
    const { shop, desk } = await openShop();
    const zoneId = await desk.zone('Home', [{ country: 'US' }]);
    const usual = { zoneId, name: 'A', carrier: 'B', kind: 'FLAT', transitDaysMin: 1, transitDaysMax: 2 };
    const rates = [{ price: '5' }];
    const cases: [object, string, (string | number)[]][] = [
      [{ rates, zoneId: encodeId('shippingZone', newId()) }, 'NOT_FOUND', ['input', 'zoneId']],
      [{ rates, name: ' ' }, 'REQUIRED', ['input', 'name']],
      [{}, 'REQUIRED', ['input', 'rates']],
      [{ rates: [...rates, ...rates] }, 'INVALID', ['input', 'rates', 1]],
      [{ rates: [{ price: '-1' }] }, 'OUT_OF_RANGE', ['input', 'rates', 0, 'price']],
      [{ rates: [{ price: '1.005' }] }, 'INVALID', ['input', 'rates', 0, 'price']],
      [{ rates: [{ price: '1', upToGrams: 5 }] }, 'INVALID', ['input', 'rates', 0, 'upToGrams']],
      [
        { kind: 'BY_WEIGHT', rates: [{ price: '1' }, { price: '2' }] },
        'REQUIRED',
        ['input', 'rates', 0, 'upToGrams'],
      ],
      [
        {
          kind: 'BY_WEIGHT',
          rates: [
            { price: '1', upToGrams: 5 },
            { price: '2', upToGrams: 5 },
          ],
        },
        'OUT_OF_RANGE',
        ['input', 'rates', 1, 'upToGrams'],
      ],
      [
        { kind: 'BY_SUBTOTAL', rates: [{ price: '1', upToGrams: 5 }] },
        'INVALID',
        ['input', 'rates', 0, 'upToGrams'],
      ],
      [{ rates, transitDaysMax: 0 }, 'OUT_OF_RANGE', ['input', 'transitDaysMax']],
      [{ rates, transitDaysMax: 121 }, 'OUT_OF_RANGE', ['input', 'transitDaysMax']],
      [{ rates, freeAbove: '0' }, 'OUT_OF_RANGE', ['input', 'freeAbove']],
      [{ rates, fallbackPrice: '1' }, 'INVALID', ['input', 'fallbackPrice']],
      [{ kind: 'CARRIER', rates, serviceCode: 'a' }, 'INVALID', ['input', 'rates']],
      [{ kind: 'CARRIER', serviceCode: 'a' }, 'REQUIRED', ['input', 'carrierId']],
      [
        { kind: 'CARRIER', serviceCode: 'a', carrierId: encodeId('carrier', newId()) },
        'NOT_FOUND',
        ['input', 'carrierId'],
      ],
    ];
    for (const [input, code, path] of cases) {
      const payload = await desk.send('shippingMethodCreate', { input: { ...usual, ...input } });
      expect(payload).toMatchObject({ method: null, userErrors: [{ code, path: path.map(String) }] });
    }
    expect(await shop.owner.run('{ shippingZones(first: 5) { nodes { methods { id } } } }')).toEqual({
      shippingZones: { nodes: [{ methods: [] }] },
    });
  });

  test('makes the step of setting up the store done as long as it is enabled', async () => {
    const { shop, desk } = await openShop();
    const isDone = async () => {
      const data = await shop.owner.run('{ store { setupProgress { steps { code isDone } } } }');
      const steps = data['store'].setupProgress.steps as { code: string; isDone: boolean }[];
      return steps.find(({ code }) => code === 'SHIPPING')!.isDone;
    };
    const zoneId = await desk.zone('Home', [{ country: 'US' }]);
    expect(await isDone()).toBe(false);
    const id = await desk.method(zoneId);
    expect(await isDone()).toBe(true);
    await desk.send('shippingMethodUpdate', { id, input: { isEnabled: false } });
    expect(await isDone()).toBe(false);
  });
});

describe('shipping settings', () => {
  test('are the usual ones until they are changed, and count their version', async () => {
    const { shop, desk } = await openShop();
    const read = async () =>
      (await shop.owner.run('{ shippingSettings { handlingDays workingDays holidays version } }'))[
        'shippingSettings'
      ];
    expect(await read()).toEqual({ handlingDays: 1, workingDays: [1, 2, 3, 4, 5], holidays: [], version: 1 });
    const input = { workingDays: [7, 1, 2, 3, 4, 7], holidays: ['2026-12-31', '2026-11-23', '2026-11-23'] };
    const changed = await desk.send('shippingSettingsUpdate', { input, expectedVersion: 1 });
    const now = {
      ...{
        handlingDays: 1,
        workingDays: [1, 2, 3, 4, 7],
        holidays: ['2026-11-23', '2026-12-31'],
        version: 2,
      },
    };
    expect(changed).toEqual({ settings: now, userErrors: [] });
    expect(await read()).toEqual(now);
    const stale = await desk.send('shippingSettingsUpdate', {
      input: { handlingDays: 2 },
      expectedVersion: 1,
    });
    expect(stale['userErrors']).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    for (const [wrong, code, path] of [
      [{ handlingDays: 61 }, 'OUT_OF_RANGE', ['input', 'handlingDays']],
      [{ workingDays: [] }, 'REQUIRED', ['input', 'workingDays']],
      [{ workingDays: [0] }, 'OUT_OF_RANGE', ['input', 'workingDays', '0']],
    ] as const) {
      const payload = await desk.send('shippingSettingsUpdate', { input: wrong });
      expect(payload).toMatchObject({ settings: null, userErrors: [{ code, path }] });
    }
    const { errors } = await shop.owner.send(
      'mutation { shippingSettingsUpdate(input: { holidays: ["2026-02-30"] }) { userErrors { code } } }',
    );
    expect(errors[0]!.message).toContain('Date takes a day');
  });
});

describe('what a buyer is offered', () => {
  test('comes from the narrowest zone, in the order of position and price, with the days of the store', async () => {
    const { shop, desk } = await openShop();
    const country = await desk.zone('Country', [{ country: 'US' }]);
    await desk.method(country, { name: 'Far', rates: [{ price: '20' }] });
    const california = await desk.zone('California', [{ country: 'US', region: 'ca' }]);
    await desk.method(california, { name: 'Slow', position: 1, rates: [{ price: '4' }], transitDaysMax: 6 });
    await desk.method(california, { name: 'Dear', rates: [{ price: '9' }] });
    const cheap = await desk.method(california, { name: 'Cheap', rates: [{ price: '3' }], freeAbove: '50' });
    await desk.method(california, { name: 'Hidden', isEnabled: false });
    const data = await shop.owner.run(PREVIEW, { place: CALIFORNIA, weightGrams: 1, subtotal: '49.99' });
    expect(data['shippingRatesPreview'].zone).toEqual({ id: california, name: 'California' });
    const [first, ...others] = data['shippingRatesPreview'].options as Record<string, unknown>[];
    expect(first).toEqual({
      ...{ id: cheap, name: 'Cheap', carrier: 'Post', price: { amount: '3.00', currency: 'USD' } },
      // Ordered on Saturday, handed over on Monday.
      estimatedDelivery: { earliest: '2026-11-24', latest: '2026-11-26' },
      isEstimate: false,
    });
    expect(others.map(({ name }) => name)).toEqual(['Dear', 'Slow']);
    expect((await desk.preview(CALIFORNIA, 1, '50'))[0]).toMatchObject({
      name: 'Cheap',
      price: { amount: '0.00' },
    });
    expect(await desk.preview({ countryCode: 'US', region: 'NY' })).toMatchObject([{ name: 'Far' }]);
    expect(await desk.preview({ countryCode: 'DE' })).toEqual([]);
    expect(await desk.preview({ countryCode: 'ZZ' })).toEqual([]);
  });

  test('leaves out what the parcel is too heavy for, and zones without methods ship nothing', async () => {
    const { desk } = await openShop();
    const zoneId = await desk.zone('Country', [{ country: 'US' }]);
    await desk.method(zoneId, {
      kind: 'BY_WEIGHT',
      rates: [{ upToGrams: 1000, price: '5' }],
      freeAbove: '1',
    });
    await desk.zone('Alaska', [{ country: 'US', postalPattern: '99500-99999' }]);
    expect(await desk.preview(CALIFORNIA, 1000)).toHaveLength(1);
    expect(await desk.preview(CALIFORNIA, 1001)).toEqual([]);
    expect(await desk.preview({ ...CALIFORNIA, postalCode: '99501-0001' })).toEqual([]);
  });

  test('is not shown for a parcel that cannot be', async () => {
    const { shop } = await openShop();
    for (const wrong of [{ weightGrams: -1 }, { subtotal: '-1' }, { subtotal: 'much' }]) {
      const given = { place: CALIFORNIA, weightGrams: 1, subtotal: '1', ...wrong };
      const { errors } = await shop.owner.send(PREVIEW, given);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('costs carts one statement, then none for a while, and one again after a change', async () => {
    const { shop, desk } = await openShop();
    const zone = await desk.zone('Country', [{ country: 'US' }]);
    await desk.method(zone);
    const { shipping } = world.app.composed.apis;
    const count = async (offered: number) => {
      const ctx = await shop.context();
      expect(await shipping.options(ctx, parcel())).toHaveLength(offered);
      return ctx.statements;
    };
    expect([await count(1), await count(1)]).toEqual([1, 0]);
    await desk.method(zone);
    expect([await count(2), await count(2)]).toEqual([1, 0]);
    const ctx = await shop.context();
    expect(await shipping.options(ctx, parcel({ address: null }))).toEqual([]);
    expect(ctx.statements).toBe(0);
  });

  test('follows every change at once, in other processes within the promised time', async () => {
    const { shop, desk } = await openShop();
    const beside = await world.beside();
    const zoneId = await desk.zone('Country', [{ country: 'US' }]);
    const here = async () => world.app.composed.apis.shipping.options(await shop.context(), parcel());
    const there = async () => beside.composed.apis.shipping.options(await shop.context(), parcel());
    expect([await here(), await there()]).toEqual([[], []]);
    const id = await desk.method(zoneId);
    expect(await here()).toHaveLength(1);
    await expect.poll(async () => (await there()).length, { timeout: 10_000 }).toBe(1);
    await desk.send('shippingSettingsUpdate', { input: { handlingDays: 5 } });
    expect((await here())[0]).toMatchObject({ earliest: '2026-11-30' });
    await desk.send('shippingMethodDelete', { id });
    expect(await here()).toEqual([]);
  });
});
