import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { isStaff } from '../../../platform/viewer.js';
import { Address, PriceExplanationStep } from '../../carts/index.js';
import type { TaxAmount } from '../../pricing/index.js';
import { OrderPromotion, OrderShipping, OrderTax } from '../order-details.type.js';
import type { OrderEntity } from '../order.entity.js';
import { orderLoader } from '../order.loaders.js';
import { Order } from '../order.type.js';
import type { OrderView } from '../order.view.js';

/** What stands in the order itself and is seldom asked for. */
@Resolver(() => Order)
export class OrderDetailsResolver {
  @FieldResolver(() => Address, { nullable: true, description: 'Where the goods go.' })
  shippingAddress(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, ({ shippingAddress }) => shippingAddress);
  }

  @FieldResolver(() => Address, {
    nullable: true,
    description: 'Where the bill goes; null: where the goods go.',
  })
  billingAddress(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, ({ billingAddress }) => billingAddress);
  }

  @FieldResolver(() => OrderShipping, {
    nullable: true,
    description: 'The way of shipping; null when none was needed.',
  })
  shippingOption(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, shippingView);
  }

  @FieldResolver(() => [OrderTax], {
    description: 'Taxes on goods and shipping, one for each name and rate.',
  })
  @ListSize(2)
  taxes(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, ({ pricing, currency }) => taxViews(pricing.taxes, currency));
  }

  @FieldResolver(() => [OrderPromotion], { description: 'Promotions that lowered the price.' })
  @ListSize(2)
  promotions(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, promotionViews);
  }

  @FieldResolver(() => [PriceExplanationStep], {
    description:
      'Every rule that was tried when it was priced; the amounts of all steps together are the total.',
  })
  @ListSize(10)
  priceExplanation(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return fromWhole(ctx, order, explanationViews);
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Labels for staff; null for everyone else.' })
  tags(@Root() order: OrderView, @Ctx() ctx: TenantContext) {
    return isStaff(ctx) ? fromWhole(ctx, order, ({ tags }) => tags) : null;
  }
}

/** What `make` makes of the order with all its columns, which lists load for all of their orders that ask at once. */
function fromWhole<Made>(
  ctx: TenantContext,
  { rawId, rawWhole }: OrderView,
  make: (whole: OrderEntity) => Made,
): Made | Promise<Made> {
  return rawWhole ? make(rawWhole) : ctx.loader(orderLoader).map(rawId, (order) => make(order!));
}

function shippingView({ shippingOption, currency }: OrderEntity): OrderShipping | null {
  if (!shippingOption) return null;
  const { name, carrier, priceMinor, earliest, latest } = shippingOption;
  return { name, carrier, earliest, latest, price: moneyValue(priceMinor, currency) };
}

function promotionViews({ pricing, currency }: OrderEntity): OrderPromotion[] {
  return pricing.appliedPromotions.map(({ name, code, discountMinor }) => ({
    ...{ name, code },
    discount: moneyValue(discountMinor, currency),
  }));
}

function explanationViews({ pricing, currency }: OrderEntity): PriceExplanationStep[] {
  return pricing.explanation.map(({ amountMinor, ...step }) => ({
    ...step,
    amount: moneyValue(amountMinor, currency),
  }));
}

/** Taxes with their amounts as the API shows them. */
export function taxViews(taxes: readonly TaxAmount[], currency: string): OrderTax[] {
  return taxes.map(({ name, rateBps, amountMinor }) => ({
    ...{ name, rateBps },
    amount: moneyValue(amountMinor, currency),
  }));
}
