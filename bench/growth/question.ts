import type { SeedFacts } from '../seed/index.js';
import type { Asker } from '../workloads/read-workload.js';

export type GrowthVariables = Readonly<Record<string, unknown>>;

/** Something that is asked of a small and of a large installation in the same words. */
export interface Question {
  readonly title: string;
  readonly operation: string;
  readonly asker: Asker;
  /** Asked in turn. */
  readonly variables: readonly GrowthVariables[];
  /** What every good answer holds. */
  readonly holds: string;
}

/** Answers the body of a good answer. */
export type Ask = (asker: Asker, body: string) => Promise<string>;

const SORTS = ['CREATED_AT', 'NAME', 'PRICE', 'BEST_SELLING'] as const;
const WORDS = 20;
const SLUGS = 200;
const CATEGORIES = 10;

/** What is asked of a store: pages in all orders from both ends, products, searches, categories and orders. */
export async function questionsOf(facts: SeedFacts, ask: Ask): Promise<Question[]> {
  return [...(await pagesOf(ask)), ...catalogQuestions(facts), ...orderQuestions()];
}

async function pagesOf(ask: Ask): Promise<Question[]> {
  const page = (title: string, variables: GrowthVariables): Question => ({
    ...{ title, operation: 'ProductList', asker: 'visitor', variables: [variables] },
    holds: '"nodes":[{"id":"prod_',
  });
  const questions: Question[] = [];
  for (const field of SORTS) {
    const sort = { field };
    const after = await lastPlace(ask, field);
    questions.push(
      page(`Page of 24 by ${field}`, { first: 24, sort }),
      page(`Page of 24 by ${field}, the deepest`, { first: 24, sort, after }),
    );
  }
  return [...questions, page('Page of 100', { first: 100 })];
}

/** A hundred products before the end of the list. */
async function lastPlace(ask: Ask, field: string): Promise<string> {
  const query = `query ($sort: ProductSort) { products(last: 100, sort: $sort) { pageInfo { startCursor } } }`;
  const answer = await ask('visitor', JSON.stringify({ query, variables: { sort: { field } } }));
  return (JSON.parse(answer) as { data: { products: { pageInfo: { startCursor: string } } } }).data.products
    .pageInfo.startCursor;
}

function catalogQuestions({ productSlugs, categories, ...words }: SeedFacts): Question[] {
  const page = { operation: 'ProductList', asker: 'visitor', holds: '"nodes":[{"id":"prod_' } as const;
  const search = { operation: 'ProductSearch', asker: 'visitor', holds: '"nodes":[{"id":"prod_' } as const;
  const wordsOf = (list: SeedFacts['broadWords']) =>
    list.slice(0, WORDS).map(({ word }) => ({ query: word, first: 24 }));
  const categoryPages = (sort: object) =>
    categories.slice(-CATEGORIES).map(({ slug }) => ({ first: 24, filter: { categorySlug: slug }, ...sort }));
  return [
    {
      ...{ title: 'Product by slug', operation: 'ProductDetail', asker: 'visitor' },
      variables: productSlugs.slice(0, SLUGS).map((slug) => ({ slug })),
      holds: '"productBySlug":{"id":"prod_',
    },
    { ...search, title: 'Search for a series', variables: wordsOf(words.specificWords) },
    { ...search, title: 'Search for a kind', variables: wordsOf(words.broadWords) },
    { ...page, title: 'Page of a category', variables: categoryPages({}) },
    { ...page, title: 'Page of a category by price', variables: categoryPages({ sort: { field: 'PRICE' } }) },
  ];
}

function orderQuestions(): Question[] {
  return [
    {
      ...{ title: 'Order history of 20', operation: 'MyOrders', asker: 'customer' },
      ...{ variables: [{ first: 20 }], holds: '"orders":{"pageInfo":' },
    },
    {
      ...{ title: 'Merchant list of 50', operation: 'MerchantOrders', asker: 'owner' },
      ...{ variables: [{ first: 50 }], holds: '"nodes":[{"id":"ord_' },
    },
  ];
}
