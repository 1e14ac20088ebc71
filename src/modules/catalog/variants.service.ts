import { notFound, refuse, type Refusal } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { refuseTaken } from '../../platform/db/unique-violation.js';
import { parseInput } from '../../platform/validation.js';
import { closeStock } from '../inventory/index.js';
import { MAX_VARIANTS, variantsRules, variantUpdateRules } from './product.rules.js';
import { rowsOfVariants } from './new-product.js';
import type { VariantInput, VariantUpdateInput } from './product.inputs.js';
import type { ProductWriter } from './product-writer.service.js';
import type { ProductsRepository, VariantsRepository } from './products.repository.js';
import type { ProductsService } from './products.service.js';
import type { VariantEntity } from './variant.entity.js';

/** What merchants do with the variants of a product. Each change is a change of the product too. */
export class VariantsService {
  constructor(
    private readonly productsService: ProductsService,
    private readonly products: ProductsRepository,
    private readonly variants: VariantsRepository,
    private readonly writer: ProductWriter,
  ) {}

  /** Adds variants. Answers the product's id. @throws Refusal NOT_FOUND, TAKEN, DUPLICATE, INVALID, TOO_LONG */
  add(ctx: TenantContext, productId: string, inputs: VariantInput[]): Promise<string> {
    const values = parseInput(variantsRules(ctx.tenant.currency), inputs, ['variants']);
    return this.productsService.change(ctx, { id: productId, path: ['productId'] }, async (tx, product) => {
      const present = await this.variants.ofProduct(tx, product.id);
      if (present.length + values.length > MAX_VARIANTS) {
        throw refuse('TOO_LONG', `A product has at most ${MAX_VARIANTS} variants.`, ['variants']);
      }
      const options = await this.products.options(tx, product.id);
      const firstPosition = (present.at(-1)?.position ?? -1) + 1;
      const parent = { productId: product.id, slug: product.slug, options, firstPosition };
      const rows = rowsOfVariants(parent, values, { now: tx.now, path: ['variants'] });
      await this.writer.insertVariants(tx, rows, (index) => ['variants', index]);
    });
  }

  /** Changes one variant. Answers its product's id. @throws Refusal NOT_FOUND, TAKEN; VersionConflict */
  async update(
    ctx: TenantContext,
    change: { id: string; input: VariantUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<string> {
    const values = parseInput(variantUpdateRules(ctx.tenant.currency), change.input);
    const productId = await this.productOf(ctx, change.id);
    const work = async (tx: TenantTx) => {
      const variant = await this.lock(tx, change.id);
      assertVersion(variant, change.expectedVersion);
      const { price, compareAtPrice, ...texts } = values;
      await this.setPrice(tx, variant.id, { price, compareAtPrice });
      await this.variants.update(tx, variant.id, {
        ...texts,
        version: variant.version + 1,
        updatedAt: tx.now,
      });
    };
    return refuseTaken(() => this.productsService.change(ctx, { id: productId }, work), {
      variant_sku: () => skuTaken(values.sku),
    });
  }

  /** Deletes one variant, never the last one. Answers its product's id. @throws Refusal NOT_FOUND, INVALID_TRANSITION */
  async delete(ctx: TenantContext, id: string): Promise<string> {
    const productId = await this.productOf(ctx, id);
    return this.productsService.change(ctx, { id: productId }, async (tx, product) => {
      const variant = await this.lock(tx, id);
      const present = await this.variants.ofProduct(tx, product.id);
      if (present.length === 1) {
        throw refuse(
          'INVALID_TRANSITION',
          'The last variant of a product cannot be deleted. Delete the product.',
          ['id'],
        );
      }
      await this.variants.update(tx, variant.id, { deletedAt: tx.now, version: variant.version + 1 });
      await closeStock(tx, [variant.id]);
    });
  }

  private async setPrice(
    tx: TenantTx,
    variantId: string,
    change: { price?: number | undefined; compareAtPrice?: number | null | undefined },
  ): Promise<void> {
    if (change.price === undefined && change.compareAtPrice === undefined) return;
    const current = await this.variants.defaultPrice(tx, variantId);
    const amountMinor = change.price ?? current.amountMinor;
    const compareAtMinor =
      change.compareAtPrice === undefined ? current.compareAtMinor : change.compareAtPrice;
    if (compareAtMinor !== null && compareAtMinor <= amountMinor) {
      throw refuse('OUT_OF_RANGE', 'The price before the reduction must be above the price.', [
        'input',
        'compareAtPrice',
      ]);
    }
    await this.variants.savePrices(tx, [{ variantId, amountMinor, compareAtMinor }]);
  }

  private async productOf(ctx: TenantContext, variantId: string): Promise<string> {
    const variant = await this.variants.find(ctx, variantId);
    if (!variant || variant.deletedAt) throw notFound(['id']);
    return variant.productId;
  }

  private async lock(tx: TenantTx, id: string): Promise<VariantEntity> {
    const variant = await this.variants.lockLive(tx, id);
    if (!variant) throw notFound(['id']);
    return variant;
  }
}

function skuTaken(sku = ''): Refusal {
  return refuse('TAKEN', `Another variant of the store has the SKU "${sku}".`, ['input', 'sku']);
}
