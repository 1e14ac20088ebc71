import type { z } from 'zod';
import { type ErrorPath, notFound, refuse, type Refusal } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { refuseTaken } from '../../platform/db/unique-violation.js';
import { sanitiseHtml } from '../../platform/html/sanitise-html.js';
import { parseInput } from '../../platform/validation.js';
import { closeStock } from '../inventory/index.js';
import { holdTaxCategory } from '../tax/index.js';
import { releasePlan } from '../tenants/index.js';
import type { CategoriesRepository } from './categories.repository.js';
import { categoryIdsOf } from './public-ids.js';
import { assertFurtherLanguage } from './further-language.js';
import { productChanged, productDeleted } from './catalog.events.js';
import type { ProductDraft } from './new-product.js';
import type { ProductDocRepository } from './product-doc.repository.js';
import type { ProductCreateInput, ProductTranslationInput, ProductUpdateInput } from './product.inputs.js';
import { productCreateRules, productUpdateRules, translationsRules } from './product.rules.js';
import type { ProductEntity } from './product.entity.js';
import type { ProductWriter } from './product-writer.service.js';
import type { ProductsRepository } from './products.repository.js';

export interface ProductParts {
  readonly products: ProductsRepository;
  readonly categories: CategoriesRepository;
  readonly docs: ProductDocRepository;
  readonly writer: ProductWriter;
}

/** What merchants do with products. Every method leaves the documents equal to the tables. */
export class ProductsService {
  constructor(
    private readonly core: Core,
    private readonly parts: ProductParts,
  ) {}

  /**
   * A new product with its variants, prices and stock. Answers its id.
   * @throws Refusal TAKEN for a slug or SKU in use, DUPLICATE within the request, NOT_FOUND for categories of both kinds;
   *   PlanLimitReached
   */
  create(ctx: TenantContext, input: ProductCreateInput): Promise<string> {
    const values = parseInput(productCreateRules(ctx.tenant.currency), input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const categoryIds = await this.existingCategories(tx, values.categoryIds ?? []);
      const draft: ProductDraft = {
        ...values,
        description: sanitiseHtml(values.description ?? ''),
        categoryIds,
        taxCategoryId: await taxCategoryOf(tx, values.taxCategoryId),
      };
      const [id] = await this.parts.writer.create(tx, [draft], () => ['input']);
      return id!;
    });
  }

  /** @throws Refusal NOT_FOUND, TAKEN; VersionConflict */
  async update(
    ctx: TenantContext,
    change: { id: string; input: ProductUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<string> {
    const values = parseInput(productUpdateRules, change.input);
    const work = async (tx: TenantTx, product: ProductEntity) => {
      if (values.categoryIds !== undefined) {
        const categoryIds = await this.existingCategories(tx, values.categoryIds ?? []);
        await this.parts.products.replaceCategories(tx, product.id, categoryIds);
      }
      const taxCategoryId = await taxCategoryOf(tx, values.taxCategoryId);
      await this.parts.products.update(tx, product.id, { ...columnsOfChange(values), taxCategoryId });
    };
    return refuseTaken(() => this.change(ctx, change, work), { product_slug: () => slugTaken(values.slug) });
  }

  /** Deletes the product for everyone but the books; its slug and SKUs are free again. @throws Refusal NOT_FOUND */
  async delete(ctx: TenantContext, id: string): Promise<void> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const product = (await this.parts.products.lockLive(tx, id)) ?? missing(['id']);
      const variantIds = await this.parts.products.softDelete(tx, product.id);
      await this.parts.docs.remove(tx, [product.id]);
      await closeStock(tx, variantIds);
      await releasePlan(tx, 'PRODUCTS', 1);
      await this.core.outbox.add(tx, productDeleted(product, variantIds));
    });
  }

  /** Sets the texts of further languages. @throws Refusal INVALID for a language the store does not have */
  async translate(
    ctx: TenantContext,
    change: {
      id: string;
      translations: ProductTranslationInput[];
      expectedVersion?: number | null | undefined;
    },
  ): Promise<string> {
    const values = parseInput(translationsRules, change.translations, ['translations']);
    values.forEach(({ language }, index) =>
      assertFurtherLanguage(ctx, language, ['translations', index, 'language']),
    );
    return this.change(ctx, { ...change, path: ['productId'] }, (tx, product) =>
      this.parts.products.saveTranslations(
        tx,
        values.map(({ language, name, description, seo }) => ({
          productId: product.id,
          language,
          name,
          description: description ? sanitiseHtml(description) : null,
          seoTitle: seo?.title ?? null,
          seoDescription: seo?.description ?? null,
        })),
      ),
    );
  }

  /** Locks the product, lets the work change it, then counts its version up and renews its documents. */
  async change(
    ctx: TenantContext,
    target: {
      id: string;
      expectedVersion?: number | null | undefined;
      /** Where the id stands in the caller's input; `id` when absent. */
      path?: ErrorPath;
    },
    work: (tx: TenantTx, product: ProductEntity) => Promise<void>,
  ): Promise<string> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const product = (await this.parts.products.lockLive(tx, target.id)) ?? missing(target.path ?? ['id']);
      assertVersion(product, target.expectedVersion);
      await work(tx, product);
      await this.parts.products.touch(tx, product.id);
      await this.parts.docs.rebuild(tx, [product.id]);
      await this.core.outbox.add(tx, productChanged('updated', product.id));
      return product.id;
    });
  }

  private async existingCategories(tx: TenantTx, publicIds: readonly string[]): Promise<string[]> {
    return this.parts.categories.existing(tx, categoryIdsOf(publicIds, ['input', 'categoryIds']), [
      'input',
      'categoryIds',
    ]);
  }
}

/** The UUID behind a tax category of the input; null and undefined stay what they are. */
async function taxCategoryOf(
  tx: TenantTx,
  wanted: string | null | undefined,
): Promise<string | null | undefined> {
  return typeof wanted === 'string' ? holdTaxCategory(tx, wanted, ['input', 'taxCategoryId']) : wanted;
}

function slugTaken(slug = ''): Refusal {
  return refuse('TAKEN', `Another product has the slug "${slug}".`, ['input', 'slug']);
}

/** Columns of a change; undefined leaves one as it is. */
function columnsOfChange({
  description,
  tags,
  seo,
  ...values
}: z.output<typeof productUpdateRules>): Partial<ProductEntity> {
  const { name, slug, brand, isPublished } = values;
  return {
    name,
    slug,
    brand,
    isPublished,
    description: description === undefined ? undefined : sanitiseHtml(description ?? ''),
    tags: tags === undefined ? undefined : (tags ?? []),
    ...(seo !== undefined && { seoTitle: seo?.title ?? null, seoDescription: seo?.description ?? null }),
  };
}

function missing(path: ErrorPath): never {
  throw notFound(path);
}
