import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completePricing,
  priceGoods,
  type GoodsFacts,
  type PricedCart,
  type PricingLine,
  type PromotionFacts,
  type ShippingFacts,
} from '../../src/modules/pricing/index.js';
import { NOON, goodsFacts, pricingLines, promotionFacts, taxFacts } from '../support/pricing-facts.js';

interface Case {
  readonly facts: GoodsFacts;
  readonly shipping: ShippingFacts | null;
}

const RUNS = { numRuns: 300 };
const PRODUCTS = ['product-a', 'product-b', 'product-c'];
const CATEGORIES = ['category-a', 'category-b'];
const CODES = ['SPRING', 'VIP', 'NOTHING'];

const line = fc.record({
  unitMinor: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2_000_000 })),
  quantity: fc.integer({ min: 1, max: 999 }),
  productId: fc.constantFrom(...PRODUCTS),
  categoryIds: fc.subarray(CATEGORIES),
  taxCategoryId: fc.constantFrom(null, 'reduced'),
});

const kindOfPromotion = fc.oneof(
  fc.record({ kind: fc.constant('PERCENTAGE' as const), percentBps: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    kind: fc.constant('FIXED_AMOUNT' as const),
    amountMinor: fc.integer({ min: 1, max: 100_000_000 }),
  }),
  fc.record({ kind: fc.constant('FREE_SHIPPING' as const) }),
  fc.record({
    kind: fc.constant('BUY_X_GET_Y' as const),
    percentBps: fc.integer({ min: 1, max: 10_000 }),
    buyQuantity: fc.integer({ min: 1, max: 5 }),
    getQuantity: fc.integer({ min: 1, max: 5 }),
  }),
);

const promotion = fc
  .tuple(
    kindOfPromotion,
    fc.record({
      code: fc.option(fc.constantFrom('SPRING', 'VIP'), { freq: 2 }),
      productIds: fc.subarray(PRODUCTS),
      categoryIds: fc.subarray(CATEGORIES),
      minimumSubtotalMinor: fc.option(fc.integer({ min: 1, max: 100_000 })),
      isExclusive: fc.boolean(),
      priority: fc.integer({ min: 0, max: 2 }),
      firstOrderOnly: fc.boolean(),
    }),
  )
  .map(([kind, conditions]) => promotionFacts({ ...kind, ...conditions }));

const rates = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 3 }).map(namedRates);

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    currency: fc.constantFrom('JPY', 'USD', 'KWD'),
    lines: fc.array(line, { maxLength: 12 }),
    promotions: fc.array(promotion, { maxLength: 5 }),
    codes: fc.subarray(CODES),
    isFirstOrder: fc.boolean(),
    pricesIncludeTax: fc.boolean(),
    rates: fc.tuple(rates, rates, rates),
    shippingMinor: fc.option(fc.integer({ min: 0, max: 5000 })),
  })
  .map((drawn) => ({
    facts: goodsFacts({
      currency: drawn.currency,
      lines: pricingLines(...drawn.lines),
      promotions: drawn.promotions.map((each, index) => ({ ...each, id: `promotion-${index}` })),
      codes: drawn.codes,
      buyer: { customerId: null, groupIds: [], isFirstOrder: drawn.isFirstOrder },
      taxes: {
        ...taxFacts(drawn.rates[0], drawn.pricesIncludeTax),
        ratesOf: (categoryId) => drawn.rates[categoryId === null ? 0 : 1],
        shippingRates: drawn.rates[2],
      },
    }),
    shipping:
      drawn.shippingMinor === null
        ? null
        : { methodId: 'method', name: 'Parcel', priceMinor: drawn.shippingMinor },
  }));

function namedRates(list: readonly number[]) {
  return list.map((rateBps, index) => ({ name: `Tax ${index}`, rateBps }));
}

