import { beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { decodeId } from '../../../src/kernel/ids.js';
import { awaitUntil } from '../../support/await-until.js';
import { productInput } from '../../support/products.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const HOUR_MS = 3_600_000;

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld({ background: true });
});

async function offer(at: Shop, input: object): Promise<string> {
  const answer = await at.owner.run(
    'mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code message } } }',
    { input: { name: 'Sale', kind: 'PERCENTAGE', showsAsSalePrice: true, ...input } },
  );
  expect(answer['promotionCreate'].userErrors).toEqual([]);
  return answer['promotionCreate'].promotion.id as string;
}

async function change(at: Shop, id: string, input: object): Promise<void> {
  const answer = await at.owner.run(
    'mutation ($id: ID!, $input: PromotionUpdateInput!) { promotionUpdate(id: $id, input: $input) { userErrors { code message } } }',
    { id, input },
  );
  expect(answer['promotionUpdate'].userErrors).toEqual([]);
}

/** What visitors see: name, price and the price before, by price. */
async function shown(at: Shop): Promise<string> {
  const answer = await at.visitor.run(
    `{ products(first: 50, sort: { field: PRICE, direction: ASC }) {
      nodes { name variants { price { amount } compareAtPrice { amount } } } } }`,
  );
  const nodes = answer['products'].nodes as {
    name: string;
    variants: { price: { amount: string }; compareAtPrice: { amount: string } | null }[];
  }[];
  return nodes
    .map(({ name, variants }) => {
      const prices = variants.map(
        ({ price, compareAtPrice }) => price.amount + (compareAtPrice ? ` was ${compareAtPrice.amount}` : ''),
      );
      return `${name} ${prices.join(', ')}`;
    })
    .join('; ');
}

async function awaitShown(at: Shop, expected: string): Promise<void> {
  await awaitUntil(async () => (await shown(at)) === expected).catch(() => undefined);
  expect(await shown(at)).toBe(expected);
}

