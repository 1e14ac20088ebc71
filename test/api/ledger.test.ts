import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import {
  refundPostings,
  salePostings,
  type OrderTotals,
  type Posting,
} from '../../src/modules/ledger/index.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const BALANCE = `query ($until: DateTime) {
  ledgerTrialBalance(until: $until) {
    currency isBalanced totalDebit { amount } totalCredit { amountMinor }
    accounts { account debit { amountMinor } credit { amountMinor } balance { amount amountMinor currency } }
  }
}`;
const POSTINGS = `query ($first: Int, $after: String, $filter: LedgerPostingFilter) {
  ledgerPostings(first: $first, after: $after, filter: $filter) {
    nodes { id kind debitAccount creditAccount amount { amount currency } orderId paymentId reference createdAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

const TOTALS: OrderTotals = {
  ...{ subtotalMinor: 10_000, discountMinor: 1000, shippingMinor: 500, taxMinor: 950, shippingTaxMinor: 50 },
  pricesIncludeTax: false,
};

let world: World;
let shop: Shop;
let other: Shop;
let server: pg.Client;
const orderId = newId();
const paymentId = newId();

const subject = (reference: string, currency = 'USD') => ({
  ...{ orderId, paymentId, provider: 'test', currency, reference },
});

async function post(to: Shop, postings: readonly Posting[]): Promise<void> {
  const ctx = await to.context();
  await world.app.core.unitOfWork.write(ctx, async (tx) => {
    world.app.composed.apis.ledger.post(tx, postings);
    await Promise.resolve();
  });
}

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store({ currency: 'USD' }), await world.store({ currency: 'USD' })];
  const captured = { ...subject('capture:a'), amountMinor: 10_450, alreadyMinor: 0, feeMinor: 300 };
  await post(shop, salePostings(TOTALS, captured));
  await post(shop, refundPostings(TOTALS, { ...subject('refund:a'), amountMinor: 1045, alreadyMinor: 0 }));
  server = new pg.Client({ connectionString: world.app.database.url });
  await server.connect();
  await server.query('SET ROLE wasla_app');
});

afterAll(() => server.end());

describe('the trial balance', () => {
  test('has both sides of every account, equal in sum, in one statement', async () => {
    const answer = await (await shop.staff()).send(BALANCE);
    const [balance, ...rest] = answer.data!['ledgerTrialBalance'];
    expect(rest).toEqual([]);
    expect(balance).toMatchObject({
      ...{ currency: 'USD', isBalanced: true, totalDebit: { amount: '127.95' } },
      totalCredit: { amountMinor: 12_795 },
    });
    const accounts = balance.accounts as Record<'account' | 'debit' | 'credit', { amountMinor: number }>[];
    const sides = accounts.map(({ account, debit, credit }) => [
      account,
      debit.amountMinor,
      credit.amountMinor,
    ]);
    expect(sides).toEqual([
      ['discounts', 1000, 0],
      ['fees', 300, 0],
      ['provider:test', 10_450, 1345],
      ['refunds', 900, 0],
      ['sales', 0, 10_000],
      ['shipping', 50, 500],
      ['tax', 95, 950],
    ]);
    expect(balance.accounts[2].balance).toEqual({ amount: '91.05', amountMinor: 9105, currency: 'USD' });
    expect(answer.statements).toBe(1);
  });

  test('stands apart for each currency, and as it was at a time before', async () => {
    await post(shop, [
      { ...subject('yen', 'JPY'), kind: 'SALE', debit: 'provider:test', credit: 'sales', amountMinor: 7 },
    ]);
    const now = await shop.owner.run(BALANCE);
    expect(now['ledgerTrialBalance']).toMatchObject([{ currency: 'JPY' }, { currency: 'USD' }]);
    const before = await shop.owner.run(BALANCE, { until: '2020-01-01T00:00:00Z' });
    expect(before['ledgerTrialBalance']).toEqual([]);
  });

  test('of another store has nothing of it', async () => {
    expect(await other.owner.run(BALANCE)).toEqual({ ledgerTrialBalance: [] });
  });
});

