import type { CategoryEntity } from './category.entity.js';
import { PAIR_SEPARATOR } from './product-filter.js';
import type { Facet } from './product.type.js';

/** How many of the found products have a value of a property. */
export interface FacetRow {
  readonly key: string;
  readonly value: string;
  readonly count: number;
}

const LABELS: Readonly<Record<string, string>> = { category: 'Category', brand: 'Brand', tag: 'Tag' };

type CategoriesById = (ids: string[]) => Promise<(CategoryEntity | Error | null)[]>;

/** The ids of the categories that were counted. */
export function categoriesIn(rows: readonly FacetRow[]): string[] {
  return rows.flatMap(({ key, value }) => (key === 'category' ? [value] : []));
}

/** Counted values as facets for people: categories by their slugs and names, options each as a facet of its own. */
export async function facetsOf(rows: readonly FacetRow[], categoriesById: CategoriesById): Promise<Facet[]> {
  const facets = new Map<string, Facet>();
  const facet = (key: string, label: string) => {
    const known = facets.get(key) ?? { key, label, values: [] };
    facets.set(key, known);
    return known;
  };
  const counted = rows.filter((row) => row.key === 'category');
  const categories = await categoriesById(counted.map((row) => row.value));
  counted.forEach(({ count }, index) => {
    const category = categories[index];
    if (!category || category instanceof Error) return;
    facet('category', LABELS['category']!).values.push({ value: category.slug, label: category.name, count });
  });
  for (const { key, value, count } of rows) {
    if (key === 'brand' || key === 'tag')
      facet(key, LABELS[key]!).values.push({ value, label: value, count });
    if (key === 'option') {
      const [name = '', chosen = ''] = value.split(PAIR_SEPARATOR);
      facet(`option:${name}`, name).values.push({ value: chosen, label: chosen, count });
    }
  }
  return [...facets.values()];
}
