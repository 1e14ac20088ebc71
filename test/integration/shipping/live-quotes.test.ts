import { beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { rateServiceAdapter, type ShippingRequest } from '../../../src/modules/shipping/index.js';
import { FakeRateService, isSigned, rate } from '../../support/fake-rate-service.js';
import { parcel, ShippingDesk } from '../../support/shipping.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const MINUTE_MS = 60_000;

let world: World;
let clock: ManualClock;
let service: FakeRateService;
let shop: Shop;
let desk: ShippingDesk;
let zoneId: string;
let carrier: { id: string; secret: string };

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-11-19T12:00:00Z'));
  const carrierAdapters = [rateServiceAdapter({ allowLoopback: true })];
  world = await startWorld({ clock, providers: { carrierAdapters } });
  service = await FakeRateService.start();
});

beforeEach(async () => {
  service.questions.length = 0;
  service.answer = { json: { services: [rate('air', '12.50', { min: 1, max: 1 })] } };
  shop = await world.store({ currency: 'USD' });
  desk = new ShippingDesk(shop);
  zoneId = await desk.zone('Home', [{ country: 'US' }]);
  carrier = await desk.carrier('Own rates', service.url);
});

function live(change: object = {}): Promise<string> {
  const kind = { kind: 'CARRIER', carrierId: carrier.id, serviceCode: 'air' };
  return desk.method(zoneId, { name: 'Air', ...kind, ...change });
}

async function ask(request: Partial<ShippingRequest> = {}) {
  const ctx = await shop.context();
  const options = await world.app.composed.apis.shipping.options(ctx, parcel(request));
  return { options, statements: ctx.statements };
}

async function priced(request: Partial<ShippingRequest> = {}) {
  return (await ask(request)).options.map(({ priceMinor, source }) => [priceMinor, source]);
}

describe('a method with live prices', () => {
  test('costs what the carrier asks, which is told the parcel under the secret it was given', async () => {
    await live();
    const { options } = await ask();
    // Handed over on Friday, one working day on the way by the word of the carrier.
    expect(options).toMatchObject([
      { name: 'Air', priceMinor: 1250, source: 'CARRIER', earliest: '2026-11-23', latest: '2026-11-23' },
    ]);
    expect(service.questions).toHaveLength(1);
    expect(isSigned(service.questions[0]!, carrier.secret)).toBe(true);
    expect(JSON.parse(service.questions[0]!.body)).toMatchObject({ store: shop.slug, weightGrams: 500 });
  });

  test('asks once for a parcel within fifteen minutes, by three statements and then by one', async () => {
    await live();
    expect((await ask()).statements).toBe(3);
    clock.advance(14 * MINUTE_MS);
    const address = { country: 'US', region: ' ca ', postalCode: '94103-1234' };
    const { options, statements } = await ask({ address });
    expect(options).toMatchObject([{ priceMinor: 1250, source: 'CARRIER' }]);
    expect(statements).toBe(1);
    expect(service.questions).toHaveLength(1);
    await ask({ weightGrams: 501 });
    expect(service.questions).toHaveLength(2);
    clock.advance(MINUTE_MS);
    service.answer = { json: { services: [rate('air', '13')] } };
    expect(await priced()).toEqual([[1300, 'CARRIER']]);
  });

  test('is asked for in one process and known in all', async () => {
    await live();
    await ask();
    const beside = await world.beside({ clock });
    const found = await beside.composed.apis.shipping.options(await shop.context(), parcel());
    expect(found).toMatchObject([{ priceMinor: 1250, source: 'CARRIER' }]);
    expect(service.questions).toHaveLength(1);
  });

  test('costs what the carrier asked last while it fails, for a day, then what the store set', async () => {
    await live({ fallbackPrice: '20' });
    await live({ name: 'Hidden then', position: 1 });
    expect(await priced()).toEqual([
      [1250, 'CARRIER'],
      [1250, 'CARRIER'],
    ]);
    service.answer = { status: 500 };
    clock.advance(15 * MINUTE_MS);
    expect(await priced()).toEqual([
      [1250, 'EARLIER_QUOTE'],
      [1250, 'EARLIER_QUOTE'],
    ]);
    clock.advance(24 * 60 * MINUTE_MS);
    expect(await priced()).toEqual([[2000, 'FALLBACK']]);
  });

  test('is shown as an estimate while the carrier fails', async () => {
    await live({ fallbackPrice: '20' });
    service.answer = { status: 500 };
    expect(await desk.preview({ countryCode: 'US' })).toMatchObject([
      { name: 'Air', price: { amount: '20.00' }, isEstimate: true },
    ]);
  });

  test('is not offered when the carrier answers without its service, whatever the fallback', async () => {
    await live({ serviceCode: 'sea', fallbackPrice: '20' });
    expect(await priced()).toEqual([]);
  });

  test('is free from its threshold on like any other', async () => {
    await live({ freeAbove: '10' });
    expect(await priced()).toEqual([[0, 'CARRIER']]);
  });

  test('cannot be asked for inside a transaction', async () => {
    await live();
    const ctx = await shop.context();
    const inside = world.app.core.unitOfWork.write(ctx, () =>
      world.app.composed.apis.shipping.options(ctx, parcel()),
    );
    await expect(inside).rejects.toThrow('must not run inside a transaction');
  });
});