describe('postings', () => {
  test('are listed for the staff, the newest first, narrowed by order, account, kind and time', async () => {
    const references = async (filter: object) => {
      const answer = await shop.owner.run(POSTINGS, { first: 20, filter });
      const nodes = answer['ledgerPostings'].nodes as { reference: string }[];
      return nodes.map((node) => node.reference);
    };
    const all = await references({ orderId: encodeId('order', orderId), from: '2020-01-01T00:00:00Z' });
    expect(all.filter((reference) => reference !== 'yen').sort()).toEqual([
      ...['capture:a:discounts', 'capture:a:fees', 'capture:a:sales', 'capture:a:shipping', 'capture:a:tax'],
      ...['refund:a:refunds', 'refund:a:shipping', 'refund:a:tax'],
    ]);
    expect((await references({ account: 'tax' })).sort()).toEqual(['capture:a:tax', 'refund:a:tax']);
    expect(await references({ kind: 'FEE' })).toEqual(['capture:a:fees']);
    expect(await references({ before: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await references({ orderId: encodeId('order', newId()) })).toEqual([]);
    for (const nothing of [{ orderId: 'nonsense' }, { account: 'nonsense\u0000' }]) {
      expect(await references(nothing)).toEqual([]);
    }
  });

  test('are paged by keyset, in one statement, and found again by their id', async () => {
    const first = await shop.owner.send(POSTINGS, { first: 3, filter: { kind: 'REFUND' } });
    expect(first.statements).toBe(1);
    const { nodes, pageInfo } = first.data!['ledgerPostings'];
    expect(nodes).toHaveLength(3);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(nodes[0]).toMatchObject({
      orderId: encodeId('order', orderId),
      paymentId: encodeId('payment', paymentId),
    });
    const node = 'query ($id: ID!) { node(id: $id) { ... on LedgerPosting { reference } } }';
    expect(await shop.owner.run(node, { id: nodes[0].id })).toEqual({
      node: { reference: nodes[0].reference },
    });
    expect(await other.owner.run(node, { id: nodes[0].id })).toEqual({ node: null });
    expect(await (await shop.customer()).run(node, { id: nodes[0].id })).toEqual({ node: null });
  });

  test('are not for buyers', async () => {
    const answer = await (await shop.customer()).send(POSTINGS, { first: 1 });
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('with a reference that is there already change nothing', async () => {
    const before = await shop.owner.run(BALANCE);
    const captured = { ...subject('capture:a'), amountMinor: 10_450, alreadyMinor: 0, feeMinor: 300 };
    await Promise.all([1, 2, 3].map(() => post(shop, salePostings(TOTALS, captured))));
    expect(await shop.owner.run(BALANCE)).toEqual(before);
  });

  test('of one account on both sides, of broken or of negative amounts are refused before anything is written', async () => {
    const before = await shop.owner.run(BALANCE);
    const sound = {
      ...subject('sound'),
      kind: 'SALE',
      debit: 'provider:test',
      credit: 'sales',
      amountMinor: 5,
    } as const;
    for (const wrong of [{ amountMinor: -1 }, { amountMinor: 0.5 }, { debit: 'sales' }] as const) {
      await expect(post(shop, [sound, { ...sound, ...wrong, reference: 'wrong' }])).rejects.toThrow(
        RangeError,
      );
    }
    expect(await shop.owner.run(BALANCE)).toEqual(before);
  });

  test.each([
    ['changed', 'UPDATE ledger_posting SET amount_minor = 1'],
    ['removed', 'DELETE FROM ledger_posting'],
    ['cleared', 'TRUNCATE ledger_posting'],
  ])('cannot be %s by the server: the database refuses', async (_what, statement) => {
    await server.query(`SELECT set_config('app.tenant_id', $1, false)`, [shop.tenantId]);
    const { rows } = await server.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM ledger_posting',
    );
    expect(rows[0]!.count).toBeGreaterThan(5);
    await expect(server.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
