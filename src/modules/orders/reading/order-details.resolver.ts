import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { isStaff } from '../../../platform/viewer.js';
import { Address, PriceExplanationStep, type AddressValue } from '../../carts/index.js';
import type { TaxAmount } from '../../pricing/index.js';
import { OrderPromotion, OrderShipping, OrderTax } from '../order-details.type.js';
import { Order } from '../order.type.js';
import type { OrderView } from '../order.view.js';

/** What stands in the order itself and is seldom asked for. */
@Resolver(() => Order)
export class OrderDetailsResolver {
  @FieldResolver(() => Address, { nullable: true, description: 'Where the goods go.' })
  shippingAddress(@Root() { raw }: OrderView): AddressValue | null {
    return raw.shippingAddress;
  }

  @FieldResolver(() => Address, {
    nullable: true,
    description: 'Where the bill goes; null: where the goods go.',
  })
  billingAddress(@Root() { raw }: OrderView): AddressValue | null {
    return raw.billingAddress;
  }

  @FieldResolver(() => OrderShipping, {
    nullable: true,
    description: 'The way of shipping; null when none was needed.',
  })
  shippingOption(@Root() { raw }: OrderView): OrderShipping | null {
    if (!raw.shippingOption) return null;
    const { name, carrier, priceMinor, earliest, latest } = raw.shippingOption;
    return { name, carrier, earliest, latest, price: moneyValue(priceMinor, raw.currency) };
  }

  @FieldResolver(() => [OrderTax], {
    description: 'Taxes on goods and shipping, one for each name and rate.',
  })
  @ListSize(2)
  taxes(@Root() { raw }: OrderView): OrderTax[] {
    return taxViews(raw.pricing.taxes, raw.currency);
  }

  @FieldResolver(() => [OrderPromotion], { description: 'Promotions that lowered the price.' })
  @ListSize(2)
  promotions(@Root() { raw }: OrderView): OrderPromotion[] {
    return raw.pricing.appliedPromotions.map(({ name, code, discountMinor }) => ({
      ...{ name, code },
      discount: moneyValue(discountMinor, raw.currency),
    }));
  }

  @FieldResolver(() => [PriceExplanationStep], {
    description:
      'Every rule that was tried when it was priced; the amounts of all steps together are the total.',
  })
  @ListSize(10)
  priceExplanation(@Root() { raw }: OrderView): PriceExplanationStep[] {
    return raw.pricing.explanation.map(({ amountMinor, ...step }) => ({
      ...step,
      amount: moneyValue(amountMinor, raw.currency),
    }));
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Labels for staff; null for everyone else.' })
  tags(@Root() { raw }: OrderView, @Ctx() ctx: TenantContext): string[] | null {
    return isStaff(ctx) ? raw.tags : null;
  }
}

/** Taxes with their amounts as the API shows them. */
export function taxViews(taxes: readonly TaxAmount[], currency: string): OrderTax[] {
  return taxes.map(({ name, rateBps, amountMinor }) => ({
    ...{ name, rateBps },
    amount: moneyValue(amountMinor, currency),
  }));
}
