import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { TenantContext } from '../../../platform/context.js';
import { productLoader, Variant, type VariantView } from '../../catalog/index.js';
import { OrderTax } from '../order-details.type.js';
import { orderLineLoader } from '../order.loaders.js';
import { OrderLine } from '../order.type.js';
import type { OrderLineView } from '../order.view.js';
import { taxViews } from './order-details.resolver.js';

@Resolver(() => OrderLine)
export class OrderLineFieldsResolver {
  @FieldResolver(() => [OrderTax], { description: 'Taxes on the line.' })
  @ListSize(2)
  taxes(@Root() line: OrderLineView, @Ctx() ctx: TenantContext) {
    const { rawId, rawTaxes, rawCurrency } = line;
    if (rawTaxes) return taxViews(rawTaxes, rawCurrency);
    return ctx.loader(orderLineLoader).map(rawId, (whole) => taxViews(whole!.taxes, rawCurrency));
  }

  @FieldResolver(() => Variant, {
    nullable: true,
    description: 'The variant as it is now; null when it is not sold any more.',
  })
  async variant(@Root() { raw }: OrderLineView, @Ctx() ctx: TenantContext): Promise<VariantView | null> {
    const product = await ctx.loader(productLoader).load(raw.productId);
    return product?.variants.find(({ rawId }) => rawId === raw.variantId) ?? null;
  }
}