function priced({ facts, shipping }: Case): PricedCart {
  return completePricing(priceGoods(facts), shipping);
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

function forAnyCase(check: (drawn: Case, cart: PricedCart) => void): void {
  fc.assert(
    fc.property(anyCase, (drawn) => check(drawn, priced(drawn))),
    RUNS,
  );
}

test('lines add up to the totals of the cart', () => {
  forAnyCase(({ facts }, cart) => {
    const addedTax = facts.taxes.pricesIncludeTax ? 0 : sumOf(cart.shippingTaxes, (tax) => tax.amountMinor);
    expect(sumOf(cart.lines, (each) => each.subtotalMinor)).toBe(cart.subtotalMinor);
    expect(sumOf(cart.lines, (each) => each.discountMinor)).toBe(cart.discountMinor);
    expect(sumOf(cart.lines, (each) => each.totalMinor) + cart.shippingMinor + addedTax).toBe(
      cart.totalMinor,
    );
    expect(sumOf(cart.lines, (each) => each.taxMinor) + sumOf(cart.shippingTaxes, (t) => t.amountMinor)).toBe(
      cart.taxMinor,
    );
  });
});

test('the parts of a line add up to the line', () => {
  forAnyCase(({ facts }, cart) => {
    for (const each of cart.lines) {
      const tax = facts.taxes.pricesIncludeTax ? 0 : each.taxMinor;
      expect(each.subtotalMinor).toBe(each.unitMinor * each.quantity);
      expect(sumOf(each.discounts, (discount) => discount.amountMinor)).toBe(each.discountMinor);
      expect(sumOf(each.taxes, (part) => part.amountMinor)).toBe(each.taxMinor);
      expect(each.totalMinor).toBe(each.subtotalMinor - each.discountMinor + tax);
    }
  });
});

test('promotions and taxes add up to what the cart says of them', () => {
  forAnyCase((_, cart) => {
    const applied = sumOf(cart.appliedPromotions, (each) => each.discountMinor);
    expect(applied).toBe(cart.discountMinor + cart.shippingDiscountMinor);
    expect(sumOf(cart.taxes, (each) => each.amountMinor)).toBe(cart.taxMinor);
    for (const { promotionId, discountMinor } of cart.appliedPromotions) {
      const onLines = cart.lines.flatMap((each) => each.discounts);
      const own = onLines.filter((each) => each.promotionId === promotionId);
      expect([sumOf(own, (each) => each.amountMinor), cart.shippingDiscountMinor]).toContain(discountMinor);
    }
  });
});

test('the explanation adds up to the total and tells of every promotion once', () => {
  forAnyCase(({ facts }, cart) => {
    expect(sumOf(cart.explanation, (step) => step.amountMinor)).toBe(cart.totalMinor);
    const typed = new Set(facts.codes);
    const tried = facts.promotions.filter(({ code }) => code === null || typed.has(code));
    const unknown = facts.codes.filter((code) => !tried.some((each) => each.code === code));
    const steps = cart.explanation.filter(({ rule }) => rule === 'PROMOTION');
    expect(steps).toHaveLength(tried.length + unknown.length);
    for (const step of steps) expect(step.outcome === 'APPLIED' || step.amountMinor === 0).toBe(true);
  });
});

test('nothing is negative, and no discount is larger than what it lowers', () => {
  forAnyCase(({ shipping }, cart) => {
    for (const each of cart.lines) {
      expect(each.discountMinor).toBeLessThanOrEqual(each.subtotalMinor);
      const amounts = [each.discountMinor, each.taxMinor, each.totalMinor];
      expect(Math.min(...amounts, ...each.taxes.map((tax) => tax.amountMinor))).toBeGreaterThanOrEqual(0);
      for (const discount of each.discounts) expect(discount.amountMinor).toBeGreaterThan(0);
    }
    expect(cart.discountMinor).toBeLessThanOrEqual(cart.subtotalMinor);
    expect(cart.shippingMinor + cart.shippingDiscountMinor).toBe(shipping?.priceMinor ?? 0);
    expect(Math.min(cart.totalMinor, cart.shippingMinor, cart.shippingDiscountMinor)).toBeGreaterThanOrEqual(
      0,
    );
  });
});

test('tax is the exact share of each line, no more than half a minor unit away', () => {
  forAnyCase(({ facts }, cart) => {
    for (const [index, each] of cart.lines.entries()) {
      const lineRates = facts.taxes.ratesOf(facts.lines[index]!.taxCategoryId);
      const rateBps = BigInt(sumOf(lineRates, (rate) => rate.rateBps));
      const base = BigInt(each.subtotalMinor - each.discountMinor);
      const whole = facts.taxes.pricesIncludeTax ? 10_000n + rateBps : 10_000n;
      const twiceTooMuch = 2n * (BigInt(each.taxMinor) * whole - base * rateBps);
      expect(twiceTooMuch > -whole && twiceTooMuch <= whole).toBe(true);
    }
  });
});

test('a price that contains the tax and one without it cost the buyer the same', () => {
  const net = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(net, fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 3 }), (unitMinor, list) => {
      const taxes = namedRates(list);
      const without = priced({
        facts: goodsFacts({ lines: pricingLines({ unitMinor }), taxes: taxFacts(taxes) }),
        shipping: null,
      });
      const gross = pricingLines({ unitMinor: without.totalMinor });
      const containing = priced({
        facts: goodsFacts({ lines: gross, taxes: taxFacts(taxes, true) }),
        shipping: null,
      });
      expect(containing.totalMinor).toBe(without.totalMinor);
      expect(containing.taxMinor).toBe(without.taxMinor);
    }),
    RUNS,
  );
});