describe('carriers', () => {
  test('are asked together, a silent one holds nobody up for ever, and answers are stored at once', async () => {
    const silent = await FakeRateService.start();
    const second = await FakeRateService.start();
    // The first answers only after the second was asked as well.
    let release: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (release = resolve));
    service.answer = (response) => {
      void asked.then(() => response.end(JSON.stringify({ services: [rate('air', '1')] })));
    };
    second.answer = (response) => {
      release();
      response.end(JSON.stringify({ services: [rate('air', '2')] }));
    };
    silent.answer = () => undefined;
    await live();
    await live({ carrierId: (await desk.carrier('Second', second.url)).id, position: 1 });
    const late = await desk.carrier('Silent', silent.url);
    await live({ carrierId: late.id, position: 2, fallbackPrice: '3' });
    const { options, statements } = await ask();
    expect(options.map(({ priceMinor, source }) => [priceMinor, source])).toEqual([
      [100, 'CARRIER'],
      [200, 'CARRIER'],
      [300, 'FALLBACK'],
    ]);
    expect(statements).toBe(3);
  });

  test('that failed three times in a row are left alone for half a minute', async () => {
    await live({ fallbackPrice: '20' });
    service.answer = { status: 503 };
    for (let attempt = 0; attempt < 5; attempt++) expect(await priced()).toEqual([[2000, 'FALLBACK']]);
    expect(service.questions).toHaveLength(3);
    clock.advance(31_000);
    service.answer = { json: { services: [rate('air', '9')] } };
    expect(await priced()).toEqual([[900, 'CARRIER']]);
  });

  test('have a secret that is stored encrypted, shown once, and replaced at once', async () => {
    await live();
    const [row] = await world.app.database.query<{ secret: string }>(
      'SELECT secret FROM shipping_carrier WHERE tenant_id = $1',
      [shop.tenantId],
    );
    expect(row!.secret).toMatch(/^k1:/);
    expect(row!.secret).not.toContain(carrier.secret);
    const listed = await shop.owner.send(
      '{ carriers(first: 5) { nodes { id name kind endpoint isEnabled } } }',
    );
    expect(listed.data).toEqual({
      carriers: {
        nodes: [
          { id: carrier.id, name: 'Own rates', kind: 'rate-service', endpoint: service.url, isEnabled: true },
        ],
      },
    });
    const rotated = await desk.send('carrierSecretRotate', { id: carrier.id });
    expect(rotated['secret']).not.toBe(carrier.secret);
    await ask();
    expect(isSigned(service.questions[0]!, rotated['secret'] as string)).toBe(true);
    expect(isSigned(service.questions[0]!, carrier.secret)).toBe(false);
  });

  test('at a new address have their earlier answers forgotten', async () => {
    await live();
    await ask();
    const moved = await FakeRateService.start();
    moved.answer = { json: { services: [rate('air', '7')] } };
    const change = await desk.send('carrierUpdate', { id: carrier.id, input: { endpoint: moved.url } });
    expect(change['carrier']).toMatchObject({ endpoint: moved.url, version: 2 });
    expect(await priced()).toEqual([[700, 'CARRIER']]);
  });

  test('that are disabled are not asked, and their methods have the price of the store', async () => {
    await live({ fallbackPrice: '20' });
    await ask();
    await desk.send('carrierUpdate', { id: carrier.id, input: { isEnabled: false } });
    clock.advance(15 * MINUTE_MS);
    expect(await priced()).toEqual([[2000, 'FALLBACK']]);
    expect(service.questions).toHaveLength(1);
  });

  test('go only when no method needs them, and refuse addresses that are nobody else’s business', async () => {
    const methodId = await live();
    const kept = await desk.send('carrierDelete', { id: carrier.id });
    expect(kept['userErrors']).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['id'] }]);
    await desk.send('shippingMethodDelete', { id: methodId });
    expect(await desk.send('carrierDelete', { id: carrier.id })).toEqual({
      deletedId: carrier.id,
      userErrors: [],
    });
    for (const [input, code, path] of [
      [{ name: 'A', endpoint: 'https://10.0.0.1/' }, 'INVALID', ['input', 'endpoint']],
      [{ name: 'A', endpoint: '' }, 'REQUIRED', ['input', 'endpoint']],
      [{ name: 'A', endpoint: service.url, kind: 'pigeon' }, 'INVALID', ['input', 'kind']],
    ] as const) {
      const payload = await desk.send('carrierCreate', { input });
      expect(payload).toMatchObject({ carrier: null, secret: null, userErrors: [{ code, path }] });
    }
    await desk.carrier('Twice', service.url);
    const twice = await desk.send('carrierCreate', { input: { name: 'TWICE', endpoint: service.url } });
    expect(twice['userErrors']).toMatchObject([{ code: 'TAKEN', path: ['input', 'name'] }]);
  });

  test('are forgotten what they answered more than a day ago, by a job', async () => {
    await live();
    await ask();
    clock.advance(23 * 60 * MINUTE_MS);
    await ask({ weightGrams: 700 });
    clock.advance(61 * MINUTE_MS);
    const shipping = world.app.composed.modules.find(({ name }) => name === 'shipping')!;
    await shipping.tasks!['shipping:prune-quotes']!({});
    const left = await world.app.database.query('SELECT quoted_at FROM carrier_quote WHERE tenant_id = $1', [
      shop.tenantId,
    ]);
    expect(left).toHaveLength(1);
  });
});
