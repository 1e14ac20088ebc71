import { getIntrospectionQuery } from 'graphql';
import { operationDocument } from '../load/operation-document.js';
import type { SeedFacts } from '../seed/index.js';
import type { Ask, CostCase, Sender } from './cost-case.js';

const SLUGS = 200;
const WORDS = 20;

const once = () => [{}];
const slugsOf = ({ productSlugs }: SeedFacts) => productSlugs.slice(0, SLUGS).map((slug) => ({ slug }));
const wordsOf = ({ specificWords }: SeedFacts) =>
  specificWords.slice(0, WORDS).map(({ word }) => ({ query: word, first: 24 }));

async function cartOf({ variants }: SeedFacts, ask: Ask): Promise<{ id: string }[]> {
  const lines = variants.slice(0, 5).map(({ id }) => ({ variantId: id, quantity: 2 }));
  const { cartLinesAdd } = await ask('visitor', operationDocument('CartLinesAdd'), { lines });
  return [{ id: (cartLinesAdd as { cart: { id: string } }).cart.id }];
}

const contract = (name: string, who: Sender, inputs: CostCase['inputs'], label = name): CostCase => ({
  name: label,
  who,
  document: operationDocument(name),
  inputs,
});

/** The queries of the clients. */
const contractReads: readonly CostCase[] = [
  contract('StoreInfo', 'visitor', once),
  contract('CategoryTree', 'visitor', () => [{ first: 50 }]),
  contract('ProductList', 'visitor', () => [{ first: 24 }], 'ProductList 24'),
  contract('ProductList', 'visitor', () => [{ first: 100 }], 'ProductList 100'),
  contract('ProductCount', 'visitor', once),
  contract('ProductDetail', 'visitor', slugsOf),
  contract('ProductSearch', 'visitor', wordsOf),
  contract('NodeById', 'visitor', ({ categories }) => categories.slice(0, 20).map(({ id }) => ({ id }))),
  contract('Me', 'customer', once),
  contract('Cart', 'visitor', cartOf),
  contract('MyOrders', 'customer', () => [{ first: 20 }]),
  contract('MerchantOrders', 'owner', () => [{ first: 50 }]),
];

const single = (
  name: string,
  who: Sender,
  document: string,
  inputs: CostCase['inputs'] = once,
): CostCase => ({
  ...{ name, who, document, inputs },
});

const products = (fields: string) =>
  single(`100 products: ${fields}`, 'visitor', `{ products(first: 100) { nodes { id ${fields} } } }`);
const orders = (fields: string) =>
  single(`100 orders: ${fields}`, 'owner', `{ orders(first: 100) { nodes { id ${fields} } } }`);
const list = (name: string, fields = 'id') =>
  single(`100 of ${name}`, 'owner', `{ ${name}(first: 100) { nodes { ${fields} } } }`);
const cart = (fields: string) =>
  single(`a cart: ${fields}`, 'visitor', `query ($id: ID!) { cart(id: $id) { id ${fields} } }`, cartOf);

/** Fields by themselves, so that what is wrong about one does not hide behind others. */
const singleFields: readonly CostCase[] = [
  products('name slug'),
  products('variants { id }'),
  products('variants { id availableQuantity }'),
  products('variants { id price { amount } selectedOptions { name value } }'),
  products('categories { id name }'),
  products('images { id url }'),
  products('primaryImage { url }'),
  products('description tags options { name values }'),
  products('priceRange { min { amount currency } max { amount currency } }'),
  single('products: totalCount', 'visitor', '{ products(first: 1) { totalCount } }'),
  single('a search: totalCount', 'visitor', 'query ($query: String!) { productSearch(query: $query, first: 1) { totalCount } }', wordsOf),
  single('a search: facets', 'visitor', 'query ($query: String!) { productSearch(query: $query, first: 1) { facets { key values { value count } } } }', wordsOf),
  single('a search: 24 products', 'visitor', 'query ($query: String!) { productSearch(query: $query, first: 24) { nodes { id } } }', wordsOf),
  single('tags', 'visitor', '{ tags { name productCount } }'),
  single('50 categories by their ids', 'visitor', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', ({ categories }) => [
    { ids: categories.slice(0, 50).map(({ id }) => id) },
  ]),
  orders('number status createdAt'),
  orders('lines { id sku quantity }'),
  orders('lines { id total { amount } }'),
  orders('history { at type message }'),
  orders('payments { id status }'),
  orders('shipments { id status }'),
  orders('refunds { id status }'),
  orders('customer { id email }'),
  orders('taxes { name }'),
  orders('priceExplanation { reason }'),
  list('customers', 'id email'),
  list('stockLevels', 'onHand available variant { id sku }'),
  list('stockMovements'),
  list('locations'),
  list('ledgerPostings'),
  single('ledgerTrialBalance', 'owner', '{ ledgerTrialBalance { currency accounts { account } } }'),
  single('plans', 'visitor', '{ plans { code } }'),
  cart('version'),
  cart('lines { id quantity unitPrice { amount } }'),
  cart('total { amount } taxTotal { amount }'),
  cart('priceExplanation { reason }'),
  cart('shippingOptions { id name }'),
  single('the whole schema', 'visitor', getIntrospectionQuery()),
]; // prettier-ignore

/** The least an operation can do. */
export const LEAST: CostCase = single('__typename', 'visitor', '{ __typename }');

export const READS: readonly CostCase[] = [...contractReads, ...singleFields];
