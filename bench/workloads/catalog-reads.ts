import type { ReadWorkload } from './read-workload.js';

const SLUGS = 200;
const WORDS = 20;
const PAGE = {
  operation: 'ProductList',
  asker: 'visitor',
  rivals: ['l1', 'l2'],
  rivalPath: 'products',
} as const;
const PAGE_BEGIN = '{"data":{"products":{"pageInfo":{"hasNextPage":';

/** What visitors of a shop read. */
export const CATALOG_READS: readonly ReadWorkload[] = [
  {
    name: 'page24',
    title: 'Product page of 24',
    ...PAGE,
    variables: () => [{ first: 24 }],
    startsWith: PAGE_BEGIN,
    sampleBefore: '"nodes":[{"id":"',
  },
  {
    name: 'page100',
    title: 'Product page of 100',
    ...PAGE,
    variables: () => [{ first: 100 }],
    startsWith: PAGE_BEGIN,
    sampleBefore: '"nodes":[{"id":"',
  },
  {
    name: 'detail',
    title: 'Product by slug',
    operation: 'ProductDetail',
    asker: 'visitor',
    rivals: ['l1', 'l2'],
    variables: ({ productSlugs }) => productSlugs.slice(0, SLUGS).map((slug) => ({ slug })),
    rivalPath: 'productBySlug',
    startsWith: '{"data":{"productBySlug":{"id":"prod_',
    sampleBefore: '"slug":"',
  },
  {
    name: 'search',
    title: 'Search with facets',
    operation: 'ProductSearch',
    asker: 'visitor',
    rivals: ['l1', 'l2'],
    variables: ({ specificWords }) =>
      specificWords.slice(0, WORDS).map(({ word }) => ({ query: word, first: 24 })),
    rivalPath: 'productSearch',
    startsWith: '{"data":{"productSearch":{"totalCount":',
    sampleBefore: '"nodes":[{"id":"',
  },
];
