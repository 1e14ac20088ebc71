import sanitizeHtml from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import type { DemoProduct, DemoVariant } from '../../src/demo/demo-catalog.js';
import { DEMO_STORES } from '../../src/demo/demo-stores.js';
import { paragraphs, variantTable } from '../../src/demo/product-shorthand.js';
import { parseDecimal, toDecimal } from '../../src/kernel/money.js';

const allProducts = DEMO_STORES.flatMap((store) => store.products);
const allVariants = allProducts.flatMap((product) => product.variants);

function duplicates(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The problems that `problemsOf` sees in the products of a store, each under the product's slug. */
function problemsIn(products: DemoProduct[], problemsOf: (product: DemoProduct) => unknown[]): unknown[] {
  return products.flatMap((product) => problemsOf(product).map((problem) => [product.slug, problem]));
}

describe('the demo catalog', () => {
  test('has three shops with enough on their shelves to browse', () => {
    expect(
      DEMO_STORES.map(({ slug, currency, defaultLanguage }) => [slug, currency, defaultLanguage]),
    ).toEqual([
      ['aurora', 'USD', 'en'],
      ['nakhl', 'SAR', 'ar'],
      ['sakura', 'JPY', 'en'],
    ]);
    expect(allProducts.length).toBeGreaterThanOrEqual(60);
    expect(allVariants.length).toBeGreaterThanOrEqual(100);
  });

  test('shows discounts, low stock and empty shelves in every shop', () => {
    for (const store of DEMO_STORES) {
      const variants = store.products.flatMap((product) => product.variants);
      expect(variants.some((variant) => variant.compareAtPrice !== undefined)).toBe(true);
      expect(variants.some((variant) => variant.initialQuantity === 0)).toBe(true);
      expect(variants.some((variant) => variant.initialQuantity > 0 && variant.initialQuantity <= 5)).toBe(
        true,
      );
    }
  });
});

describe.each(DEMO_STORES)('the catalog of $slug', ({ categories, products, currency, ...store }) => {
  test('gives every product and every variant a name of its own', () => {
    expect(duplicates(products.map((product) => product.slug))).toEqual([]);
    expect(duplicates(products.map((product) => product.name))).toEqual([]);
    expect(duplicates(products.flatMap((product) => product.variants.map((variant) => variant.sku)))).toEqual(
      [],
    );
    expect(products.filter((product) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(product.slug))).toEqual([]);
  });

  test('writes prices with exactly the decimals of its currency', () => {
    const wrong = (text: string | undefined): boolean => {
      if (text === undefined) return false;
      const minor = parseDecimal(text, currency);
      return minor === null || minor <= 0 || toDecimal(minor, currency) !== text;
    };
    const isWrong = (variant: DemoVariant): boolean => wrong(variant.price) || wrong(variant.compareAtPrice);
    expect(problemsIn(products, (product) => product.variants.filter(isWrong))).toEqual([]);
  });

  test('compares prices only with higher ones', () => {
    const isHigher = ({ price, compareAtPrice }: DemoVariant): boolean =>
      compareAtPrice === undefined || Number(compareAtPrice) > Number(price);
    expect(
      problemsIn(products, (product) => product.variants.filter((variant) => !isHigher(variant))),
    ).toEqual([]);
  });

  test('has whole weights and quantities', () => {
    const isWhole = ({ weightGrams, initialQuantity }: DemoVariant): boolean =>
      Number.isInteger(weightGrams) &&
      weightGrams > 0 &&
      Number.isInteger(initialQuantity) &&
      initialQuantity >= 0;
    expect(
      problemsIn(products, (product) => product.variants.filter((variant) => !isWhole(variant))),
    ).toEqual([]);
  });

  test('lets every variant choose one known value of each option, no two the same', () => {
    const problems = problemsIn(products, ({ options, variants }) => {
      const names = options.map((option) => option.name).join();
      const isConsistent = ({ selectedOptions }: DemoVariant): boolean =>
        selectedOptions.map((option) => option.name).join() === names &&
        selectedOptions.every((selected, index) => options[index]?.values.includes(selected.value));
      const choices = variants.map((variant) => JSON.stringify(variant.selectedOptions));
      return [...variants.filter((variant) => !isConsistent(variant)), ...duplicates(choices)];
    });
    expect(problems).toEqual([]);
  });

  test('hangs categories under parents that stand before them, three levels deep', () => {
    const depths = new Map<string, number>();
    for (const { slug, parentSlug } of categories) {
      expect(depths.has(slug)).toBe(false);
      const parentDepth = parentSlug === undefined ? 0 : depths.get(parentSlug);
      expect(parentDepth, `parent of ${slug}`).toBeDefined();
      depths.set(slug, (parentDepth ?? 0) + 1);
    }
    expect(Math.max(...depths.values())).toBe(3);
  });

  test('puts every product into existing categories and leaves no shelf empty', () => {
    const known = new Set(categories.map((category) => category.slug));
    expect(
      problemsIn(products, (product) => product.categorySlugs.filter((slug) => !known.has(slug))),
    ).toEqual([]);
    const used = new Set(products.flatMap((product) => product.categorySlugs));
    const parents = new Set(categories.map((category) => category.parentSlug));
    expect([...known].filter((slug) => !used.has(slug) && !parents.has(slug))).toEqual([]);
  });

  test('describes, tags and pictures every product', () => {
    const allowed = { allowedTags: ['p'], allowedAttributes: {} };
    const isComplete = (product: DemoProduct): boolean =>
      /^(<p>[^<]+<\/p>)+$/.test(product.description) &&
      sanitizeHtml(product.description, allowed) === product.description &&
      product.categorySlugs.length > 0 &&
      product.tags.length > 0 &&
      duplicates(product.tags).length === 0 &&
      product.images.length >= 1 &&
      product.images.length <= 3 &&
      product.images.every((image) => image.altText !== '' && image.backdrop === store.slug);
    expect(products.filter((product) => !isComplete(product)).map((product) => product.slug)).toEqual([]);
  });

  test('translates every category, and every product where completeness is promised', () => {
    const [first, ...further] = store.languages;
    expect(first).toBe(store.defaultLanguage);
    expect(further).toEqual(expect.arrayContaining(store.completeLanguages));
    const missing = (
      entity: { translations?: Record<string, { name: string }> },
      wanted: string[],
    ): string[] => wanted.filter((language) => !entity.translations?.[language]?.name);
    expect(categories.filter((category) => missing(category, further).length > 0)).toEqual([]);
    expect(products.filter((product) => missing(product, store.completeLanguages).length > 0)).toEqual([]);
  });

  test('translates into its own languages only, with name and description', () => {
    const problems = problemsIn(products, (product) =>
      Object.entries(product.translations ?? {}).filter(
        ([language, text]) =>
          language === store.defaultLanguage ||
          !store.languages.includes(language) ||
          text.name === '' ||
          !text.description.startsWith('<p>'),
      ),
    );
    expect(problems).toEqual([]);
    expect(products.some((product) => product.translations !== undefined)).toBe(true);
  });
});

describe('the shorthand of the catalog', () => {
  test('collects option values in the order of the rows, and lets rows override the defaults', () => {
    const table = variantTable(['Size', 'Colour'], { price: '5.00', weightGrams: 10 }, [
      { sku: 'A', is: ['M', 'Red'], quantity: 1 },
      { sku: 'B', is: ['S', 'Red'], quantity: 0, price: '6.00', compareAtPrice: '7.00', weightGrams: 12 },
    ]);
    expect(table.options).toEqual([
      { name: 'Size', values: ['M', 'S'] },
      { name: 'Colour', values: ['Red'] },
    ]);
    expect(table.variants[1]).toEqual({
      sku: 'B',
      price: '6.00',
      compareAtPrice: '7.00',
      weightGrams: 12,
      selectedOptions: [
        { name: 'Size', value: 'S' },
        { name: 'Colour', value: 'Red' },
      ],
      initialQuantity: 0,
    });
  });

  test('refuses a row without a price or with another number of values than options', () => {
    const row = { sku: 'A', is: [], quantity: 1 };
    expect(() => variantTable([], { weightGrams: 1 }, [row])).toThrow('Demo variant A has no price');
    expect(() => variantTable(['Size'], { price: '1.00', weightGrams: 1 }, [row])).toThrow(
      'Demo variant A names 0 values for 1 options',
    );
  });

  test('makes one paragraph of each text', () => {
    expect(paragraphs('One.', 'Two.')).toBe('<p>One.</p><p>Two.</p>');
  });
});
