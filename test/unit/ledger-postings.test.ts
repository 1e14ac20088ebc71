import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOf } from '../../src/modules/ledger/money-parts.js';
import {
  chargebackPostings,
  refundPostings,
  returnedRefundPostings,
  salePostings,
  type OrderTotals,
  type Posting,
} from '../../src/modules/ledger/index.js';

const CASH = 'provider:test';

const subject = (reference: string) => ({
  orderId: 'order',
  paymentId: 'payment',
  provider: 'test',
  currency: 'USD',
  reference,
});

const minor = (max = 10_000_000) => fc.integer({ min: 0, max });

/** An order as pricing makes it: taxes are on what is left after discounts, and no more than it. */
const order: fc.Arbitrary<OrderTotals> = fc
  .record({
    subtotalMinor: minor(),
    discountShare: fc.integer({ min: 0, max: 100 }),
    shippingMinor: minor(5000),
    taxShare: fc.integer({ min: 0, max: 100 }),
    pricesIncludeTax: fc.boolean(),
  })
  .map(({ subtotalMinor, discountShare, shippingMinor, taxShare, pricesIncludeTax }) => {
    const discountMinor = shareOf(subtotalMinor, discountShare, 100);
    const shippingTaxMinor = shareOf(shippingMinor, taxShare, 100);
    const goodsTaxMinor = shareOf(subtotalMinor - discountMinor, taxShare, 100);
    const taxMinor = goodsTaxMinor + shippingTaxMinor;
    return { subtotalMinor, discountMinor, shippingMinor, taxMinor, shippingTaxMinor, pricesIncludeTax };
  });

function totalOf({ subtotalMinor, discountMinor, shippingMinor, taxMinor, pricesIncludeTax }: OrderTotals) {
  return subtotalMinor - discountMinor + shippingMinor + (pricesIncludeTax ? 0 : taxMinor);
}

/**
 * Cuts of 0..1000 per mille turned into the steps between them; the last step ends at the total. What costs nothing is
 * captured in one step, because a second one would change nothing of its payment.
 */
function stepsOf(total: number, cuts: readonly number[]): { amountMinor: number; alreadyMinor: number }[] {
  if (total === 0) return [{ amountMinor: 0, alreadyMinor: 0 }];
  const ends = [...cuts.map((cut) => Math.floor((total * cut) / 1000)).sort((a, b) => a - b), total];
  return ends.map((end, index) => {
    const alreadyMinor = index === 0 ? 0 : ends[index - 1]!;
    return { amountMinor: end - alreadyMinor, alreadyMinor };
  });
}

const cuts = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 6 });

/** Debit less credit of every account. */
function balances(postings: readonly Posting[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { debit, credit, amountMinor } of postings) {
    result[debit] = (result[debit] ?? 0) + amountMinor;
    result[credit] = (result[credit] ?? 0) - amountMinor;
  }
  return result;
}

const at = (account: string, postings: readonly Posting[]) => balances(postings)[account] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function captureAll(totals: OrderTotals, points: readonly number[]): Posting[] {
  return stepsOf(totalOf(totals), points).flatMap((step, index) =>
    salePostings(totals, { ...subject(`capture:${index}`), ...step, feeMinor: 0 }),
  );
}

