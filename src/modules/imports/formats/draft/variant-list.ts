import { DRAFT_LIMITS, type OptionDraft, type VariantDraft } from '../product-draft.js';
import type { ReadingProblemCode } from '../product-reading.js';

export interface VariantRefusal {
  about: 'sku' | 'options' | 'count';
  code: ReadingProblemCode;
  message: string;
}

/** The variants of one product while it is read: no two alike, never more than the limit. */
export class VariantList {
  readonly variants: VariantDraft[] = [];
  readonly #valuesByOption: Map<string, Set<string>>;
  readonly #skus = new Set<string>();
  readonly #selections = new Set<string>();

  /** @param options in order; values of their own come before those that only variants name */
  constructor(options: readonly OptionDraft[]) {
    this.#valuesByOption = new Map(options.map(({ name, values }) => [name, new Set(values)]));
  }

  /** The options with the values of all variants added so far. */
  get options(): OptionDraft[] {
    return [...this.#valuesByOption].map(([name, values]) => ({ name, values: [...values] }));
  }

  /** The variant is in the list, or the answer says why not. Its selected options must be those of the product. */
  add(variant: VariantDraft): VariantRefusal | null {
    const values = variant.selectedOptions.map(({ value }) => value);
    const refusal = this.#refusalOf(variant, JSON.stringify(values));
    if (refusal) return refusal;
    this.variants.push(variant);
    this.#selections.add(JSON.stringify(values));
    if (variant.sku !== undefined) this.#skus.add(variant.sku);
    for (const { name, value } of variant.selectedOptions) this.#valuesByOption.get(name)?.add(value);
    return null;
  }

  #refusalOf(variant: VariantDraft, selection: string): VariantRefusal | null {
    if (this.variants.length >= DRAFT_LIMITS.variants) {
      const message = `A product takes at most ${DRAFT_LIMITS.variants} variants.`;
      return { about: 'count', code: 'TOO_LONG', message };
    }
    if (variant.sku !== undefined && this.#skus.has(variant.sku)) {
      const message = `The SKU "${variant.sku}" stands on two variants of the product.`;
      return { about: 'sku', code: 'DUPLICATE', message };
    }
    if (!this.#selections.has(selection)) return null;
    const message =
      variant.selectedOptions.length > 0
        ? 'Another variant of the product has the same option values.'
        : 'A product without options has one variant; name the option in which this one differs.';
    return { about: 'options', code: 'DUPLICATE', message };
  }
}
