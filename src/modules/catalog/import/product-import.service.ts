import type { Refusal } from '../../../kernel/errors.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { ImportChecks } from './import-checks.service.js';
import { ImportCandidate, readProduct, usable, type ReadProduct } from './import-candidate.js';
import type { ImportWriter } from './import-writer.service.js';
import type { ImportedProduct, ImportField, ImportOutcome } from './imported-product.js';
import type { PresentProducts } from './present-product.js';
import type { ProductImportRepository } from './product-import.repository.js';
import { mergeProduct } from './product-merge.js';

/** Fields of the writer's paths, where they have a name of their own in imports. */
const FIELDS: readonly ImportField[] = ['sku', 'slug', 'selectedOptions'];

type Store = { readonly currency: string };

/** Brings products from elsewhere into the store: those it knows by their keys are changed, the others are new. */
export class ProductImport {
  private readonly prepared = new WeakMap<ImportedProduct, ReadProduct>();

  constructor(
    private readonly imports: ProductImportRepository,
    private readonly checks: ImportChecks,
    private readonly writer: ImportWriter,
  ) {}

  /**
   * Reads a product that is about to be imported. It may be left out; done while the database writes others, it is no
   * work of the transaction that holds the locks.
   */
  prepare(store: Store, product: ImportedProduct): void {
    this.prepared.set(product, readProduct(product, store.currency));
  }

  /**
   * What became of each product, in their order. What the store cannot take of a product is left out and told, and
   * does not touch the others. Repeating it changes nothing. Stock is set for new variants only. Locks the products.
   * @throws Refusal when another transaction took a slug, a SKU or the last place of the plan meanwhile; repeating
   *   it with fewer products then tells which one is concerned
   */
  async importProducts(
    tx: TenantTx,
    store: Store,
    products: readonly ImportedProduct[],
  ): Promise<ImportOutcome[]> {
    const candidates = products.map((product) => this.candidate(store, product));
    refuseRepeatedKeys(candidates);
    const present = await this.imports.lockPresent(tx, candidates.map(({ key }) => key)); // prettier-ignore
    await this.checks.findCategories(tx, usable(candidates));
    await this.checks.claimSkus(tx, usable(candidates), present);
    await this.createNew(tx, candidates.filter(({ key }) => !present.has(key))); // prettier-ignore
    await this.changePresent(tx, candidates, present);
    return candidates.map(({ outcome }) => outcome);
  }

  /** The outcome of a product for which {@link importProducts} threw when it was alone. */
  outcomeOf(store: Store, product: ImportedProduct, refusal: Refusal): ImportOutcome {
    const candidate = this.candidate(store, product);
    const variants = candidate.values?.variants ?? [];
    for (const { code, message, path = [] } of refusal.problems) {
      const field = FIELDS.find((name) => path.includes(name)) ?? null;
      const place = path[path.indexOf('variants') + 1];
      const variant = typeof place === 'number' && path.includes('variants') ? variants[place] : undefined;
      candidate.refuse({ field, code, message, ...(variant && { variantIndex: variant.sourceIndex }) });
    }
    return candidate.outcome;
  }

  /** Sources of the pictures that the products with these keys have already, by key. */
  async findStoredPictures(scope: TenantScope, keys: readonly string[]): Promise<Map<string, Set<string>>> {
    const byKey = new Map<string, Set<string>>();
    for (const { key, url } of await this.imports.storedPictures(scope, keys)) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(url));
    }
    return byKey;
  }

  private candidate(store: Store, product: ImportedProduct): ImportCandidate {
    return new ImportCandidate(this.prepared.get(product) ?? readProduct(product, store.currency));
  }

  private async createNew(tx: TenantTx, candidates: readonly ImportCandidate[]): Promise<void> {
    await this.checks.refuseTakenSlugs(tx, usable(candidates));
    await this.checks.refuseBeyondPlan(tx, candidates);
    const fresh = usable(candidates);
    await this.writer.create(tx, fresh);
    for (const candidate of fresh) candidate.result = 'CREATED';
  }

  private async changePresent(
    tx: TenantTx,
    candidates: readonly ImportCandidate[],
    present: PresentProducts,
  ): Promise<void> {
    const changes = usable(candidates).flatMap((candidate) => {
      const known = present.get(candidate.key);
      if (!known) return [];
      const change = mergeProduct(known, candidate, candidate.problems);
      candidate.result = change ? 'UPDATED' : 'UNCHANGED';
      return change ?? [];
    });
    await this.writer.change(tx, changes);
  }
}

/** Two products of one key in one batch would be written as two. */
function refuseRepeatedKeys(candidates: readonly ImportCandidate[]): void {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (seen.has(candidate.key)) {
      const message = `Another product of the file has the key "${candidate.key.slice(0, 60)}".`;
      candidate.refuse({ field: null, code: 'DUPLICATE', message });
    }
    seen.add(candidate.key);
  }
}