describe('the postings of captures', () => {
  test('add up to the order, whatever the steps', () => {
    fc.assert(
      fc.property(order, cuts, (totals, points) => {
        const postings = captureAll(totals, points);
        const netDiscount = at('discounts', postings);
        expect(at(CASH, postings)).toBe(totalOf(totals));
        expect(0 - at('tax', postings)).toBe(totals.taxMinor);
        expect(netDiscount).toBe(totals.discountMinor);
        expect(0 - at('shipping', postings)).toBe(
          totals.shippingMinor - (totals.pricesIncludeTax ? totals.shippingTaxMinor : 0),
        );
        expect(sum(Object.values(balances(postings)))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('debit the provider with exactly what each step moved, and never a negative amount', () => {
    fc.assert(
      fc.property(order, cuts, (totals, points) => {
        for (const step of stepsOf(totalOf(totals), points)) {
          const postings = salePostings(totals, { ...subject('capture'), ...step, feeMinor: 0 });
          expect(at(CASH, postings)).toBe(step.amountMinor);
          expect(postings.every(({ amountMinor }) => amountMinor > 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stay within a unit of the fair share of tax at every step', () => {
    fc.assert(
      fc.property(order, minor(1000), (totals, cut) => {
        const total = totalOf(totals);
        const amountMinor = Math.floor((total * cut) / 1000);
        const capture = { ...subject('capture'), amountMinor, alreadyMinor: 0, feeMinor: 0 };
        const taxMinor = 0 - at('tax', salePostings(totals, capture));
        const fair = total === 0 ? 0 : (totals.taxMinor * amountMinor) / total;
        expect(Math.abs(taxMinor - fair)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test('keep the provider account free of its fee', () => {
    const totals = { ...whole({ subtotalMinor: 10_000 }), taxMinor: 1000, shippingMinor: 500 };
    const capture = { ...subject('capture:p:0'), amountMinor: 11_500, alreadyMinor: 0, feeMinor: 364 };
    const postings = salePostings(totals, capture);
    expect(balances(postings)).toEqual({
      [CASH]: 11_136,
      sales: -10_000,
      shipping: -500,
      tax: -1000,
      fees: 364,
    });
    expect(postings.map(({ reference }) => reference)).toEqual([
      'capture:p:0:sales',
      'capture:p:0:shipping',
      'capture:p:0:tax',
      'capture:p:0:fees',
    ]);
  });

  test('free prices that include tax of it, also on shipping', () => {
    const totals = {
      ...{ subtotalMinor: 12_000, discountMinor: 1200, shippingMinor: 600 },
      ...{ taxMinor: 1900, shippingTaxMinor: 100, pricesIncludeTax: true },
    };
    const capture = { ...subject('c'), amountMinor: 11_400, alreadyMinor: 0, feeMinor: 0 };
    expect(balances(salePostings(totals, capture))).toEqual({
      ...{ [CASH]: 11_400, sales: -10_200, shipping: -500, tax: -1900, discounts: 1200 },
    });
  });

  test('of an order that costs nothing are its discount', () => {
    const totals = whole({ subtotalMinor: 500, discountMinor: 500 });
    const capture = { ...subject('c'), amountMinor: 0, alreadyMinor: 0, feeMinor: 0 };
    expect(balances(salePostings(totals, capture))).toEqual({ discounts: 500, sales: -500 });
  });

  test('of more than the order are refused', () => {
    const capture = { ...subject('c'), amountMinor: 11, alreadyMinor: 90, feeMinor: 0 };
    expect(() => salePostings(whole({ subtotalMinor: 100 }), capture)).toThrow(RangeError);
    expect(() => salePostings(whole({ subtotalMinor: 100 }), { ...capture, amountMinor: -1 })).toThrow(
      RangeError,
    );
    expect(() => salePostings(whole({ subtotalMinor: 100 }), { ...capture, amountMinor: 0.5 })).toThrow(
      RangeError,
    );
  });
});

describe('the postings of captures and refunds', () => {
  const moves = fc.array(fc.record({ isRefund: fc.boolean(), perMille: fc.integer({ min: 0, max: 1000 }) }), {
    maxLength: 10,
  });

  test('in any order of partial steps are the money moved, and give back no more than was taken', () => {
    fc.assert(
      fc.property(order, moves, (totals, wishes) => {
        const total = totalOf(totals);
        const postings: Posting[] = [];
        let [captured, refunded] = [0, 0];
        for (const [index, { isRefund, perMille }] of wishes.entries()) {
          const room = isRefund ? captured - refunded : total - captured;
          const amountMinor = Math.floor((room * perMille) / 1000);
          const alreadyMinor = isRefund ? refunded : captured;
          const step = { ...subject(`move:${index}`), amountMinor, alreadyMinor };
          postings.push(
            ...(isRefund ? refundPostings(totals, step) : salePostings(totals, { ...step, feeMinor: 0 })),
          );
          if (isRefund) refunded += amountMinor;
          else captured += amountMinor;
          expect(at(CASH, postings)).toBe(captured - refunded);
          expect(at('tax', postings)).toBeLessThanOrEqual(0);
          expect(at('shipping', postings)).toBeLessThanOrEqual(0);
          expect(sum(Object.values(balances(postings)))).toBe(0);
        }
        const back = postings.filter(({ kind }) => kind === 'REFUND').map(({ amountMinor }) => amountMinor);
        expect(sum(back)).toBe(refunded);
      }),
      { numRuns: 300 },
    );
  });

  test('leave nothing of tax, shipping and goods after all was given back', () => {
    fc.assert(
      fc.property(order, cuts, cuts, (totals, captures, refunds) => {
        const sold = captureAll(totals, captures);
        const back = stepsOf(totalOf(totals), refunds).flatMap((step, index) =>
          refundPostings(totals, { ...subject(`refund:${index}`), ...step }),
        );
        const books = [...sold, ...back];
        expect(at('tax', books)).toBe(0);
        expect(at('shipping', books)).toBe(0);
        expect(at(CASH, books)).toBe(0);
        expect(at('refunds', books) + at('discounts', books)).toBe(0 - at('sales', books));
      }),
      { numRuns: 300 },
    );
  });

  test('leave the same when one of the refunds came back and was made again', () => {
    fc.assert(
      fc.property(order, cuts, fc.nat(), (totals, points, choice) => {
        const total = totalOf(totals);
        const steps = stepsOf(total, points);
        const { amountMinor } = steps[choice % steps.length]!;
        const last = { amountMinor, alreadyMinor: total - amountMinor };
        const returned = returnedRefundPostings(totals, { ...subject('refund:returned'), ...last });
        const books = [
          ...captureAll(totals, []),
          ...steps.flatMap((step, index) =>
            refundPostings(totals, { ...subject(`refund:${index}`), ...step }),
          ),
          ...returned,
        ];
        expect(at(CASH, books)).toBe(amountMinor);
        expect(returned.every((posting) => posting.debit === CASH && posting.amountMinor > 0)).toBe(true);
        books.push(...refundPostings(totals, { ...subject('refund:again'), ...last }));
        expect([at('tax', books), at('shipping', books), at(CASH, books)]).toEqual([0, 0, 0]);
      }),
      { numRuns: 300 },
    );
  });

  test('give different references to everything that is posted', () => {
    const totals = { ...whole({ subtotalMinor: 1000, discountMinor: 100 }), taxMinor: 90, shippingMinor: 50 };
    const sold = captureAll(totals, [300, 700]);
    const back = stepsOf(totalOf(totals), [500]).flatMap((step, index) =>
      refundPostings(totals, { ...subject(`refund:${index}`), ...step }),
    );
    const references = [...sold, ...back].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('the postings of a chargeback', () => {
  const dispute = { ...subject('dispute:1:txn_1'), takenMinor: 700, feeMinor: 15, feeCurrency: 'USD' };

  test('take the money and the fee from the provider account', () => {
    expect(balances(chargebackPostings(dispute))).toEqual({ [CASH]: -715, chargebacks: 700, fees: 15 });
  });

  test('bring the money back when it is returned, and the fee where the provider gives it back', () => {
    const returned = { ...dispute, ...subject('dispute:1:txn_2'), takenMinor: -700, feeMinor: 0 };
    const books = [...chargebackPostings(dispute), ...chargebackPostings(returned)];
    expect(balances(books)).toEqual({ [CASH]: -15, chargebacks: 0, fees: 15 });
    const freed = chargebackPostings({ ...returned, takenMinor: 0, feeMinor: -15 });
    expect(balances([...books, ...freed])).toEqual({ [CASH]: 0, chargebacks: 0, fees: 0 });
    expect(new Set(books.map(({ reference }) => reference)).size).toBe(3);
  });

  test('have the fee in the currency in which the provider settles', () => {
    const postings = chargebackPostings({ ...dispute, feeCurrency: 'EUR' });
    expect(postings.map(({ kind, currency }) => [kind, currency])).toEqual([
      ['CHARGEBACK', 'USD'],
      ['FEE', 'EUR'],
    ]);
  });
});

function whole(given: Partial<OrderTotals>): OrderTotals {
  return {
    ...{ subtotalMinor: 0, discountMinor: 0, shippingMinor: 0, taxMinor: 0, shippingTaxMinor: 0 },
    ...{ pricesIncludeTax: false, ...given },
  };
}
