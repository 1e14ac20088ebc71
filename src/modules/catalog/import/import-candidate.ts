import type { ImportedProduct, ImportOutcome, ImportProblem } from './imported-product.js';
import { readValues, type ImportValues } from './imported-values.js';

/** A product of which it is known what can be stored. It is the same at each attempt to write it. */
export interface ReadProduct {
  readonly source: ImportedProduct;
  /** Null when nothing of it can be. */
  readonly values: ImportValues | null;
  readonly problems: readonly ImportProblem[];
}

/** Reads the product for a store of this currency. */
export function readProduct(source: ImportedProduct, currency: string): ReadProduct {
  const problems: ImportProblem[] = [];
  return { source, values: readValues(source, currency, problems), problems };
}

/** One product on its way into the store. Each step of the import looks at it, and may leave parts of it out. */
export class ImportCandidate {
  readonly source: ImportedProduct;
  readonly problems: ImportProblem[];
  /** Null once the product is refused. */
  values: ImportValues | null;
  /** UUIDs, the main category first; empty when the source names none. */
  categoryIds: readonly string[] = [];
  result: ImportOutcome['result'] = 'REFUSED';

  constructor({ source, values, problems }: ReadProduct) {
    this.source = source;
    this.values = values;
    this.problems = [...problems];
  }

  get key(): string {
    return this.source.externalKey;
  }

  get outcome(): ImportOutcome {
    return { result: this.values ? this.result : 'REFUSED', problems: this.problems };
  }

  /** The product is not taken. */
  refuse(problem: ImportProblem): void {
    this.problems.push(problem);
    this.values = null;
  }

  /** The variants for which `keeps` does not hold are not taken; nor is a product without any. */
  keepVariants(keeps: (variant: ImportValues['variants'][number]) => boolean): void {
    if (!this.values) return;
    const variants = this.values.variants.filter(keeps);
    this.values = variants.length > 0 ? { ...this.values, variants } : null;
  }
}

/** A candidate that was not refused so far. */
export type UsableCandidate = ImportCandidate & { readonly values: ImportValues };

/** Those that were not refused so far. */
export function usable(candidates: readonly ImportCandidate[]): UsableCandidate[] {
  return candidates.filter((candidate): candidate is UsableCandidate => candidate.values !== null);
}
