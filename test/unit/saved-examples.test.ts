import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DEMO_STORES } from '../../src/demo/demo-stores.js';
import { SHOWCASES } from '../../src/demo/examples/showcase.js';
import { SAVED_EXAMPLES } from '../../src/demo/saved-examples.js';

function operationsOf(query: string): OperationDefinitionNode[] {
  return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function codesOf(slug: string): string[] {
  return DEMO_STORES.filter((store) => store.slug === slug).flatMap(({ promotions }) =>
    promotions.map(({ code }) => code),
  );
}

describe('the saved examples', () => {
  test('cover every demo store and the platform, under titles that are not repeated', () => {
    expect([...new Set(SAVED_EXAMPLES.map((example) => example.store))]).toEqual([
      ...DEMO_STORES.map((store) => store.slug),
      null,
    ]);
    const places = SAVED_EXAMPLES.map((example) => `${example.store} / ${example.group} / ${example.title}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('are one named operation each, with exactly the variables that it takes', () => {
    for (const { title, query, variables = {} } of SAVED_EXAMPLES) {
      const [operation, ...others] = operationsOf(query);
      expect(others, title).toEqual([]);
      expect(operation?.name?.value, title).toMatch(/^[A-Z]/);
      const declared = (operation?.variableDefinitions ?? []).map(
        (definition) => definition.variable.name.value,
      );
      expect(declared, title).toEqual(expect.arrayContaining(Object.keys(variables)));
    }
  });

  test('name their store in the header, and the platform none', () => {
    for (const { store, headers } of SAVED_EXAMPLES) expect(headers?.['x-store'] ?? null).toBe(store);
  });

  test.each(SHOWCASES)('speak only of things that $store has', (showcase) => {
    const store = DEMO_STORES.find(({ slug }) => slug === showcase.store);
    const products = store?.products ?? [];
    expect(products.map((product) => product.slug)).toContain(showcase.productSlug);
    expect(store?.categories.map((category) => category.slug)).toContain(showcase.categorySlug);
    expect(store?.languages).toContain(showcase.language);
    const narrowed = products.filter(
      (product) =>
        product.tags.includes(showcase.tag) &&
        product.options.some(
          ({ name, values }) => name === showcase.option.name && values.includes(showcase.option.value),
        ),
    );
    const texts = narrowed.map((product) => `${product.name} ${product.description}`.toLowerCase());
    expect(texts.filter((text) => text.includes(showcase.searchText))).not.toEqual([]);
  });

  test('create only what the store does not have yet', () => {
    const taken = DEMO_STORES.flatMap((store) => [
      ...store.categories.map((category) => category.slug),
      ...store.products.map((product) => product.slug),
    ]);
    for (const { store, newCategory, newProduct, newPromotion } of SHOWCASES) {
      expect(taken).not.toContain(newCategory.slug);
      expect(taken).not.toContain(newProduct.slug);
      expect(codesOf(store)).not.toContain(newPromotion.code);
    }
  });

  test.each(SHOWCASES)('sell in $store to somebody it ships to, for a code that it has', (showcase) => {
    const store = DEMO_STORES.find(({ slug }) => slug === showcase.store);
    const countries = store?.shipping.flatMap((zone) => zone.countries);
    expect(countries).toContain(showcase.buyer.shippingAddress.countryCode);
    expect(codesOf(showcase.store)).toContain(showcase.discountCode);
  });
});
