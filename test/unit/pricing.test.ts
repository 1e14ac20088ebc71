import { describe, expect, test } from 'vitest';
import {
  completePricing,
  priceGoods,
  type GoodsFacts,
  type PricedCart,
  type PromotionFacts,
} from '../../src/modules/pricing/index.js';
import { NOON, goodsFacts, pricingLines, promotionFacts, taxFacts } from '../support/pricing-facts.js';

const PARCEL = { methodId: 'method-1', name: 'Parcel', priceMinor: 500 };
const VAT = { name: 'VAT', rateBps: 1500 };

function price(facts: Partial<GoodsFacts>, shipping: typeof PARCEL | null = null): PricedCart {
  return completePricing(priceGoods(goodsFacts(facts)), shipping);
}

function refusalOf(promotion: Partial<PromotionFacts>, facts: Partial<GoodsFacts> = {}): string | undefined {
  const cart = price({ ...facts, promotions: [promotionFacts(promotion)] }, PARCEL);
  const step = cart.explanation.find(({ rule }) => rule === 'PROMOTION');
  return step?.outcome === 'REFUSED' ? step.reason : undefined;
}

function lineDiscounts(cart: PricedCart): number[] {
  return cart.lines.map((line) => line.discountMinor);
}

describe('percentage', () => {
  test('lowers every line by its part', () => {
    const lines = pricingLines({ unitMinor: 1000, quantity: 2 }, { unitMinor: 550 });
    expect(lineDiscounts(price({ lines, promotions: [promotionFacts()] }))).toEqual([200, 55]);
  });

  test('is rounded once over all its goods, not once for each line', () => {
    const lines = pricingLines({ unitMinor: 5 }, { unitMinor: 5 }, { unitMinor: 5 });
    expect(lineDiscounts(price({ lines, promotions: [promotionFacts()] }))).toEqual([1, 1, 0]);
  });

  test('is for the goods of its products and of its categories only', () => {
    const lines = pricingLines({}, { categoryIds: ['shoes', 'clothes'] }, {});
    const promotion = promotionFacts({ productIds: ['product-1'], categoryIds: ['clothes'] });
    expect(lineDiscounts(price({ lines, promotions: [promotion] }))).toEqual([100, 100, 0]);
  });
});

describe('fixed amount', () => {
  const fixed = promotionFacts({ kind: 'FIXED_AMOUNT', amountMinor: 1000 });

  test('is shared among its lines without a rest', () => {
    const lines = pricingLines({ unitMinor: 1000 }, { unitMinor: 1000 }, { unitMinor: 1000 });
    expect(lineDiscounts(price({ lines, promotions: [fixed] }))).toEqual([334, 333, 333]);
  });

  test('never takes more than the goods cost', () => {
    const cart = price({ lines: pricingLines({ unitMinor: 300 }), promotions: [fixed] });
    expect(cart).toMatchObject({ discountMinor: 300, totalMinor: 0 });
    expect(cart.appliedPromotions).toMatchObject([{ promotionId: 'promotion-1', discountMinor: 300 }]);
  });
});

describe('buy some, get some', () => {
  const oneFree = promotionFacts({
    kind: 'BUY_X_GET_Y',
    percentBps: 10_000,
    buyQuantity: 2,
    getQuantity: 1,
  });

  test('lowers the cheapest unit of three', () => {
    const lines = pricingLines({ unitMinor: 900 }, { unitMinor: 400 }, { unitMinor: 700 });
    expect(lineDiscounts(price({ lines, promotions: [oneFree] }))).toEqual([0, 400, 0]);
  });

  test('lowers one unit for each full group, across lines', () => {
    const lines = pricingLines({ unitMinor: 900, quantity: 7 }, { unitMinor: 400 });
    expect(lineDiscounts(price({ lines, promotions: [oneFree] }))).toEqual([900, 400]);
  });

  test('lowers it by its percentage', () => {
    const half = { ...oneFree, percentBps: 5000 };
    const lines = pricingLines({ unitMinor: 333, quantity: 3 });
    expect(lineDiscounts(price({ lines, promotions: [half] }))).toEqual([167]);
  });

  test('does not apply to fewer units than one group', () => {
    const lines = pricingLines({ quantity: 2 });
    expect(refusalOf(oneFree, { lines })).toBe('It needs 3 units of its goods; 2 are in the cart.');
  });
});

