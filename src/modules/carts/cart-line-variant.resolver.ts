import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { productLoader, Variant, type VariantView } from '../catalog/index.js';
import type { CartLineView } from './cart-line.view.js';
import { CartLine } from './cart.type.js';

/** The variant of a line. The line knows its product already, which saves looking for it. */
@Resolver(() => CartLine)
export class CartLineVariantResolver {
  @FieldResolver(() => Variant, {
    nullable: true,
    description: 'What is bought; null when it is not sold any more.',
  })
  async variant(@Root() { rawFacts }: CartLineView, @Ctx() ctx: TenantContext): Promise<VariantView | null> {
    const product = rawFacts && (await ctx.loader(productLoader).load(rawFacts.productId));
    return product?.variants.find(({ rawId }) => rawId === rawFacts?.variantId) ?? null;
  }
}
