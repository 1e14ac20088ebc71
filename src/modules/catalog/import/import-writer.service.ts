import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { productChanged } from '../catalog.events.js';
import type { PendingImages } from '../gallery/pending-images.service.js';
import { rowsOfVariants, type ProductDraft } from '../new-product.js';
import type { ProductDocRepository } from '../product-doc.repository.js';
import type { ProductWriter } from '../product-writer.service.js';
import type { ProductsRepository, VariantsRepository } from '../products.repository.js';
import type { UsableCandidate } from './import-candidate.js';
import type { ImportedImage } from './imported-product.js';
import type { ProductImportRepository } from './product-import.repository.js';
import type { ProductChange } from './product-merge.js';

export interface ImportWriterParts {
  readonly imports: ProductImportRepository;
  readonly products: ProductsRepository;
  readonly variants: VariantsRepository;
  readonly writer: ProductWriter;
  readonly docs: ProductDocRepository;
  readonly pendingImages: PendingImages;
}

type PicturesOfProduct = { readonly productId: string; readonly images: readonly ImportedImage[] };

/** Writes what an import adds and changes, with the same number of statements for one product and for hundreds. */
export class ImportWriter {
  constructor(
    private readonly core: Core,
    private readonly parts: ImportWriterParts,
  ) {}

  /** The candidates are products of the store. @throws Refusal TAKEN; PlanLimitReached, from a race with others */
  async create(tx: TenantTx, candidates: readonly UsableCandidate[]): Promise<void> {
    if (candidates.length === 0) return;
    const ids = await this.parts.writer.create(tx, candidates.map(draftOf), (index) => [index]);
    const pictures = candidates.map(({ values }, index) => ({
      productId: ids[index]!,
      images: values.images,
    }));
    const withStored = await this.addPictures(tx, pictures);
    if (withStored.length > 0) await this.parts.docs.rebuild(tx, withStored);
  }

  /** The changes are made; the products' versions, documents and events follow. @throws Refusal TAKEN, from a race */
  async change(tx: TenantTx, changes: readonly ProductChange[]): Promise<void> {
    if (changes.length === 0) return;
    const { imports, products, docs } = this.parts;
    const ids = changes.map(({ product }) => product.id);
    await imports.updateProducts(tx, changes.map(({ product }) => product)); // prettier-ignore
    await imports.updateVariants(tx, changes.flatMap(({ variants }) => variants)); // prettier-ignore
    const recategorised = changes.filter(({ categoryIds }) => categoryIds !== null);
    await imports.removeCategories(tx, recategorised.map(({ product }) => product.id)); // prettier-ignore
    await products.insertCategories(tx, recategorised.flatMap(categoryRows));
    await imports.updateOptions(tx, changes.flatMap(optionRows));
    await this.savePrices(tx, changes);
    await this.addVariants(tx, changes);
    await this.addPictures(
      tx,
      changes.map(({ product, images }) => ({ productId: product.id, images })),
    );
    await docs.rebuild(tx, ids);
    await this.core.outbox.add(tx, ...ids.map((id) => productChanged('updated', id)));
  }

  private async savePrices(tx: TenantTx, changes: readonly ProductChange[]): Promise<void> {
    const prices = changes.flatMap((change) => change.prices);
    if (prices.length > 0) await this.parts.variants.savePrices(tx, prices);
  }

  private async addVariants(tx: TenantTx, changes: readonly ProductChange[]): Promise<void> {
    const perProduct = changes.map(({ product, newVariants, newVariantOptions: options, firstPosition }) => {
      const parent = { productId: product.id, slug: product.slug, options, firstPosition };
      return rowsOfVariants(parent, newVariants, { now: tx.now, path: [] });
    });
    const rows = {
      variants: perProduct.flatMap(({ variants }) => variants),
      prices: perProduct.flatMap(({ prices }) => prices),
      stock: perProduct.flatMap(({ stock }) => stock),
    };
    if (rows.variants.length > 0) await this.parts.writer.insertVariants(tx, rows, () => []);
  }

  /** Pictures that are here stand in the galleries, the others wait there. Answers the products with stored ones. */
  private async addPictures(tx: TenantTx, products: readonly PicturesOfProduct[]): Promise<string[]> {
    const pictures = products.flatMap(({ productId, images }) =>
      images.map((image) => ({ productId, ...image })),
    );
    await this.parts.pendingImages.add(tx, pictures);
    const stored = pictures.flatMap(({ productId, url, imageId }) =>
      imageId ? [{ productId, url, imageId }] : [],
    );
    await this.parts.imports.setStored(tx, stored);
    return [...new Set(stored.map(({ productId }) => productId))];
  }
}

function draftOf({ values, categoryIds, key }: UsableCandidate): ProductDraft {
  return {
    name: values.name,
    slug: values.slug,
    description: values.description,
    brand: values.brand,
    categoryIds,
    tags: [...values.tags],
    options: values.options.map(({ name, values: list }) => ({ name, values: [...list] })),
    variants: [...values.variants],
    isPublished: values.isPublished,
    seo: { title: values.seoTitle, description: values.seoDescription },
    externalKey: key,
  };
}

function categoryRows({ product, categoryIds }: ProductChange) {
  return (categoryIds ?? []).map((categoryId, position) => ({ productId: product.id, categoryId, position }));
}

function optionRows({ product, options }: ProductChange) {
  return (options ?? []).map(({ name, values }, position) => ({
    productId: product.id,
    position,
    name,
    values: [...values],
  }));
}
