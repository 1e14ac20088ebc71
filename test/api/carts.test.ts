import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newCapabilityId, newId } from '../../src/kernel/ids.js';
import { CartClient, setPrice } from '../support/carts.js';
import { ADDRESS, openForSelling, sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

let world: World;
let shop: Shop;
let guest: CartClient;
let lamp: { productId: string; variantId: string };
let mug: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
  await openForSelling(world, shop);
  await promote('WELCOME', 1000);
  guest = new CartClient(shop.visitor);
  lamp = await sell(shop, { name: 'Lamp', price: '19.90', stock: 5 });
  mug = await sell(shop, { name: 'Mug', price: '8', stock: 100 });
});

/** A discount of this many basis points on everything, for those who type the code. */
async function promote(code: string, percentBps: number): Promise<void> {
  await world.app.database.query(
    `INSERT INTO promotion (tenant_id, id, name, code, kind, percent_bps, created_at, updated_at)
     VALUES ($1, $2, $3, $3, 'PERCENTAGE', $4, now(), now())`,
    [shop.tenantId, newId(), code, percentBps],
  );
}

/** A guest's cart with this many lamps and mugs. */
async function filled(lamps: number, mugs = 0): Promise<Loose> {
  const lines = [
    { variantId: lamp.variantId, quantity: lamps },
    { variantId: mug.variantId, quantity: mugs },
  ];
  const { cart } = await guest.add(lines.filter(({ quantity }) => quantity > 0));
  return cart as Loose;
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
const codesOf = (payload: Loose) => (payload['userErrors'] as Loose[]).map(({ code, path }) => [code, path]);
const warned = (holder: Loose) => (holder['warnings'] as Loose[]).map(({ code }) => code as string);

describe('the documents of the first clients', () => {
  test('lead a guest from nothing to a cart that can be paid', async () => {
    const added = await guest.add([{ variantId: lamp.variantId, quantity: 2 }]);
    expect(added).toEqual({
      cart: {
        id: expect.stringMatching(/^cart_/) as string,
        version: 1,
        lines: [
          {
            id: expect.stringMatching(/^cln_/) as string,
            quantity: 2,
            variant: {
              id: lamp.variantId,
              sku: expect.any(String) as string,
              name: 'Default',
              availableQuantity: 5,
              product: { id: lamp.productId, name: 'Lamp', slug: 'lamp' },
            },
            unitPrice: usd('19.90'),
            total: usd('39.80'),
          },
        ],
        discountCodes: [],
        ...{ subtotal: usd('39.80'), discountTotal: usd('0.00'), shippingTotal: usd('0.00') },
        ...{ taxTotal: usd('0.00'), total: usd('39.80') },
        shippingOptions: [],
        selectedShippingOption: null,
      },
      userErrors: [],
      warnings: [],
    });
    const cartId = added['cart'].id as string;
    const told = await guest.run('CartBuyerUpdate', { cartId, input: { shippingAddress: ADDRESS } });
    const [option] = told['cart'].shippingOptions as Loose[];
    expect(option).toMatchObject({ name: 'Standard', carrier: 'Post', price: usd('5.00') });
    const chosen = await guest.run('CartShippingOptionSelect', { cartId, optionId: option!['id'] });
    expect(chosen['userErrors']).toEqual([]);
    const { cart } = await guest.run('CartDiscountCodesSet', { cartId, codes: ['welcome', 'NOPE'] });
    expect(cart).toMatchObject({
      version: 4,
      discountCodes: [
        { code: 'WELCOME', isApplicable: true },
        { code: 'NOPE', isApplicable: false },
      ],
      ...{ subtotal: usd('39.80'), discountTotal: usd('3.98'), shippingTotal: usd('5.00') },
      ...{ total: usd('40.82'), selectedShippingOption: { id: option!['id'] as string } },
    });
    const updated = await guest.run('CartLinesUpdate', {
      cartId,
      lines: [{ id: cart.lines[0].id, quantity: 1 }],
    });
    expect(updated['cart'].total).toEqual(usd('22.91'));
    const removed = await guest.run('CartLinesRemove', { cartId, lineIds: [cart.lines[0].id] });
    expect(removed['cart']).toMatchObject({ lines: [], total: usd('0.00') });
  });
});

describe('lines', () => {
  test('of one variant are one line, also within one request', async () => {
    const wish = { variantId: lamp.variantId, quantity: 1 };
    const { cart } = await guest.add([wish, wish]);
    const again = await guest.add([wish, { variantId: mug.variantId, quantity: 3 }], cart.id as string);
    expect(again['cart'].lines).toMatchObject([
      { id: cart.lines[0].id as string, quantity: 3, variant: { id: lamp.variantId } },
      { quantity: 3, variant: { id: mug.variantId } },
    ]);
  });

  test('hold 999 and no more', async () => {
    const cart = await filled(0, 998);
    const more = (quantity: number) =>
      guest.add([{ variantId: mug.variantId, quantity }], cart['id'] as string);
    expect(codesOf(await more(2))).toEqual([['OUT_OF_RANGE', ['lines', '0', 'quantity']]]);
    expect((await more(1))['cart'].lines[0].quantity).toBe(999);
  });

  test.each([
    ['a quantity of 0', () => [{ variantId: lamp.variantId, quantity: 0 }], 'OUT_OF_RANGE'],
    ['a quantity below 0', () => [{ variantId: lamp.variantId, quantity: -1 }], 'OUT_OF_RANGE'],
    ['a quantity of 1000', () => [{ variantId: lamp.variantId, quantity: 1000 }], 'OUT_OF_RANGE'],
    [
      'a variant that does not exist',
      () => [{ variantId: encodeId('variant', newId()), quantity: 1 }],
      'NOT_FOUND',
    ],
    ['an id of another kind', () => [{ variantId: lamp.productId, quantity: 1 }], 'NOT_FOUND'],
    ['nothing', () => [], 'REQUIRED'],
  ])('are refused for %s, and no cart is made', async (_, lines, code) => {
    const count = () => world.app.database.query(`SELECT id FROM cart WHERE tenant_id = $1`, [shop.tenantId]);
    const before = await count();
    const payload = await guest.add(lines());
    expect(codesOf(payload)).toMatchObject([[code, expect.anything()]]);
    expect(payload).toMatchObject({ cart: null, warnings: null });
    expect(await count()).toEqual(before);
  });

  test('are refused for a product that is not published', async () => {
    const { id } = await shop.product({ name: 'Draft', isPublished: false, variants: [{ price: '1' }] });
    const draft = await shop.owner.run('query ($id: ID!) { product(id: $id) { variants { id } } }', { id });
    const payload = await guest.add([{ variantId: draft['product'].variants[0].id as string, quantity: 1 }]);
    expect(codesOf(payload)).toEqual([['NOT_FOUND', ['lines', '0', 'variantId']]]);
  });

  test('that the cart does not have are not found, and one that stands twice is told', async () => {
    const cart = await filled(1);
    const cartId = cart['id'] as string;
    const id = cart['lines'][0].id as string;
    const strange = encodeId('cartLine', newId());
    const update = (lines: Loose[]) => guest.run('CartLinesUpdate', { cartId, lines });
    expect(codesOf(await update([{ id: strange, quantity: 1 }]))).toEqual([
      ['NOT_FOUND', ['lines', '0', 'id']],
    ]);
    expect(codesOf(await guest.run('CartLinesRemove', { cartId, lineIds: [id, strange] }))).toEqual([
      ['NOT_FOUND', ['lineIds', '1']],
    ]);
    const twice = [
      { id, quantity: 1 },
      { id, quantity: 2 },
    ];
    expect(codesOf(await update(twice))).toEqual([['DUPLICATE', ['lines', '1', 'id']]]);
    expect(await guest.read(cartId)).toMatchObject({ version: 1, lines: [{ id, quantity: 1 }] });
  });

  test('of quantity 0 are gone', async () => {
    const cart = await filled(1, 2);
    const lines = [{ id: cart['lines'][0].id, quantity: 0 }];
    const { cart: left } = await guest.run('CartLinesUpdate', { cartId: cart['id'], lines });
    expect(left.lines).toMatchObject([{ quantity: 2, variant: { id: mug.variantId } }]);
  });

  test('cannot cost more than a cart may', async () => {
    const rare = await sell(shop, { name: 'Rare', price: '900000000000', stock: 10 });
    const payload = await guest.add([{ variantId: rare.variantId, quantity: 2 }]);
    expect(codesOf(payload)).toEqual([['OUT_OF_RANGE', ['lines']]]);
  });
});

describe('expectedVersion', () => {
  test('refuses a change of a cart that has changed, with the version it has', async () => {
    const cart = await filled(1);
    const call = 'cartPricesAcknowledge(cartId: $cartId, expectedVersion: $version)';
    const send = (version: number) =>
      guest.change(call, { cartId: cart['id'], version }, '($cartId: ID!, $version: Int)');
    expect((await send(1))['cart'].version).toBe(2);
    expect(codesOf(await send(1))).toEqual([['VERSION_CONFLICT', ['expectedVersion']]]);
  });
});

describe('the buyer', () => {
  const update = (cartId: unknown, input: Loose) =>
    guest.change(
      'cartBuyerUpdate(cartId: $cartId, input: $input)',
      { cartId, input },
      '($cartId: ID!, $input: CartBuyerInput!)',
    );

  test('is told part by part; what is absent stays, null removes', async () => {
    const { id } = await filled(1);
    const input = { email: ' Buyer@Example.COM ', phone: '00966 51-234-5678', shippingAddress: ADDRESS };
    expect((await update(id, input))['cart']).toMatchObject({
      email: 'buyer@example.com',
      phone: '+966512345678',
      shippingAddress: { ...ADDRESS, line2: null, region: null, phone: null },
      billingAddress: null,
    });
    const { cart } = await update(id, { email: null, billingAddress: { ...ADDRESS, countryCode: 'sa' } });
    expect(cart).toMatchObject({
      email: null,
      phone: '+966512345678',
      shippingAddress: { city: ADDRESS.city },
      billingAddress: { line1: ADDRESS.line1 },
    });
  });

  test.each<[string, Loose, string, string[]]>([
    ['an e-mail address', { email: 'nobody' }, 'INVALID', ['input', 'email']],
    ['a phone number', { phone: '12' }, 'INVALID', ['input', 'phone']],
    [
      'a country',
      { shippingAddress: { ...ADDRESS, countryCode: 'XX' } },
      'INVALID',
      ['input', 'shippingAddress', 'countryCode'],
    ],
    [
      'a short city',
      { billingAddress: { ...ADDRESS, city: 'x'.repeat(81) } },
      'TOO_LONG',
      ['input', 'billingAddress', 'city'],
    ],
    [
      'a street',
      { shippingAddress: { ...ADDRESS, line1: ' ' } },
      'REQUIRED',
      ['input', 'shippingAddress', 'line1'],
    ],
    [
      'text that can be stored',
      { shippingAddress: { ...ADDRESS, name: 'a\u0000b' } },
      'INVALID',
      ['input', 'shippingAddress', 'name'],
    ],
  ])('needs %s', async (_, input, code, path) => {
    const cart = await filled(1);
    expect(codesOf(await update(cart['id'], input))).toEqual([[code, path]]);
    expect(await guest.read(cart['id'] as string)).toMatchObject({ version: 1 });
  });
});

describe('a shipping option', () => {
  test('is one of those that are offered now', async () => {
    const cart = await filled(1);
    const select = (optionId: string) =>
      guest.run('CartShippingOptionSelect', { cartId: cart['id'], optionId });
    const anything = encodeId('shippingMethod', newId());
    const refused = [['NOT_SHIPPABLE', ['optionId']]];
    expect(codesOf(await select(anything))).toEqual(refused);
    await guest.run('CartBuyerUpdate', { cartId: cart['id'], input: { shippingAddress: ADDRESS } });
    expect(codesOf(await select(anything))).toEqual(refused);
    expect(codesOf(await select(lamp.productId))).toEqual([['NOT_FOUND', ['optionId']]]);
  });

  test('that is gone is told, and costs nothing', async () => {
    const cart = await filled(1);
    const cartId = cart['id'] as string;
    const told = await guest.run('CartBuyerUpdate', { cartId, input: { shippingAddress: ADDRESS } });
    await guest.run('CartShippingOptionSelect', { cartId, optionId: told['cart'].shippingOptions[0].id });
    const elsewhere = { ...ADDRESS, countryCode: 'JP' };
    const { cart: moved } = await guest.run('CartBuyerUpdate', {
      cartId,
      input: { shippingAddress: elsewhere },
    });
    expect(moved).toMatchObject({ shippingOptions: [], selectedShippingOption: null, total: usd('19.90') });
    expect(warned((await guest.read(cartId))!)).toEqual(['SHIPPING_OPTION_GONE']);
  });
});

describe('discount codes', () => {
  test('that are not valid are kept and told with the reason', async () => {
    const { id } = await filled(1);
    const call = 'cartDiscountCodesSet(cartId: $id, codes: $codes)';
    const set = (codes: string[]) => guest.change(call, { id, codes }, '($id: ID!, $codes: [String!]!)');
    const { cart, warnings } = await set([' nope ', 'NOPE', 'welcome']);
    expect(cart.discountCodes).toEqual([
      { code: 'NOPE', isApplicable: false, reason: expect.any(String) as string },
      { code: 'WELCOME', isApplicable: true, reason: null },
    ]);
    expect(cart.appliedPromotions).toEqual([
      { name: 'WELCOME', code: 'WELCOME', discount: { amount: '1.99' } },
    ]);
    expect(warnings).toMatchObject([{ code: 'CODE_NOT_APPLICABLE', lineId: null }]);
    expect((await set([]))['cart'].discountCodes).toEqual([]);
    const eleven = Array.from({ length: 11 }, (_, index) => `C${index}`);
    expect(codesOf(await set(eleven))).toEqual([['TOO_LONG', ['codes']]]);
    expect(codesOf(await set(['x'.repeat(51)]))).toEqual([['TOO_LONG', ['codes', '0']]]);
  });
});

describe('priceExplanation', () => {
  test('names every rule that was tried and adds up to the total', async () => {
    const cart = await filled(2, 1);
    await guest.run('CartDiscountCodesSet', { cartId: cart['id'], codes: ['WELCOME', 'NOPE'] });
    const read = (await guest.read(cart['id'] as string))!;
    const steps = read['priceExplanation'] as Loose[];
    const sum = steps.reduce((total, step) => total + (step['amount'].amountMinor as number), 0);
    expect(sum).toBe(read['total'].amountMinor);
    expect(read['total'].amount).toBe('43.02');
    expect(steps).toContainEqual(
      expect.objectContaining({
        rule: 'PROMOTION',
        subject: 'WELCOME',
        outcome: 'APPLIED',
        amount: { amountMinor: -478 },
      }),
    );
  });
});

describe('what is known of a line', () => {
  test('has the sale price, and the categories of the product with all above them', async () => {
    const [root] = await shop.categories([{ name: 'Home' }]);
    const [middle] = await shop.categories([{ name: 'Light', parentId: root! }]);
    const [leaf] = await shop.categories([{ name: 'Desk', parentId: middle! }]);
    const input = { name: 'Desk lamp', categoryIds: [leaf!], variants: [{ price: '40', weightGrams: 900 }] };
    const { id } = await shop.product(input);
    const [row] = await world.app.database.query<{ variantId: string }>(
      `UPDATE price SET sale_minor = 3000, sale_promotion_id = (SELECT id FROM promotion WHERE tenant_id = $1 LIMIT 1)
       FROM variant v WHERE v.product_id = $2 AND v.id = price.variant_id RETURNING v.id AS "variantId"`,
      [shop.tenantId, decodeId('product', id)],
    );
    const { variantId } = row!;
    const { carts } = world.app.composed.apis;
    const known = await carts.lineFacts(await shop.context(), [
      { id: 'this', variantId },
      { id: 'nothing', variantId: newId() },
    ]);
    expect([...known.keys()]).toEqual(['this']);
    const facts = known.get('this')!;
    expect(facts).toMatchObject({
      productName: 'Desk lamp',
      unitMinor: 3000,
      weightGrams: 900,
      available: 0,
    });
    const categories = [root, middle, leaf].map((category) => decodeId('category', category!));
    expect([...facts.categoryIds].sort()).toEqual(categories.sort());
    const { cart } = await guest.add([{ variantId: encodeId('variant', variantId), quantity: 1 }]);
    expect(cart.total).toEqual(usd('30.00'));
  });
});

describe('warnings', () => {
  test('tell of a changed price until the buyer has seen it', async () => {
    const { variantId } = await sell(shop, { name: 'Vase', price: '30' });
    const { cart } = await guest.add([{ variantId, quantity: 1 }]);
    const id = cart.id as string;
    await setPrice(world, shop, variantId, 3500);
    const told = {
      code: 'PRICE_CHANGED',
      message: 'The price of Vase was 30.00 USD and is 35.00 USD now.',
      lineId: cart.lines[0].id as string,
    };
    expect(await guest.read(id)).toMatchObject({ total: { amount: '35.00' }, warnings: [told] });
    const { warnings } = await guest.change('cartPricesAcknowledge(cartId: $id)', { id }, '($id: ID!)');
    expect(warnings).toEqual([told]);
    expect(await guest.read(id)).toMatchObject({ total: { amount: '35.00' }, warnings: [] });
  });

  test('tell of a changed price in the answer to any change, which settles it', async () => {
    const { variantId } = await sell(shop, { name: 'Bowl', price: '30' });
    const { cart } = await guest.add([{ variantId, quantity: 1 }]);
    await setPrice(world, shop, variantId, 2500);
    const { warnings } = await guest.add([{ variantId: mug.variantId, quantity: 1 }], cart.id as string);
    expect(warnings).toMatchObject([{ code: 'PRICE_CHANGED' }]);
    expect(await guest.read(cart.id as string)).toMatchObject({ warnings: [] });
  });

  test('tell of more than there is, which is no reason to refuse it', async () => {
    const { cart, warnings, userErrors } = await guest.add([{ variantId: lamp.variantId, quantity: 7 }]);
    expect({ warnings, userErrors }).toMatchObject({
      warnings: [{ code: 'INSUFFICIENT_STOCK', message: 'Of Lamp, 5 are available and 7 are in the cart.' }],
      userErrors: [],
    });
    expect(cart.lines[0].quantity).toBe(7);
  });

  test('tell of what is not sold any more, which costs nothing and can only be removed', async () => {
    const gone = await sell(shop, { name: 'Gone', price: '50' });
    const { cart } = await guest.add([
      { variantId: gone.variantId, quantity: 1 },
      { variantId: mug.variantId, quantity: 1 },
    ]);
    const id = cart.id as string;
    await shop.owner.run('mutation ($id: ID!) { productDelete(id: $id) { userErrors { code } } }', {
      id: gone.productId,
    });
    const read = (await guest.read(id))!;
    expect(read).toMatchObject({
      total: { amount: '8.00' },
      lines: [
        { isAvailable: false, variant: null, unitPrice: { amount: '50.00' }, total: { amount: '0.00' } },
        { isAvailable: true },
      ],
      warnings: [{ code: 'UNAVAILABLE', lineId: cart.lines[0].id as string }],
    });
    const more = await guest.add([{ variantId: gone.variantId, quantity: 1 }], id);
    expect(codesOf(more)).toEqual([['NOT_FOUND', ['lines', '0', 'variantId']]]);
    const { cart: left } = await guest.run('CartLinesRemove', { cartId: id, lineIds: [cart.lines[0].id] });
    expect(left.lines).toHaveLength(1);
  });
});

describe('a cart of nobody', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } cart(id: $id) { id } }';

  test('is null, by node() as by cart(), and a change of it finds nothing', async () => {
    for (const id of [encodeId('cart', newCapabilityId()), 'cart_?', lamp.productId]) {
      expect((await guest.client.send('query ($id: ID!) { cart(id: $id) { id } }', { id })).data).toEqual({
        cart: null,
      });
      const payload = await guest.add([{ variantId: lamp.variantId, quantity: 1 }], id);
      expect(codesOf(payload)).toEqual([['NOT_FOUND', ['cartId']]]);
    }
    expect(await guest.read()).toBeNull();
  });

  test("is a guest's to whoever has its id, by node() as by cart()", async () => {
    const { id } = await filled(1);
    expect(await guest.client.run(NODE, { id })).toEqual({ node: { __typename: 'Cart', id }, cart: { id } });
  });

  test('is one of another store', async () => {
    const { id } = await filled(1);
    const elsewhere = (await world.store()).visitor;
    expect(await elsewhere.run(NODE, { id })).toEqual({ node: null, cart: null });
  });

  test('is one of another user, except to the staff, who only read it', async () => {
    const owner = new CartClient(await shop.customer());
    const { cart } = await owner.add([{ variantId: lamp.variantId, quantity: 1 }]);
    const id = cart.id as string;
    for (const stranger of [guest.client, await shop.customer()]) {
      expect(await stranger.run(NODE, { id })).toEqual({ node: null, cart: null });
      const client = new CartClient(stranger);
      expect(codesOf(await client.add([{ variantId: lamp.variantId, quantity: 1 }], id))).toEqual([
        ['NOT_FOUND', ['cartId']],
      ]);
    }
    const clerk = await shop.staff();
    expect(await clerk.run(NODE, { id })).toEqual({ node: { __typename: 'Cart', id }, cart: { id } });
    const taken = await new CartClient(clerk).claim(id);
    expect(codesOf(taken)).toEqual([['NOT_FOUND', ['cartId']]]);
    expect(await owner.read()).toMatchObject({ id, version: 1 });
  });
});
