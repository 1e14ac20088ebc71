import { quoted } from './l2-card.js';

/** A counted value with the texts that it is shown by. */
export interface FacetRow {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly count: string;
}

const LABELS: Readonly<Record<string, string>> = { category: 'Category', brand: 'Brand', tag: 'Tag' };

/** Facets in the order of the rows, the category first, and the number of matches. */
export function facetsJson(rows: readonly FacetRow[]): { total: number; facets: string } {
  const values = new Map<string, string>([['category', '']]);
  let total = 0;
  for (const { key, value, label, count } of rows) {
    if (key === 'total') {
      total = Number(count);
      continue;
    }
    const listed = values.get(key) ?? '';
    values.set(
      key,
      `${listed}${listed && ','}{"value":${quoted(value)},"label":${quoted(label)},"count":${count}}`,
    );
  }
  const facets = [...values].filter(([, listed]) => listed !== '');
  const texts = facets.map(
    ([key, listed]) =>
      `{"key":${quoted(key)},"label":${quoted(LABELS[key] ?? key.slice(7))},"values":[${listed}]}`,
  );
  return { total, facets: `[${texts.join(',')}]` };
}
