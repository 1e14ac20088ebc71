import { decodeId } from '../../../kernel/ids.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { findPlanRoom } from '../../tenants/index.js';
import type { CategoriesRepository } from '../categories.repository.js';
import type { ProductsRepository } from '../products.repository.js';
import { pathKey, type CategoryPaths } from './category-paths.service.js';
import { usable, type ImportCandidate, type UsableCandidate } from './import-candidate.js';
import type { PresentProducts } from './present-product.js';
import type { ProductImportRepository } from './product-import.repository.js';

export interface ImportChecksParts {
  readonly imports: ProductImportRepository;
  readonly paths: CategoryPaths;
  readonly categories: CategoriesRepository;
  readonly products: ProductsRepository;
}

/**
 * Finds out beforehand what of an import the store cannot take, so that writing it in one go is refused only where
 * another transaction gets in between.
 */
export class ImportChecks {
  constructor(private readonly parts: ImportChecksParts) {}

  /** Every candidate has its categories. Those named by path are there; ids of none are told and left out. */
  async findCategories(tx: TenantTx, candidates: readonly UsableCandidate[]): Promise<void> {
    const paths = candidates.flatMap(({ values }) => (values.categoryPath ? [values.categoryPath] : []));
    const ids = await this.parts.paths.resolve(tx, paths);
    const wanted = candidates.map(({ source, values }) => ({
      named: source.categoryIds.map((publicId) => ({ publicId, id: decodeId('category', publicId) })),
      atPath: values.categoryPath ? ids.get(pathKey(values.categoryPath))! : null,
    }));
    const all = wanted.flatMap(({ named, atPath }) => [...named.map(({ id }) => id), atPath]);
    const existing = await this.parts.categories.holdExisting(
      tx,
      [...new Set(all)].filter((id) => id !== null),
    );
    candidates.forEach((candidate, index) => {
      const { named, atPath } = wanted[index]!;
      for (const { publicId, id } of named)
        if (id === null || !existing.has(id)) tellMissing(candidate, publicId);
      const found = [...named.map(({ id }) => id), atPath].filter((id) => id !== null && existing.has(id));
      candidate.categoryIds = [...new Set(found as string[])];
    });
  }

  /** No SKU stands on two products: the variant that comes second is left out. */
  async claimSkus(
    tx: TenantTx,
    candidates: readonly UsableCandidate[],
    present: PresentProducts,
  ): Promise<void> {
    const skus = candidates.flatMap(({ values }) => values.variants.flatMap(({ sku }) => sku ?? []));
    const owners = await this.parts.imports.ownersOfSkus(tx, skus);
    for (const candidate of candidates) {
      const own = present.get(candidate.key)?.product.id ?? candidate.key;
      candidate.keepVariants(({ sku, sourceIndex: variantIndex }) => {
        const owner = sku ? (owners.get(sku) ?? own) : own;
        if (sku) owners.set(sku, owner);
        if (owner === own) return true;
        const message = `Another product of the store or further up in the file has the SKU "${sku!}".`;
        candidate.problems.push({ field: 'sku', variantIndex, code: 'TAKEN', message });
        return false;
      });
    }
  }

  /** New products whose wanted slug is in use are refused, rather than added beside what may be the same product. */
  async refuseTakenSlugs(tx: TenantTx, fresh: readonly UsableCandidate[]): Promise<void> {
    const wanted = fresh.flatMap(({ values }) => values.slug ?? []);
    const taken = wanted.length > 0 ? await this.parts.products.takenSlugs(tx, wanted) : new Set();
    for (const candidate of fresh) {
      const { slug } = candidate.values;
      if (slug === undefined) continue;
      if (taken.has(slug)) {
        const message = `Another product has the slug "${slug}". It was not made by an import under this key.`;
        candidate.refuse({ field: 'slug', code: 'TAKEN', message });
      }
      taken.add(slug);
    }
  }

  /** New products beyond what the plan still allows are refused. */
  async refuseBeyondPlan(tx: TenantTx, fresh: readonly ImportCandidate[]): Promise<void> {
    const wanted = usable(fresh);
    const room = wanted.length > 0 ? await findPlanRoom(tx, 'PRODUCTS') : null;
    if (room === null) return;
    const message = "The store's plan allows no more products. Choose a larger plan or remove some first.";
    for (const candidate of wanted.slice(room)) {
      candidate.refuse({ field: null, code: 'PLAN_LIMIT_REACHED', message });
    }
  }
}

function tellMissing(candidate: ImportCandidate, publicId: string): void {
  const message = `No category of the store has the id "${publicId.slice(0, 60)}".`;
  candidate.problems.push({ field: 'categoryIds', code: 'NOT_FOUND', message });
}