describe('free shipping', () => {
  const free = promotionFacts({ kind: 'FREE_SHIPPING', name: 'Free parcel' });

  test('lowers shipping to nothing and leaves the goods alone', () => {
    const cart = price({ promotions: [free], taxes: taxFacts([VAT]) }, PARCEL);
    expect(cart).toMatchObject({
      shippingMinor: 0,
      shippingDiscountMinor: 500,
      discountMinor: 0,
      taxMinor: 150,
    });
    expect(cart.appliedPromotions).toMatchObject([{ name: 'Free parcel', discountMinor: 500 }]);
  });

  test('is not used up where shipping costs nothing already', () => {
    const cart = price({ promotions: [free] }, { ...PARCEL, priceMinor: 0 });
    expect(cart.appliedPromotions).toEqual([]);
    expect(cart.explanation).toContainEqual({
      rule: 'PROMOTION',
      subject: 'Free parcel',
      outcome: 'REFUSED',
      reason: 'Shipping costs nothing already.',
      amountMinor: 0,
    });
  });

  test('waits for shipping to be chosen, its code applicable', () => {
    const cart = price({ promotions: [{ ...free, code: 'FREE' }], codes: ['free'] });
    expect(cart.codes).toEqual([{ code: 'free', isApplicable: true, reason: null }]);
    expect(cart.appliedPromotions).toEqual([]);
  });

  test('applies once when two promotions give it', () => {
    const cart = price({ promotions: [free, { ...free, id: 'promotion-2' }] }, PARCEL);
    expect(cart.appliedPromotions.map((each) => each.promotionId)).toEqual(['promotion-1']);
  });
});

describe('conditions', () => {
  test.each<[string, Partial<PromotionFacts>]>([
    ['It is switched off.', { isEnabled: false }],
    ['It has not begun yet.', { startsAt: new Date(NOON.getTime() + 1) }],
    ['It is over.', { endsAt: NOON }],
    ['It was used as often as it may be.', { usageLimit: 3, usageCount: 3 }],
    ['This buyer has used it as often as one may.', { usageLimitPerCustomer: 1, usedByCustomer: 1 }],
    ['It is for the first order of a buyer only.', { firstOrderOnly: true }],
    ['None of the goods it is for are in the cart.', { productIds: ['product-9'] }],
    ['None of the goods it is for are in the cart.', { kind: 'FREE_SHIPPING', categoryIds: ['category-9'] }],
    ['The goods cost 10.00 USD; it needs 10.01 USD.', { minimumSubtotalMinor: 1001 }],
  ])('%s', (reason, promotion) => {
    expect(refusalOf(promotion)).toBe(reason);
  });

  test.each<[string, Partial<PromotionFacts>]>([
    ['the minimum is reached exactly', { minimumSubtotalMinor: 1000 }],
    ['the window begins now', { startsAt: NOON }],
    ['one use is left', { usageLimit: 3, usageCount: 2 }],
    ['one use of the buyer is left', { usageLimitPerCustomer: 2, usedByCustomer: 1 }],
  ])('hold when %s', (_, promotion) => {
    expect(refusalOf(promotion)).toBeUndefined();
  });

  test('of a group are told to others who know the code, and nothing of it to those who do not', () => {
    const facts = { codes: ['FRIENDS'] };
    const ofGroup = { customerGroupId: 'group-1' };
    expect(refusalOf({ ...ofGroup, code: 'FRIENDS' }, facts)).toBe(
      'It is for a group of customers that the buyer is not in.',
    );
    const { explanation } = price({ promotions: [promotionFacts(ofGroup)] }, PARCEL);
    expect(explanation.filter(({ rule }) => rule === 'PROMOTION')).toEqual([]);
  });

  test('hold for a member of the group and for a first order', () => {
    const buyer = { customerId: null, groupIds: ['group-1'], isFirstOrder: true };
    expect(refusalOf({ customerGroupId: 'group-1', firstOrderOnly: true }, { buyer })).toBeUndefined();
  });

  test('the minimum is of all goods before any discount', () => {
    const first = promotionFacts({ id: 'a', priority: 1, percentBps: 5000 });
    const second = promotionFacts({ id: 'b', minimumSubtotalMinor: 1000 });
    expect(price({ promotions: [second, first] }).discountMinor).toBe(550);
  });
});

