import type { ImportedProduct, ImportOutcome, ImportProblem } from './imported-product.js';
import { readValues, type ImportValues } from './imported-values.js';

/** One product on its way into the store. Each step of the import looks at it, and may leave parts of it out. */
export class ImportCandidate {
  readonly problems: ImportProblem[] = [];
  /** Null once the product is refused. */
  values: ImportValues | null;
  /** UUIDs, the main category first; empty when the source names none. */
  categoryIds: readonly string[] = [];
  result: ImportOutcome['result'] = 'REFUSED';

  constructor(
    readonly source: ImportedProduct,
    currency: string,
  ) {
    this.values = readValues(source, currency, this.problems);
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
