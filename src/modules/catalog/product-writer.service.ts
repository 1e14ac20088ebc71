import { Refusal, refuse, type ErrorPath, type Problem } from '../../kernel/errors.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { openStock } from '../inventory/index.js';
import { usePlan } from '../tenants/index.js';
import { productChanged } from './catalog.events.js';
import { rowsOfProduct, shortCode, type ProductDraft, type ProductRows } from './new-product.js';
import type { ProductDocRepository } from './product-doc.repository.js';
import type { ProductsRepository, VariantsRepository } from './products.repository.js';

/** Writes new products, one or a thousand, with the same number of statements. */
export class ProductWriter {
  constructor(
    private readonly core: Core,
    private readonly products: ProductsRepository,
    private readonly variants: VariantsRepository,
    private readonly docs: ProductDocRepository,
  ) {}

  /**
   * All the products with variants, prices, stock and documents, or none of them. Answers their ids in order.
   * `pathOf` names the place of the n-th draft in the caller's input.
   * @throws Refusal TAKEN, DUPLICATE, INVALID; PlanLimitReached
   */
  async create(
    tx: TenantTx,
    drafts: readonly ProductDraft[],
    pathOf: (index: number) => ErrorPath,
  ): Promise<string[]> {
    const perDraft = drafts.map((draft, index) => rowsOfProduct(draft, tx.now, pathOf(index)));
    await usePlan(tx, 'PRODUCTS', drafts.length);
    await this.freeGeneratedSlugs(tx, drafts, perDraft);
    await this.insertProducts(tx, perDraft, pathOf);
    const rows = merge(perDraft);
    await this.products.insertCategories(tx, rows.categories);
    await this.products.insertOptions(tx, rows.options);
    await this.insertVariants(tx, rows, (variantIndex) => placeOfVariant(perDraft, variantIndex, pathOf));
    const ids = rows.products.map((product) => product.id!);
    await this.docs.rebuild(tx, ids);
    await this.core.outbox.add(tx, ...ids.map((id) => productChanged('created', id)));
    return ids;
  }

  /** Variants with their prices and stock. @throws Refusal TAKEN */
  async insertVariants(
    tx: TenantTx,
    rows: Pick<ProductRows, 'variants' | 'prices' | 'stock'>,
    pathOf: (index: number) => ErrorPath,
  ): Promise<void> {
    const inserted = await this.variants.insertFree(tx, rows.variants);
    const twins = await this.twinsOf(
      tx,
      rows.variants.filter(({ id }) => !inserted.has(id)),
    );
    const problems = rows.variants.flatMap(({ id, sku }, index): Problem[] => {
      if (inserted.has(id)) return [];
      return [twins.has(id) ? alike(pathOf(index)) : skuTaken(sku, pathOf(index))];
    });
    const [first, ...others] = problems;
    if (first) throw new Refusal([first, ...others]);
    await this.variants.savePrices(tx, rows.prices);
    await openStock(tx, rows.stock);
  }

  /** Those of the refused variants whose product has their option values already. */
  private async twinsOf(tx: TenantTx, refused: ProductRows['variants']): Promise<Set<string>> {
    const twins = new Set<string>();
    for (const productId of new Set(refused.map((variant) => variant.productId))) {
      const present = await this.variants.ofProduct(tx, productId);
      const taken = new Set(present.map(({ optionValues }) => JSON.stringify(optionValues)));
      for (const { id, productId: owner, optionValues } of refused) {
        if (owner === productId && taken.has(JSON.stringify(optionValues))) twins.add(id);
      }
    }
    return twins;
  }

  /** Slugs that we made ourselves give way to those in use; slugs that the caller chose are refused instead. */
  private async freeGeneratedSlugs(
    tx: TenantTx,
    drafts: readonly ProductDraft[],
    perDraft: readonly ProductRows[],
  ): Promise<void> {
    const generated = perDraft.flatMap(({ products }, index) => (drafts[index]!.slug ? [] : products));
    if (generated.length === 0) return;
    const taken = await this.products.takenSlugs(
      tx,
      generated.map((product) => product.slug!),
    );
    for (const product of generated) {
      if (taken.has(product.slug!)) product.slug = `${product.slug!}-${shortCode(product.id!).toLowerCase()}`;
      taken.add(product.slug!);
    }
  }

  private async insertProducts(
    tx: TenantTx,
    perDraft: readonly ProductRows[],
    pathOf: (index: number) => ErrorPath,
  ): Promise<void> {
    const products = perDraft.flatMap((rows) => rows.products);
    const inserted = await this.products.insertFree(tx, products);
    const refused = products.findIndex((product) => !inserted.has(product.id!));
    if (refused < 0) return;
    throw refuse('TAKEN', `Another product has the slug "${products[refused]!.slug!}".`, [
      ...pathOf(refused),
      'slug',
    ]);
  }
}

function alike(path: ErrorPath): Problem {
  const message = 'Another variant of the product has the same option values.';
  return { code: 'TAKEN', message, path: [...path, 'selectedOptions'] };
}

function skuTaken(sku: string, path: ErrorPath): Problem {
  const message = `Another variant of the store has the SKU "${sku}".`;
  return { code: 'TAKEN', message, path: [...path, 'sku'] };
}

function merge(parts: readonly ProductRows[]): ProductRows {
  return {
    products: parts.flatMap((rows) => rows.products),
    categories: parts.flatMap((rows) => rows.categories),
    options: parts.flatMap((rows) => rows.options),
    variants: parts.flatMap((rows) => rows.variants),
    prices: parts.flatMap((rows) => rows.prices),
    stock: parts.flatMap((rows) => rows.stock),
  };
}

/** Where the n-th variant of all drafts stands in the caller's input. */
function placeOfVariant(
  perDraft: readonly ProductRows[],
  variantIndex: number,
  pathOf: (index: number) => ErrorPath,
): ErrorPath {
  let index = variantIndex;
  for (const [draft, { variants }] of perDraft.entries()) {
    if (index < variants.length) return [...pathOf(draft), 'variants', index];
    index -= variants.length;
  }
  return [];
}
