import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import type { Showcase } from './showcase.js';

const GROUP = 'Storefront';

const CARD = `fragment Card on Product {
  id
  name
  slug
  priceRange { min { amount currency } max { amount currency } }
  primaryImage { url altText }
  variants { id sku name availableQuantity selectedOptions { name value } }
}`;

const STORE_INFO = `# Who is this store?
query AboutTheStore {
  store { id name slug currency defaultLanguage languages isActive }
}`;

const PRODUCT_LIST = `# A page of the shop window, cheapest first. Send endCursor as "after" for the next page.
query ShopWindow($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {
  products(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Card }
  }
}

${CARD}`;

const PRODUCT_DETAIL = `# Everything a product page shows.
query ProductPage($slug: String!) {
  productBySlug(slug: $slug) {
    ...Card
    description
    tags
    options { name values }
    images { id url altText width height isPrimary }
    categories { name slug }
    seo { title description }
  }
}

${CARD}`;

const SEARCH = `# Hits with the facets to narrow them by.
query SearchWithFacets($query: String!, $first: Int!, $filter: ProductFilter) {
  productSearch(query: $query, first: $first, filter: $filter) {
    totalCount
    facets { key label values { value label count } }
    pageInfo { hasNextPage endCursor }
    nodes { ...Card }
  }
}

${CARD}`;

const CATEGORY_TREE = `# Every category with its parent: build the menu from it.
query Menu($first: Int!) {
  categories(first: $first) {
    nodes { id name slug parent { id slug } }
  }
}`;

/** What visitors of the store send: they need no account. */
export function storefrontExamples(showcase: Showcase): ExplorerExample[] {
  const { store, productSlug, categorySlug, searchText, tag, price, option, language } = showcase;
  const at = { store, group: GROUP, headers: { 'x-store': store } };
  const narrow = { categorySlug, price, inStock: true };
  const choice = { tags: [tag], options: [{ name: option.name, values: [option.value] }] };
  const cheapestFirst = { field: 'PRICE', direction: 'ASC' };
  return [
    { ...at, title: 'Store information', query: STORE_INFO },
    {
      ...at,
      title: 'Product list',
      query: PRODUCT_LIST,
      variables: { first: 12, sort: cheapestFirst },
    },
    {
      ...at,
      title: 'Product list by category, price and stock',
      query: PRODUCT_LIST,
      variables: { first: 12, filter: narrow, sort: cheapestFirst },
    },
    { ...at, title: 'Product page', query: PRODUCT_DETAIL, variables: { slug: productSlug } },
    {
      ...at,
      title: 'Product page in another language',
      query: PRODUCT_DETAIL,
      variables: { slug: productSlug },
      headers: { ...at.headers, 'accept-language': language },
    },
    {
      ...at,
      title: 'Search with facets',
      query: SEARCH,
      variables: { query: searchText, first: 12 },
    },
    {
      ...at,
      title: 'Search narrowed by tag and option',
      query: SEARCH,
      variables: { query: searchText, first: 12, filter: choice },
    },
    { ...at, title: 'Category tree', query: CATEGORY_TREE, variables: { first: 50 } },
  ];
}
