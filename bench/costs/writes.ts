import { newId } from '../../src/kernel/ids.js';
import { operationDocument } from '../load/operation-document.js';
import type { SeedFacts } from '../seed/index.js';
import type { Ask, CostCase, Inputs, Sender } from './cost-case.js';

/** How often what can be done but once is done. */
const TIMES = 50;
const BULK = 50;

interface Cart {
  readonly id: string;
  readonly lines: readonly { readonly id: string }[];
  readonly shippingOptions: readonly { readonly id: string }[];
}

const linesOf = ({ variants }: SeedFacts, index: number, count = 1) =>
  Array.from({ length: count }, (_, line) => ({
    variantId: variants[(index * count + line) % variants.length]!.id,
    quantity: 1,
  }));

const repeat = <T>(times: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Array.from({ length: times }, (_, index) => index).reduce<Promise<T[]>>(
    async (made, index) => [...(await made), await make(index)],
    Promise.resolve([]),
  );

async function newCart(facts: SeedFacts, ask: Ask, index = 0): Promise<Cart> {
  const answer = await ask('visitor', operationDocument('CartLinesAdd'), { lines: linesOf(facts, index, 2) });
  return (answer['cartLinesAdd'] as { cart: Cart }).cart;
}

const buyer = ({ shipTo }: SeedFacts) => ({
  email: 'cost@buyer.test',
  shippingAddress: shipTo,
  billingAddress: shipTo,
});

async function deliverableCart(facts: SeedFacts, ask: Ask, index: number): Promise<Cart> {
  const { id } = await newCart(facts, ask, index);
  const variables = { cartId: id, input: buyer(facts) };
  const answer = await ask('visitor', operationDocument('CartBuyerUpdate'), variables);
  return (answer['cartBuyerUpdate'] as { cart: Cart }).cart;
}

async function payableCart(facts: SeedFacts, ask: Ask, index: number): Promise<object> {
  const { id, shippingOptions } = await deliverableCart(facts, ask, index);
  const variables = { cartId: id, optionId: shippingOptions[0]!.id };
  await ask('visitor', operationDocument('CartShippingOptionSelect'), variables);
  return { cartId: id, input: { paymentProvider: 'test', paymentToken: 'ok' }, idempotencyKey: newId() };
}

/** Makes one cart and does the same to it over and over. */
const onCart =
  (variables: (cart: Cart, facts: SeedFacts) => Inputs): CostCase['inputs'] =>
  async (facts, ask) =>
    variables(await deliverableCart(facts, ask, 0), facts);

const contract = (name: string, who: Sender, inputs: CostCase['inputs'], isOnce = false): CostCase => ({
  ...{ name, who, document: operationDocument(name), inputs, isOnce },
});

const many =
  (make: (index: number, facts: SeedFacts) => object): CostCase['inputs'] =>
  (facts) =>
    Array.from({ length: TIMES }, (_, index) => make(index, facts));

/** The mutations of the clients that can be repeated on any data. */
export const WRITES: readonly CostCase[] = [
  contract('CartLinesAdd', 'visitor', many((index, facts) => ({ lines: linesOf(facts, index) }))),
  {
    ...contract('CartLinesAdd', 'visitor', many((index, facts) => ({ lines: linesOf(facts, index, BULK) }))),
    name: `CartLinesAdd of ${BULK}`,
  },
  contract(
    'CartLinesUpdate',
    'visitor',
    onCart(({ id, lines }) => [2, 3].map((quantity) => ({ cartId: id, lines: [{ id: lines[0]!.id, quantity }] }))),
  ),
  contract('CartBuyerUpdate', 'visitor', onCart(({ id }, facts) => [{ cartId: id, input: buyer(facts) }])),
  contract(
    'CartShippingOptionSelect',
    'visitor',
    onCart(({ id, shippingOptions }) => shippingOptions.map((option) => ({ cartId: id, optionId: option.id }))),
  ),
  contract('CartDiscountCodesSet', 'visitor', onCart(({ id }) => [{ cartId: id, codes: [] }])),
  contract('CheckoutComplete', 'visitor', (facts, ask) => repeat(TIMES, (index) => payableCart(facts, ask, index)), true),
  contract('SessionCreate', 'visitor', ({ customers }) => customers.map((input) => ({ input }))),
  contract('InventoryAdjust', 'owner', many((index, { variants }) => ({
    input: { variantId: variants[index]!.id, delta: 1, reason: 'Cost' },
    idempotencyKey: newId(),
  })), true),
  contract('CategoryCreate', 'owner', many((index) => ({ input: { name: `Cost ${index} ${newId()}` } })), true),
  contract('ProductCreate', 'owner', many((index) => ({
    input: { name: `Cost ${index} ${newId()}`, variants: [{ price: '10.00', initialQuantity: 5 }] },
  })), true),
  {
    name: 'productUpdate',
    who: 'owner',
    document: 'mutation ($id: ID!, $name: String!) { productUpdate(id: $id, input: { name: $name }) { product { id } userErrors { message } } }',
    async inputs(facts, ask) {
      const slug = facts.productSlugs.at(-1)!;
      const { productBySlug } = await ask('owner', operationDocument('ProductDetail'), { slug });
      const { id, name } = productBySlug as { id: string; name: string };
      return [{ id, name: `${name}.` }, { id, name }];
    },
  },
]; // prettier-ignore
