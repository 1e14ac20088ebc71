import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { categoryLoader, categoryView, Category, Product, productLoader } from '../../catalog/index.js';
import { Customer, customerLoader } from '../../customers/index.js';
import { TopArgs } from './analytics.args.js';
import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { Analytics } from './analytics.type.js';
import { topCountryView, topCouponView, topSourceView, topView } from './top.view.js';
import { TopCategory, TopCountry, TopCoupon, TopCustomer, TopProduct, TopSource } from './top.type.js';

const BY_FIRST = { slicingArguments: ['first'] } as const;

@Resolver(() => Analytics)
export class TopResolver {
  constructor(private readonly reading: AnalyticsReadingService) {}

  @FieldResolver(() => [TopProduct], { description: 'The products that sold best.' })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topProducts(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopProduct[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'PRODUCT', args);
    return rows.map((row) => topView(row, told));
  }

  @FieldResolver(() => [TopCustomer], { description: 'The customers who bought most.' })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topCustomers(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopCustomer[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'CUSTOMER', args);
    return rows.map((row) => topView(row, told));
  }

  @FieldResolver(() => [TopCategory], {
    description: 'The categories whose products sold best. Products in no category are one entry.',
  })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topCategories(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopCategory[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'CATEGORY', args);
    return rows.map((row) => topView(row, told));
  }

  @FieldResolver(() => [TopCountry], { description: 'The countries in which most was sold.' })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topCountries(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopCountry[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'COUNTRY', args);
    return rows.map((row) => topCountryView(row, told));
  }

  @FieldResolver(() => [TopSource], { description: 'Where those came from who bought most.' })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topSources(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopSource[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'SOURCE', args);
    return rows.map((row) => topSourceView(row, told));
  }

  @FieldResolver(() => [TopCoupon], { description: 'The coupons and promotions that most was sold with.' })
  @Cost(20)
  @ListSize(BY_FIRST)
  async topCoupons(@Ctx() ctx: TenantContext, @Args(() => TopArgs) args: TopArgs): Promise<TopCoupon[]> {
    const { rows, ...told } = await this.reading.top(ctx, 'COUPON', args);
    return rows.map((row) => topCouponView(row, told));
  }
}

@Resolver(() => TopProduct)
export class TopProductResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product; null when it was removed.' })
  product(@Root() { key }: TopProduct, @Ctx() ctx: TenantContext) {
    return ctx.loader(productLoader).load(key);
  }
}

@Resolver(() => TopCustomer)
export class TopCustomerResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null when they were removed.',
  })
  customer(@Root() { key }: TopCustomer, @Ctx() ctx: TenantContext) {
    return ctx.loader(customerLoader).load(key);
  }
}

@Resolver(() => TopCategory)
export class TopCategoryResolver {
  @FieldResolver(() => Category, {
    nullable: true,
    description: 'The category; null for products in none, and when it was removed.',
  })
  async category(@Root() { key }: TopCategory, @Ctx() ctx: TenantContext) {
    const category = key === '' ? null : await ctx.loader(categoryLoader).load(key);
    return category && categoryView(category);
  }
}
