import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../platform/context.js';
import { availabilityLoader, Stock, StockLevel, StockMovement } from '../inventory/index.js';
import { isStaff } from '../../platform/viewer.js';
import { TaxCategory, taxCategoryLoader } from '../tax/index.js';
import { categoryLoader, productLoader, taxCategoryIdLoader, variantLoader } from './catalog.loaders.js';
import { categoryView, type CategoryView } from './category.view.js';
import { Category } from './category.type.js';
import type { ProductDetail } from './product-doc.entity.js';
import { Product, ProductImage, Seo, Variant } from './product.type.js';
import { imageView, type ProductView, type VariantView } from './product.view.js';

/** Fields of products that lists do not carry: they are loaded together, once for a whole page. */
@Resolver(() => Product)
export class ProductFieldsResolver {
  @FieldResolver(() => [Category], {
    description: 'Where it stands in the catalog, the main category first, at most 20.',
  })
  @ListSize(2)
  categories(@Root() product: ProductView, @Ctx() ctx: TenantContext) {
    const loader = ctx.loader(categoryLoader);
    const views: CategoryView[] = [];
    for (const id of product.rawCategoryIds) {
      const category = loader.peek(id);
      if (category === undefined) return loadCategories(ctx, product);
      if (category) views.push(categoryView(category));
    }
    return views;
  }

  @FieldResolver(() => String, { description: 'Description as simple, safe HTML.' })
  async description(@Root() product: ProductView, @Ctx() ctx: TenantContext): Promise<string> {
    return (await detailOf(ctx, product)).description;
  }

  @FieldResolver(() => Seo, { description: 'Texts for search engines.' })
  async seo(@Root() product: ProductView, @Ctx() ctx: TenantContext): Promise<Seo> {
    const { seoTitle, seoDescription } = await detailOf(ctx, product);
    return { title: seoTitle, description: seoDescription };
  }

  @FieldResolver(() => TaxCategory, {
    nullable: true,
    description: "How it is taxed; null: as the store's default tax category. Only staff are told.",
  })
  async taxCategory(@Root() product: ProductView, @Ctx() ctx: TenantContext) {
    const id = isStaff(ctx) ? await ctx.loader(taxCategoryIdLoader).load(product.rawId) : null;
    return id === null ? null : ctx.loader(taxCategoryLoader).load(id);
  }

  @FieldResolver(() => [ProductImage], {
    description: 'Its gallery in the order of display, at most 250 pictures.',
  })
  @ListSize(4)
  async images(@Root() product: ProductView, @Ctx() ctx: TenantContext): Promise<ProductImage[]> {
    return (await detailOf(ctx, product)).images.map((image) => imageView(ctx, image));
  }
}

/** Fields of variants that change too fast to stand in documents. */
@Resolver(() => Variant)
export class VariantFieldsResolver {
  @FieldResolver(() => Int, { description: 'How many can be bought now: on hand less what is reserved.' })
  availableQuantity(@Root() { rawId }: VariantView, @Ctx() ctx: TenantContext): number | Promise<number> {
    const stock = ctx.loader(availabilityLoader);
    return stock.peek(rawId) ?? stock.load(rawId);
  }

  @FieldResolver(() => Product, { description: 'The product it belongs to.' })
  product(@Root() variant: VariantView): ProductView {
    return variant.rawProduct;
  }
}

/** The variant whose stock it is. Inventory knows variants by their ids only. */
@Resolver(() => Stock)
export class StockVariantResolver {
  @FieldResolver(() => Variant, { nullable: true, description: 'What is counted; null when it is deleted.' })
  variant(@Root() stock: { variantId: string }, @Ctx() ctx: TenantContext): Promise<VariantView | null> {
    return ctx.loader(variantLoader).load(stock.variantId);
  }
}

@Resolver(() => StockLevel)
export class StockLevelVariantResolver {
  @FieldResolver(() => Variant, { nullable: true, description: 'What is counted; null when it is deleted.' })
  variant(@Root() level: { variantId: string }, @Ctx() ctx: TenantContext): Promise<VariantView | null> {
    return ctx.loader(variantLoader).load(level.variantId);
  }
}

@Resolver(() => StockMovement)
export class MovementVariantResolver {
  @FieldResolver(() => Variant, { nullable: true, description: 'What moved; null when it is deleted.' })
  variant(@Root() movement: { variantId: string }, @Ctx() ctx: TenantContext): Promise<VariantView | null> {
    return ctx.loader(variantLoader).load(movement.variantId);
  }
}

async function loadCategories(ctx: TenantContext, { rawCategoryIds }: ProductView): Promise<CategoryView[]> {
  const loader = ctx.loader(categoryLoader);
  const categories = await Promise.all(rawCategoryIds.map((id) => loader.load(id)));
  return categories.flatMap((category) => (category ? [categoryView(category)] : []));
}

/** Details come with single products; in lists they are loaded for those rows that ask. */
async function detailOf(ctx: TenantContext, product: ProductView): Promise<ProductDetail> {
  if (product.rawDetail) return product.rawDetail;
  const loaded = await ctx.loader(productLoader).load(product.rawId);
  return loaded?.rawDetail ?? { description: '', seoTitle: null, seoDescription: null, images: [] };
}
