import { beforeAll, describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/kernel/errors.js';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import type { TenantContext } from '../../../src/platform/context.js';
import type { PromotionCreateInput } from '../../../src/modules/promotions/offers/promotion.inputs.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;
let ctx: TenantContext;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  ctx = await shop.context();
});

const apis = () => world.app.composed.apis;

async function promotion(input: Partial<PromotionCreateInput> = {}): Promise<string> {
  const answer = await shop.owner.run(
    'mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code message } } }',
    { input: { name: 'Ten off', kind: 'PERCENTAGE', value: '10', ...input } },
  );
  expect(answer['promotionCreate'].userErrors).toEqual([]);
  return decodeId('promotion', answer['promotionCreate'].promotion.id as string)!;
}

async function buyer(): Promise<string> {
  const told = { userId: null, email: `${newId()}@guest.test`, phone: null, name: null, language: null };
  const customer = await world.app.core.unitOfWork.write(ctx, (tx) => apis().customers.upsert(tx, told));
  return customer.id;
}

function use(customerId: string, promotionIds: string[], orderId = newId()) {
  const applied = promotionIds.map((promotionId) => ({ promotionId, discountMinor: 100 }));
  return world.app.core.unitOfWork.write(ctx, (tx) =>
    apis().promotions.use(tx, { orderId, customerId, applied }),
  );
}

function release(orderId: string) {
  return world.app.core.unitOfWork.write(ctx, (tx) => apis().promotions.release(tx, orderId));
}

async function counted(id: string): Promise<{ total: number; uses: number; customers: number }> {
  const [row] = await world.app.database.query<{ total: number; uses: number; customers: number }>(
    `SELECT p.usage_count AS total,
       (SELECT count(*)::int FROM promotion_use u WHERE u.promotion_id = p.id AND u.released_at IS NULL) AS uses,
       (SELECT coalesce(sum(used), 0)::int FROM promotion_customer_use c WHERE c.promotion_id = p.id) AS customers
     FROM promotion p WHERE p.id = $1`,
    [id],
  );
  return row!;
}