test('neither the order of lines nor that of promotions matters', () => {
  const shuffled = anyCase.chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      lines: shuffle<PricingLine>(drawn.facts.lines),
      promotions: shuffle<PromotionFacts>(drawn.facts.promotions),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ drawn, lines, promotions }) => {
      const cart = priced(drawn);
      const other = priced({ ...drawn, facts: { ...drawn.facts, lines, promotions } });
      expect(byLine(other)).toEqual(byLine(cart));
    }),
    RUNS,
  );
});

test('equal facts give equal answers, and leave the facts as they were', () => {
  forAnyCase((drawn, cart) => {
    const before = JSON.stringify(drawn);
    const goods = priceGoods(drawn.facts);
    expect(completePricing(goods, drawn.shipping)).toEqual(cart);
    expect(completePricing(goods, drawn.shipping)).toEqual(cart);
    expect(JSON.stringify(drawn)).toBe(before);
  });
});

test('no promotion alone would have saved more than what was chosen', () => {
  forAnyCase(({ facts, shipping }, cart) => {
    const saved = cart.discountMinor + cart.shippingDiscountMinor;
    for (const each of facts.promotions.filter(({ isExclusive }) => isExclusive)) {
      const alone = priced({ facts: { ...facts, promotions: [each] }, shipping });
      expect(alone.discountMinor + alone.shippingDiscountMinor).toBeLessThanOrEqual(saved);
    }
  });
});

test('prices 200 lines with fifty promotions in one pass', () => {
  const lines = pricingLines(
    ...Array.from({ length: 200 }, (_, index) => ({ unitMinor: 999 + index, quantity: 1 + (index % 7) })),
  );
  const promotions = Array.from({ length: 50 }, (_, index) =>
    promotionFacts({ id: `promotion-${index}`, percentBps: 100, productIds: [`product-${index * 4 + 1}`] }),
  );
  let ratesAsked = 0;
  const taxes = {
    ...taxFacts(namedRates([1500])),
    ratesOf: () => ((ratesAsked += 1), namedRates([1500])),
  };
  const cart = priced({ facts: goodsFacts({ lines, promotions, taxes }), shipping: null });
  expect(cart.appliedPromotions).toHaveLength(50);
  expect(ratesAsked).toBe(200);
  expect(sumOf(cart.explanation, (step) => step.amountMinor)).toBe(cart.totalMinor);
});

test('the window of a promotion holds its first moment and not its last', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 3 }), (offset, length) => {
      const startsAt = new Date(NOON.getTime() + offset);
      const endsAt = new Date(startsAt.getTime() + length);
      const cart = priced({
        facts: goodsFacts({ promotions: [promotionFacts({ startsAt, endsAt })] }),
        shipping: null,
      });
      expect(cart.discountMinor > 0).toBe(offset <= 0 && offset + length > 0);
    }),
    RUNS,
  );
});

function shuffle<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function byLine(cart: PricedCart) {
  return { ...cart, lines: [...cart.lines].sort((a, b) => (a.lineId < b.lineId ? -1 : 1)) };
}
