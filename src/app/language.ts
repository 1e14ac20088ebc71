import type { TenantInfo } from '../platform/context.js';

/** The first language of an `accept-language` header that the store has, else the store's default, else English. */
export function chooseLanguage(header: string | null, store: TenantInfo | null): string {
  if (!store) return 'en';
  if (header === null) return store.defaultLanguage;
  for (const wanted of preferences(header)) {
    const exact = store.languages.find((language) => language.toLowerCase() === wanted);
    const base = store.languages.find((language) => language.split('-')[0] === wanted.split('-')[0]);
    if (exact ?? base) return (exact ?? base)!;
  }
  return store.defaultLanguage;
}

/** Languages by descending weight (RFC 9110, 12.5.4). */
function preferences(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^ *q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
