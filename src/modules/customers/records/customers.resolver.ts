import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import { isStaff } from '../../../platform/viewer.js';
import type { CustomerGroupEntity } from '../groups/customer-group.entity.js';
import { groupsOfCustomerLoader } from '../groups/customer-group.loader.js';
import { CustomerGroup } from '../groups/customer-group.type.js';
import type { CustomerEntity } from './customer.entity.js';
import {
  Customer,
  CustomerConnection,
  CustomerFilter,
  CustomerUpdateInput,
  CustomerUpdatePayload,
} from './customer.type.js';
import type { CustomersService } from './customers.service.js';

@Resolver(() => Customer)
export class CustomersResolver {
  constructor(private readonly customersService: CustomersService) {}

  @Query(() => CustomerConnection, { description: 'The people who bought in the store, the newest first.' })
  customers(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which ones.' })
    filter?: CustomerFilter | null,
  ): Promise<Page<CustomerEntity>> {
    return this.customersService.list(ctx, page, filter ?? {});
  }

  @Query(() => Customer, { nullable: true, description: 'A customer; null when there is none with this id.' })
  customer(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the customer.' }) id: string,
  ): Promise<CustomerEntity | null> {
    return this.customersService.find(ctx, id);
  }

  @Mutation(() => CustomerUpdatePayload, {
    description:
      'Changes what the store notes of a customer. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, TOO_LONG, INVALID.',
  })
  customerUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the customer.' }) id: string,
    @Arg('input', () => CustomerUpdateInput, { description: 'What changes.' }) input: CustomerUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the customer has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerUpdatePayload> {
    return settle(async () => ({
      customer: await this.customersService.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the customer.' })
  id(@Root() customer: CustomerEntity): string {
    return encodeId('customer', customer.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the staff noted; null for others.' })
  note(@Root() customer: CustomerEntity, @Ctx() ctx: TenantContext): string | null {
    return isStaff(ctx) ? customer.note : null;
  }

  @FieldResolver(() => [String], { description: 'Labels that the staff gave; none for others.' })
  tags(@Root() customer: CustomerEntity, @Ctx() ctx: TenantContext): string[] {
    return isStaff(ctx) ? customer.tags : [];
  }

  @FieldResolver(() => [CustomerGroup], {
    description: 'The groups the staff put the customer into, by name; none for others.',
  })
  @ListSize(2)
  groups(
    @Root() customer: CustomerEntity,
    @Ctx() ctx: TenantContext,
  ): Promise<CustomerGroupEntity[]> | CustomerGroupEntity[] {
    return isStaff(ctx) ? ctx.loader(groupsOfCustomerLoader).load(customer.id) : [];
  }
}