describe('several promotions', () => {
  const tenth = promotionFacts({ id: 'a', name: 'Tenth' });
  const fixed = promotionFacts({ id: 'b', name: 'Fixed', kind: 'FIXED_AMOUNT', amountMinor: 500 });

  test('apply one after another, the higher priority first', () => {
    expect(price({ promotions: [tenth, { ...fixed, priority: 1 }] }).discountMinor).toBe(550);
    expect(price({ promotions: [{ ...tenth, priority: 1 }, fixed] }).discountMinor).toBe(600);
  });

  test('of one priority apply automatic before code, then by id', () => {
    const coded = { ...fixed, id: '0', code: 'FIVE' };
    const names = (promotions: PromotionFacts[]): string[] =>
      price({ promotions, codes: ['five'] }).appliedPromotions.map(({ promotionId }) => promotionId);
    expect(names([coded, tenth])).toEqual(['a', '0']);
    expect(names([fixed, tenth])).toEqual(['a', 'b']);
  });

  test('an exclusive one applies alone when it saves more', () => {
    const cart = price({ promotions: [tenth, { ...fixed, isExclusive: true }] });
    expect(cart.appliedPromotions.map(({ name }) => name)).toEqual(['Fixed']);
    expect(cart.explanation.find(({ subject }) => subject === 'Tenth')?.reason).toBe(
      'It cannot be combined with "Fixed", which saves as much or more.',
    );
  });

  test('an exclusive one is left out when the others save more together', () => {
    const cart = price({ promotions: [{ ...tenth, isExclusive: true }, fixed] });
    expect(cart.appliedPromotions.map(({ name }) => name)).toEqual(['Fixed']);
    expect(cart.explanation.find(({ subject }) => subject === 'Tenth')?.reason).toBe(
      'It cannot be combined with other promotions, and those save more.',
    );
  });

  test('exclusive free shipping wins when shipping costs more than the others save', () => {
    const free = promotionFacts({ id: 'c', name: 'Free', kind: 'FREE_SHIPPING', isExclusive: true });
    const goods = priceGoods(goodsFacts({ promotions: [tenth, free] }));
    expect(goods.discountedSubtotalMinor).toBe(900);
    const cheap = completePricing(goods, { ...PARCEL, priceMinor: 99 });
    expect(cheap.appliedPromotions.map(({ name }) => name)).toEqual(['Tenth']);
    const dear = completePricing(goods, { ...PARCEL, priceMinor: 101 });
    expect(dear.appliedPromotions.map(({ name }) => name)).toEqual(['Free']);
    expect(dear.totalMinor).toBe(1000);
  });

  test('what finds nothing left is refused', () => {
    const all = promotionFacts({ id: 'c', priority: 1, percentBps: 10_000 });
    const cart = price({ promotions: [all, tenth] });
    expect(cart.totalMinor).toBe(0);
    expect(
      cart.explanation.find(({ subject, outcome }) => subject === 'Tenth' && outcome === 'REFUSED'),
    ).toBeDefined();
  });
});

describe('codes', () => {
  const coded = promotionFacts({ code: 'SPRING' });

  test('apply in any letter case, as typed', () => {
    const cart = price({ promotions: [coded], codes: [' spring'] });
    expect(cart.codes).toEqual([{ code: ' spring', isApplicable: true, reason: null }]);
    expect(cart.discountMinor).toBe(100);
  });

  test('nobody has made are told so', () => {
    const cart = price({ codes: ['WINTER'] });
    expect(cart.codes).toEqual([
      { code: 'WINTER', isApplicable: false, reason: 'There is no promotion with this code.' },
    ]);
    expect(cart.explanation).toContainEqual({
      rule: 'PROMOTION',
      subject: 'WINTER',
      outcome: 'REFUSED',
      reason: 'There is no promotion with this code.',
      amountMinor: 0,
    });
  });

  test('whose conditions do not hold say why', () => {
    const cart = price({ promotions: [{ ...coded, endsAt: NOON }], codes: ['SPRING'] });
    expect(cart.codes).toEqual([{ code: 'SPRING', isApplicable: false, reason: 'It is over.' }]);
  });

  test('nobody typed do nothing', () => {
    expect(price({ promotions: [coded] })).toMatchObject({ discountMinor: 0, codes: [] });
  });
});