describe('a use of a promotion', () => {
  test('wanted by forty orders at once happens ten times, when ten are allowed', async () => {
    const id = await promotion({ code: 'TEN-ONLY', usageLimit: 10 });
    const buyers = await Promise.all(Array.from({ length: 40 }, () => buyer()));
    const outcomes = await Promise.allSettled(buyers.map((customerId) => use(customerId, [id])));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.length - refused.length).toBe(10);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'DISCOUNT_NOT_APPLICABLE' });
      expect((reason as Error).message).toContain('"TEN-ONLY"');
    }
    expect(await counted(id)).toEqual({ total: 10, uses: 10, customers: 10 });
  });

  test('by one customer at once happens as often as each may, others are not held back', async () => {
    const id = await promotion({ usageLimitPerCustomer: 2 });
    const [first, second] = [await buyer(), await buyer()];
    const wanted = Array.from({ length: 12 }, (_, index) => use(index % 2 ? first : second, [id]));
    const outcomes = await Promise.allSettled(wanted);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(4);
    expect(await counted(id)).toEqual({ total: 4, uses: 4, customers: 4 });
  });

  test('counts all promotions of the order, or none', async () => {
    const open = await promotion();
    const closed = await promotion({ code: 'ONE', usageLimit: 1 });
    const customerId = await buyer();
    await use(customerId, [open, closed]);
    await expect(use(customerId, [open, closed])).rejects.toMatchObject({ code: 'DISCOUNT_NOT_APPLICABLE' });
    expect(await counted(open)).toEqual({ total: 1, uses: 1, customers: 1 });
    expect(await counted(closed)).toEqual({ total: 1, uses: 1, customers: 1 });
  });

  test('of the same promotions in opposite order stops nobody for ever', async () => {
    const [a, b] = [await promotion(), await promotion()];
    const buyers = await Promise.all(Array.from({ length: 20 }, () => buyer()));
    await Promise.all(buyers.map((customerId, index) => use(customerId, index % 2 ? [a, b] : [b, a])));
    expect(await counted(a)).toEqual({ total: 20, uses: 20, customers: 20 });
    expect(await counted(b)).toEqual({ total: 20, uses: 20, customers: 20 });
  });

  test('is given back once, however often that is asked for at once', async () => {
    const id = await promotion({ code: 'BACK', usageLimit: 3, usageLimitPerCustomer: 1 });
    const [customerId, orderId] = [await buyer(), newId()];
    await use(customerId, [id], orderId);
    await use(await buyer(), [id]);
    await expect(use(customerId, [id])).rejects.toMatchObject({ code: 'DISCOUNT_NOT_APPLICABLE' });
    await Promise.all(Array.from({ length: 8 }, () => release(orderId)));
    expect(await counted(id)).toEqual({ total: 1, uses: 1, customers: 1 });
    await use(customerId, [id]);
    expect(await counted(id)).toEqual({ total: 2, uses: 2, customers: 2 });
  });

  test('is refused once the promotion is switched off, saying what the buyer can do', async () => {
    const withCode = await promotion({ code: 'OFF', isEnabled: false });
    const automatic = await promotion({ isEnabled: false });
    const refusals = await Promise.all(
      [withCode, automatic].map(async (id) =>
        use(await buyer(), [id]).catch((error: unknown) => (error as Refusal).problems),
      ),
    );
    expect(refusals).toEqual([
      [
        {
          code: 'DISCOUNT_NOT_APPLICABLE',
          message: '"OFF" cannot be used any more. Remove it, then try again.',
          path: ['cartId'],
        },
      ],
      [
        {
          code: 'DISCOUNT_NOT_APPLICABLE',
          message: expect.stringContaining('Read the total of the cart again') as string,
          path: ['cartId'],
        },
      ],
    ]);
  });

  test('never passes a limit that is changed under it', async () => {
    const id = await promotion({ code: 'MOVING', usageLimit: 20 });
    const buyers = await Promise.all(Array.from({ length: 30 }, () => buyer()));
    const change = (usageLimit: number) =>
      shop.owner.run(
        'mutation ($id: ID!, $input: PromotionUpdateInput!) { promotionUpdate(id: $id, input: $input) { userErrors { code } } }',
        { id: encodeId('promotion', id), input: { usageLimit } },
      );
    const uses = buyers.map((customerId) => use(customerId, [id]));
    const changes = [12, 8, 15].map(change);
    await Promise.all([Promise.allSettled(uses), ...changes]);
    const { total, uses: stored } = await counted(id);
    const [row] = await world.app.database.query<{ usage_limit: number }>(
      'SELECT usage_limit FROM promotion WHERE id = $1',
      [id],
    );
    expect(total).toBe(stored);
    expect(total).toBeLessThanOrEqual(row!.usage_limit);
  });

  test('takes one statement, and giving it back another', async () => {
    const ids = [await promotion(), await promotion(), await promotion()];
    const [customerId, orderId, fresh] = [await buyer(), newId(), await shop.context()];
    const applied = ids.map((promotionId) => ({ promotionId, discountMinor: 5 }));
    await world.app.core.unitOfWork.write(fresh, (tx) =>
      apis().promotions.use(tx, { orderId, customerId, applied }),
    );
    expect(fresh.statements).toBe(1);
    await world.app.core.unitOfWork.write(fresh, (tx) => apis().promotions.release(tx, orderId));
    expect(fresh.statements).toBe(2);
  });
});