describe('a catalog promotion', () => {
  test('makes sale prices that lists show, sort and filter by, and takes them away when it ends', async () => {
    shop = await world.store({ currency: 'USD' });
    const [shoes] = await shop.categories([{ name: 'Shoes' }]);
    await shop.product(productInput({ name: 'Boot', price: '100', categoryIds: [shoes!] }));
    await shop.product(productInput({ name: 'Cap', price: '80' }));
    const id = await offer(shop, { value: '25', appliesTo: { categoryIds: [shoes] } });
    await awaitShown(shop, 'Boot 75.00 was 100.00; Cap 80.00');
    const cheap = await shop.visitor.run(
      '{ products(first: 5, filter: { price: { max: "76" } }) { nodes { name priceRange { min { amount } } } } }',
    );
    expect(cheap['products'].nodes).toEqual([{ name: 'Boot', priceRange: { min: { amount: '75.00' } } }]);
    await change(shop, id, { value: '50' });
    await awaitShown(shop, 'Boot 50.00 was 100.00; Cap 80.00');
    await change(shop, id, { appliesTo: {} });
    await awaitShown(shop, 'Cap 40.00 was 80.00; Boot 50.00 was 100.00');
    await change(shop, id, { isEnabled: false });
    await awaitShown(shop, 'Cap 80.00; Boot 100.00');
    const events = await world.app.database.query(
      `SELECT count(*)::int AS count FROM outbox_event WHERE tenant_id = $1 AND type = 'product.sale_changed.v1'`,
      [shop.tenantId],
    );
    expect(events).toEqual([{ count: 5 }]);
    const audited = await world.app.database.query(
      `SELECT concat_ws(' ', before->>'saleMinor', '>', after->>'saleMinor') AS sale FROM audit_entry
       WHERE tenant_id = $1 AND action = 'price.updated' AND actor_kind = 'SYSTEM'`,
      [shop.tenantId],
    );
    expect(audited.map(({ sale }) => sale as string).toSorted()).toEqual([
      ...['4000 >', '5000 >', '7500 > 5000', '> 4000', '> 7500'].toSorted(),
    ]);
  });

  test('leaves the lowest price when several fit, whatever their order', async () => {
    const store = await world.store({ currency: 'USD' });
    const { id } = await store.product({
      name: 'Bag',
      variants: [{ price: '10.01', compareAtPrice: '30' }],
    });
    const percent = await offer(store, { value: '33.33', priority: 5 });
    // 10.01 less 33.33 percent is 6.673667: 6.67; less 4 it is 6.01.
    await awaitShown(store, 'Bag 6.67 was 30.00');
    const amount = await offer(store, { kind: 'FIXED_AMOUNT', value: '4', appliesTo: { productIds: [id] } });
    await awaitShown(store, 'Bag 6.01 was 30.00');
    await store.owner.run('mutation ($id: ID!) { promotionDelete(id: $id) { deletedId } }', { id: amount });
    await awaitShown(store, 'Bag 6.67 was 30.00');
    await store.owner.run('mutation ($id: ID!) { promotionDelete(id: $id) { deletedId } }', { id: percent });
    await awaitShown(store, 'Bag 10.01 was 30.00');
  });

  test('reaches products that are made, repriced or moved while it runs', async () => {
    const store = await world.store({ currency: 'JPY' });
    const [top] = await store.categories([{ name: 'Top' }]);
    const [below] = await store.categories([{ name: 'Below', parentId: top! }]);
    await offer(store, { value: '10', appliesTo: { categoryIds: [top] } });
    const { id } = await store.product(productInput({ name: 'Cup', price: '105', categoryIds: [below!] }));
    // 94.5 is rounded half up.
    await awaitShown(store, 'Cup 95 was 105');
    const read = await store.owner.run('query ($id: ID!) { product(id: $id) { variants { id } } }', { id });
    await store.owner.run(
      'mutation ($id: ID!) { variantUpdate(id: $id, input: { price: "200" }) { userErrors { code } } }',
      { id: read['product'].variants[0].id as string },
    );
    await awaitShown(store, 'Cup 180 was 200');
    await store.owner.run(
      'mutation ($id: ID!) { categoryUpdate(id: $id, input: { parentId: null }) { userErrors { code } } }',
      { id: below },
    );
    await awaitShown(store, 'Cup 200');
  });

  test('of a reduction that rounds to nothing, or below zero, keeps prices possible', async () => {
    const store = await world.store({ currency: 'JPY' });
    await store.product(productInput({ name: 'Pin', price: '1' }));
    await store.product(productInput({ name: 'Pen', price: '50' }));
    const id = await offer(store, { value: '10' });
    await awaitShown(store, 'Pin 1; Pen 45 was 50');
    await store.owner.run('mutation ($id: ID!) { promotionDelete(id: $id) { deletedId } }', { id });
    await offer(store, { kind: 'FIXED_AMOUNT', value: '60' });
    const sorted = async () => (await shown(store)).split('; ').sort().join('; ');
    await awaitUntil(async () => (await sorted()) === 'Pen 0 was 50; Pin 0 was 1');
  });
});