describe('tax', () => {
  test('of 25 items is that of their sum, without the drift of unit after unit', () => {
    const rate = { name: 'VAT', rateBps: 2000 };
    const lines = pricingLines({ unitMinor: 1333, quantity: 25 });
    expect(price({ lines, taxes: taxFacts([rate]) })).toMatchObject({ taxMinor: 6665, totalMinor: 39_990 });
    const included = price({ lines, taxes: taxFacts([rate], true) });
    // 25 times the rounded 2.22 of one unit would be 55.50.
    expect(included).toMatchObject({ taxMinor: 5554, totalMinor: 33_325 });
  });

  test('half a minor unit makes a whole one', () => {
    const lines = pricingLines({ unitMinor: 10 });
    expect(price({ lines, taxes: taxFacts([VAT]) }).taxMinor).toBe(2);
  });

  test('of several rates is rounded once and shared among them', () => {
    const rates = [
      { name: 'State', rateBps: 625 },
      { name: 'City', rateBps: 625 },
    ];
    const cart = price({ lines: pricingLines({ unitMinor: 100 }), taxes: taxFacts(rates) });
    expect(cart.lines[0]?.taxes.map(({ amountMinor }) => amountMinor)).toEqual([7, 6]);
    expect(cart.taxes).toEqual([
      { name: 'City', rateBps: 625, amountMinor: 6 },
      { name: 'State', rateBps: 625, amountMinor: 7 },
    ]);
  });

  test('contained in prices is split among the rates without a rest', () => {
    const rates = [
      { name: 'State', rateBps: 400 },
      { name: 'City', rateBps: 450 },
    ];
    const cart = price({ lines: pricingLines({ unitMinor: 9999 }), taxes: taxFacts(rates, true) });
    expect(cart).toMatchObject({ taxMinor: 783, totalMinor: 9999 });
    expect(cart.taxes.map(({ amountMinor }) => amountMinor)).toEqual([415, 368]);
  });

  test('is taken on shipping and after discounts', () => {
    const cart = price({ promotions: [promotionFacts()], taxes: taxFacts([VAT]) }, PARCEL);
    expect(cart).toMatchObject({ taxMinor: 135 + 75, totalMinor: 900 + 500 + 210 });
    expect(cart.shippingTaxes).toEqual([{ ...VAT, amountMinor: 75 }]);
  });

  test('of a category is that of its lines only', () => {
    const reduced = [{ name: 'Reduced', rateBps: 500 }];
    const taxes = {
      ...taxFacts([VAT]),
      ratesOf: (categoryId: string | null) => (categoryId === 'books' ? reduced : [VAT]),
    };
    const cart = price({ lines: pricingLines({}, { taxCategoryId: 'books' }), taxes });
    expect(cart.lines.map(({ taxMinor }) => taxMinor)).toEqual([150, 50]);
  });

  test('is not known where no zone is', () => {
    const cart = price({});
    expect(cart.taxMinor).toBe(0);
    expect(cart.explanation.find(({ rule }) => rule === 'TAX')).toMatchObject({ outcome: 'REFUSED' });
  });
});