describe('the facts of promotions', () => {
  test('are those of automatic promotions and of the codes, with what the customer used, in one statement', async () => {
    const other = await world.store();
    const run = async (input: object) => {
      const answer = await other.owner.run(
        'mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code message } } }',
        { input },
      );
      expect(answer['promotionCreate'].userErrors).toEqual([]);
    };
    await run({ name: 'Automatic', kind: 'FREE_SHIPPING', minimumSubtotal: '50' });
    await run({ name: 'Coded', kind: 'FIXED_AMOUNT', value: '5.5', code: 'five' });
    await run({ name: 'Unasked', kind: 'PERCENTAGE', value: '1', code: 'unasked' });
    await run({ name: 'Off', kind: 'PERCENTAGE', value: '1', isEnabled: false });
    await run({ name: 'Over', kind: 'PERCENTAGE', value: '1', endsAt: '2020-01-01T00:00:00Z' });
    await run({ name: 'Later', kind: 'PERCENTAGE', value: '1', startsAt: '2099-01-01T00:00:00Z' });
    await run({ name: 'Sale', kind: 'PERCENTAGE', value: '1', showsAsSalePrice: true });
    const fresh = await other.context();
    const facts = await apis().promotions.facts(fresh, {
      codes: [' Five', 'nothing'],
      customerId: null,
      now: fresh.clock.now(),
    });
    expect(fresh.statements).toBe(1);
    const names = facts.map(({ name, code, amountMinor, minimumSubtotalMinor, usedByCustomer }) => ({
      ...{ name, code, amountMinor, minimumSubtotalMinor, usedByCustomer },
    }));
    expect(names.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Automatic', code: null, amountMinor: null, minimumSubtotalMinor: 5000, usedByCustomer: 0 },
      { name: 'Coded', code: 'FIVE', amountMinor: 550, minimumSubtotalMinor: null, usedByCustomer: 0 },
    ]);
  });

  test('without codes are remembered until promotions change, and asked for where their uses are limited', async () => {
    const other = await world.store({ currency: 'USD' });
    const run = async (field: string, document: string) => {
      const answer = await other.owner.run(`mutation { ${field}${document} }`);
      expect(answer[field].userErrors).toEqual([]);
      return answer[field].promotion?.id as string;
    };
    const make = (input: string) =>
      run('promotionCreate', `(input: { ${input} }) { promotion { id } userErrors { code message } }`);
    const known = async (now: Date) => {
      const fresh = await other.context();
      const facts = await apis().promotions.facts(fresh, { codes: [], customerId: null, now });
      return { names: facts.map(({ name }) => name).sort(), statements: fresh.statements };
    };
    const today = ctx.clock.now();
    const inSpring = new Date('2098-03-21T00:00:00Z');
    expect(await known(today)).toEqual({ names: [], statements: 1 });
    expect(await known(today)).toEqual({ names: [], statements: 0 });
    const always = await make('name: "Always", kind: PERCENTAGE, value: "5"');
    await make(
      'name: "Spring", kind: FREE_SHIPPING, startsAt: "2098-03-20T00:00:00Z", endsAt: "2098-06-21T00:00:00Z"',
    );
    expect(await known(today)).toEqual({ names: ['Always'], statements: 1 });
    expect(await known(inSpring)).toEqual({ names: ['Always', 'Spring'], statements: 0 });
    expect((await known(new Date('2098-06-21T00:00:00Z'))).names).toEqual(['Always']);
    await run('promotionDelete', `(id: "${always}") { userErrors { code message } }`);
    expect(await known(inSpring)).toEqual({ names: ['Spring'], statements: 1 });
    await make('name: "Few", kind: PERCENTAGE, value: "5", usageLimit: 3');
    await known(today);
    expect(await known(today)).toEqual({ names: ['Few'], statements: 1 });
  });

  test('tell how often the customer used each', async () => {
    const id = await promotion({ code: 'OFTEN' });
    const customerId = await buyer();
    await use(customerId, [id]);
    await use(customerId, [id]);
    const facts = await apis().promotions.facts(ctx, { codes: ['often'], customerId, now: ctx.clock.now() });
    expect(facts.find((fact) => fact.id === id)).toMatchObject({ usageCount: 2, usedByCustomer: 2 });
  });
});
