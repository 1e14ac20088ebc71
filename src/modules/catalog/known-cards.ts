import { LRUCache } from 'lru-cache';
import type { ProductCard } from './product-doc.entity.js';
import { VariantFacts } from './variant-facts.js';

/** A card, and what the fields of its variants are made of. It is shared between answers: nobody changes it. */
export interface KnownCard extends Omit<ProductCard, 'variants'> {
  readonly variants: readonly VariantFacts[];
  readonly variantIds: readonly string[];
}

/** Some five thousand cards. */
const MAX_CHARACTERS = 8_000_000;

/** By their texts: a product that changes has another card, so what is here is never out of date. */
const cards = new LRUCache<string, KnownCard>({
  maxSize: MAX_CHARACTERS,
  sizeCalculation: (_card, text) => text.length,
});

/** The card of this text. Lists read the same cards again and again, and looking one up is quicker than reading its JSON. */
export function cardOf(text: string): KnownCard {
  let card = cards.get(text);
  if (!card) {
    const read = JSON.parse(text) as ProductCard;
    const variants = read.variants.map((variant) => new VariantFacts(read, variant));
    card = { ...read, variants, variantIds: read.variants.map(({ id }) => id) };
    cards.set(text, card);
  }
  return card;
}