describe('currencies', () => {
  test('yen have no part: 10 % consumption tax of 1,995 yen is 200', () => {
    const taxes = taxFacts([{ name: 'Consumption tax', rateBps: 1000 }]);
    const cart = price({ currency: 'JPY', lines: pricingLines({ unitMinor: 1995 }), taxes });
    expect(cart).toMatchObject({ taxMinor: 200, totalMinor: 2195 });
    expect(cart.explanation.at(-1)?.reason).toBe(
      '1995 goods - 0 discounts + 0 shipping + 200 tax = 2195 JPY.',
    );
  });

  test('dinars have a thousand parts: 5 % of 1.250 is 0.063', () => {
    const taxes = taxFacts([{ name: 'VAT', rateBps: 500 }]);
    const cart = price({ currency: 'KWD', lines: pricingLines({ unitMinor: 1250 }), taxes });
    expect(cart).toMatchObject({ taxMinor: 63, totalMinor: 1313 });
    expect(cart.explanation.at(-1)?.reason).toBe(
      '1.250 goods - 0.000 discounts + 0.000 shipping + 0.063 tax = 1.313 KWD.',
    );
  });
});

describe('bounds', () => {
  test('an empty cart costs nothing', () => {
    expect(price({ lines: [], promotions: [promotionFacts()] })).toMatchObject({ totalMinor: 0, lines: [] });
  });

  test('amounts whose products are larger than a safe integer stay exact', () => {
    const lines = pricingLines({ unitMinor: 99_999_999_999_999 });
    const cart = price({ lines, taxes: taxFacts([{ name: 'VAT', rateBps: 1900 }], true) });
    expect(cart.taxMinor).toBe(15_966_386_554_622);
  });

  test('goods too dear for exact sums are refused', () => {
    const lines = pricingLines({ unitMinor: 99_999_999_999_999, quantity: 2 });
    expect(() => price({ lines })).toThrow('The goods cost more than one cart may.');
  });
});

test('the explanation tells every rule in the order it was tried', () => {
  const promotions = [
    promotionFacts({ id: 'a', name: 'Spring', priority: 1 }),
    promotionFacts({ id: 'b', name: 'First order', firstOrderOnly: true }),
    promotionFacts({ id: 'c', name: 'Free parcel', kind: 'FREE_SHIPPING' }),
  ];
  const cart = price({ promotions, taxes: taxFacts([VAT]) }, PARCEL);
  expect(cart.explanation.map((step) => [step.rule, step.subject, step.outcome, step.amountMinor])).toEqual([
    ['UNIT_PRICES', 'Goods', 'APPLIED', 1000],
    ['PROMOTION', 'Spring', 'APPLIED', -100],
    ['PROMOTION', 'First order', 'REFUSED', 0],
    ['SHIPPING', 'Parcel', 'APPLIED', 500],
    ['PROMOTION', 'Free parcel', 'APPLIED', -500],
    ['TAX', 'VAT', 'APPLIED', 135],
    ['ROUNDING', 'Rounding', 'APPLIED', 0],
    ['TOTAL', 'Total', 'APPLIED', 0],
  ]);
  expect(cart.totalMinor).toBe(1035);
});

test('the example of docs/pricing.md holds', () => {
  const lines = pricingLines({ unitMinor: 499, quantity: 3 }, { unitMinor: 8000, productId: 'boots' });
  const spring = promotionFacts({ id: 'a', name: 'Spring', priority: 10 });
  const five = promotionFacts({
    ...{ id: 'b', name: 'Five off boots', code: 'FIVE' },
    ...{ kind: 'FIXED_AMOUNT', amountMinor: 500, productIds: ['boots'] },
  });
  const taxes = taxFacts([
    { name: 'State', rateBps: 625 },
    { name: 'City', rateBps: 150 },
  ]);
  const cart = price(
    { lines, promotions: [five, spring], codes: ['FIVE'], taxes },
    { ...PARCEL, priceMinor: 600 },
  );
  expect(cart.lines).toMatchObject([
    { subtotalMinor: 1497, discountMinor: 150, taxMinor: 104, totalMinor: 1451 },
    { subtotalMinor: 8000, discountMinor: 1300, taxMinor: 519, totalMinor: 7219 },
  ]);
  expect(cart.taxes.map(({ name, amountMinor }) => [name, amountMinor])).toEqual([
    ['City', 129],
    ['State', 541],
  ]);
  expect(cart.shippingTaxes.map(({ amountMinor }) => amountMinor)).toEqual([38, 9]);
  expect(cart.explanation.at(-1)?.reason).toBe(
    '94.97 goods - 14.50 discounts + 6.00 shipping + 6.70 tax = 93.17 USD.',
  );
});
