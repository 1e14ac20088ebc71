import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { CustomerGroupEntity } from './customer-group.entity.js';
import {
  CustomerGroup,
  CustomerGroupConnection,
  CustomerGroupCreateInput,
  CustomerGroupCreatePayload,
  CustomerGroupDeletePayload,
  CustomerGroupMembersAddPayload,
  CustomerGroupMembersRemovePayload,
  CustomerGroupUpdateInput,
  CustomerGroupUpdatePayload,
} from './customer-group.type.js';
import type { CustomerGroupsService } from './customer-groups.service.js';
import type { GroupMembers } from './group-members.service.js';

@Resolver(() => CustomerGroup)
export class CustomerGroupsResolver {
  constructor(
    private readonly groupsService: CustomerGroupsService,
    private readonly members: GroupMembers,
  ) {}

  @Query(() => CustomerGroupConnection, { description: 'The groups of customers, the oldest first.' })
  customerGroups(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<CustomerGroupEntity>> {
    return this.groupsService.list(ctx, page);
  }

  @Mutation(() => CustomerGroupCreatePayload, {
    description: 'Makes a group of customers. Codes: REQUIRED, TOO_LONG, INVALID, TAKEN.',
  })
  customerGroupCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => CustomerGroupCreateInput, { description: 'The new group.' })
    input: CustomerGroupCreateInput,
  ): Promise<CustomerGroupCreatePayload> {
    return settle(async () => ({ customerGroup: await this.groupsService.create(ctx, input) }));
  }

  @Mutation(() => CustomerGroupUpdatePayload, {
    description:
      'Changes a group of customers. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, TOO_LONG, INVALID, TAKEN.',
  })
  customerGroupUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Arg('input', () => CustomerGroupUpdateInput, { description: 'What changes.' })
    input: CustomerGroupUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the group has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerGroupUpdatePayload> {
    return settle(async () => ({
      customerGroup: await this.groupsService.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @Mutation(() => CustomerGroupDeletePayload, {
    description:
      'Deletes a group of customers; its members stay. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION.',
  })
  customerGroupDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the group has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerGroupDeletePayload> {
    return settle(async () => {
      await this.groupsService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @Mutation(() => CustomerGroupMembersAddPayload, {
    description: 'Puts customers into a group. Codes: NOT_FOUND, REQUIRED, TOO_LONG.',
  })
  customerGroupMembersAdd(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Arg('customerIds', () => [ID], { description: 'Ids of 1 to 100 customers.' }) customerIds: string[],
  ): Promise<CustomerGroupMembersAddPayload> {
    return settle(async () => ({ customerGroup: await this.members.add(ctx, id, customerIds) }));
  }

  @Mutation(() => CustomerGroupMembersRemovePayload, {
    description: 'Takes customers out of a group. Codes: NOT_FOUND, REQUIRED, TOO_LONG.',
  })
  customerGroupMembersRemove(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the group.' }) id: string,
    @Arg('customerIds', () => [ID], { description: 'Ids of 1 to 100 customers.' }) customerIds: string[],
  ): Promise<CustomerGroupMembersRemovePayload> {
    return settle(async () => ({ customerGroup: await this.members.remove(ctx, id, customerIds) }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the group.' })
  id(@Root() group: CustomerGroupEntity): string {
    return encodeId('customerGroup', group.id);
  }
}