describe('the time of a catalog promotion', () => {
  test('begins and ends by jobs, and a sweep finds what they missed', async () => {
    const clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
    const quiet = await startWorld({ clock });
    const store = await quiet.store({ currency: 'USD' });
    await store.product(productInput({ name: 'Lamp', price: '20' }));
    const startsAt = new Date(clock.now().getTime() + HOUR_MS).toISOString();
    const endsAt = new Date(clock.now().getTime() + 2 * HOUR_MS).toISOString();
    const id = decodeId('promotion', await offer(store, { value: '50', startsAt, endsAt }))!;
    const { sales } = quiet.app.composed.apis.promotions;
    const review = async () => sales.reviewPromotion(await store.context(), id);
    const due = async () => {
      const [row] = await quiet.app.database.query<{ sale_due_at: Date | null; jobs: Date[] }>(
        `SELECT sale_due_at, ARRAY(SELECT run_at FROM graphile_worker.jobs WHERE key LIKE '%' || p.id) AS jobs
         FROM promotion p WHERE id = $1`,
        [id],
      );
      return [row!.sale_due_at?.toISOString() ?? null, ...row!.jobs.map((at) => at.toISOString())];
    };

    await review();
    expect(await shown(store)).toBe('Lamp 20.00');
    expect(await due()).toEqual([startsAt, startsAt]);
    clock.advance(HOUR_MS);
    await review();
    expect(await shown(store)).toBe('Lamp 10.00 was 20.00');
    expect(await due()).toEqual([endsAt, endsAt]);
    clock.advance(HOUR_MS);
    await quiet.app.database.query('DELETE FROM graphile_worker._private_jobs WHERE key LIKE $1', [`%${id}`]);
    const tasks = quiet.app.composed.modules.find((module) => module.name === 'promotions')!.tasks!;
    await tasks['promotions:sale-sweep']!({});
    expect((await due()).length).toBe(1);
    clock.advance(60_000);
    await tasks['promotions:sale-sweep']!({});
    expect((await due()).length).toBe(2);
    await review();
    expect(await shown(store)).toBe('Lamp 20.00');
    expect((await due())[0]).toBeNull();
  });

  test('a review that finds everything right changes nothing', async () => {
    const quiet = await startWorld();
    const store = await quiet.store({ currency: 'USD' });
    await store.product(productInput({ name: 'Lamp', price: '20' }));
    const id = decodeId('promotion', await offer(store, { value: '50' }))!;
    const ctx = await store.context();
    const { sales } = quiet.app.composed.apis.promotions;
    await sales.reviewPromotion(ctx, id);
    const again = await store.context();
    await sales.reviewPromotion(again, id);
    // The promotion, two looks for products, one look at their prices, and when to come back.
    expect(again.statements).toBe(5);
  });

  test('many reviews and price changes at once leave documents and prices as they belong', async () => {
    const store = await world.store({ currency: 'USD' });
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        store.product(productInput({ name: `P${index}`, price: '10' })),
      ),
    );
    const id = await offer(store, { value: '10' });
    const ctx = await store.context();
    const { sales } = world.app.composed.apis.promotions;
    const variants = await Promise.all(
      made.map(async (product) => {
        const read = await store.owner.run(
          'query ($id: ID!) { product(id: $id) { variants { id } } }',
          product,
        );
        return read['product'].variants[0].id as string;
      }),
    );
    await Promise.all([
      ...variants.map((variantId, index) =>
        store.owner.run(
          'mutation ($id: ID!, $price: Decimal!) { variantUpdate(id: $id, input: { price: $price }) { userErrors { code } } }',
          { id: variantId, price: String(20 + index) },
        ),
      ),
      ...[30, 40, 50].map((value) => change(store, id, { value: String(value) })),
      ...Array.from({ length: 4 }, () => sales.reviewPromotion(ctx, decodeId('promotion', id)!)),
    ]);
    const wrong = `SELECT d.name FROM product_doc d
      JOIN variant v ON v.tenant_id = d.tenant_id AND v.product_id = d.product_id
      JOIN price r ON r.tenant_id = d.tenant_id AND r.variant_id = v.id
      JOIN promotion p ON p.id = $2
      WHERE d.tenant_id = $1 AND (r.sale_minor IS DISTINCT FROM (r.amount_minor * (10000 - p.percent_bps) + 5000) / 10000
        OR d.price_min <> r.sale_minor OR d.price_max <> r.sale_minor)`;
    const parameters = [store.tenantId, decodeId('promotion', id)];
    await awaitUntil(async () => (await world.app.database.query(wrong, parameters)).length === 0);
  });
});

describe('what is sold', () => {
  test('is counted for each product and its documents once', async () => {
    const quiet = await startWorld({ background: true });
    const store = await quiet.store({ currency: 'USD', languages: ['en', 'ar'] });
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C'])
      ids.push(decodeId('product', (await store.product({ ...productInput({ name }) })).id)!);
    const ctx = await store.context();
    const line = (productId: string, quantity: number) => ({ productId, variantId: productId, quantity });
    const orders = [
      [line(ids[0]!, 2), line(ids[1]!, 1)],
      [line(ids[1]!, 4), line(ids[1]!, 3)],
    ];
    for (const lines of orders) {
      await quiet.app.core.unitOfWork.write(ctx, (tx) =>
        quiet.app.core.outbox.add(tx, {
          type: 'order.confirmed.v1',
          subject: { kind: 'order', id: ids[0]! },
          payload: { orderId: ids[0], lines },
        }),
      );
    }
    const counts = async () => {
      const rows = await quiet.app.database.query<{ name: string; count: string }>(
        `SELECT p.name, p.sales_count || '/' || string_agg(d.sales_count::text, ',') AS count
         FROM product p JOIN product_doc d ON d.product_id = p.id WHERE p.tenant_id = $1
         GROUP BY p.tenant_id, p.id, p.name, p.sales_count ORDER BY p.name`,
        [store.tenantId],
      );
      return rows.map(({ name, count }) => `${name} ${count}`).join('; ');
    };
    await awaitUntil(async () => (await counts()) === 'A 2/2,2; B 8/8,8; C 0/0,0');
  });
});
