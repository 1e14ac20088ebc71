import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { LoaderDefinition } from '../../../platform/graphql/loader.js';
import { isOwnAccount, User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import { seesInside, Store, type TenantEntity } from '../../tenants/index.js';
import type { MembershipEntity } from './membership.entity.js';
import { Membership } from './membership.type.js';

@Resolver(() => User)
export class UserMembershipsResolver {
  constructor(private readonly membershipsLoader: LoaderDefinition<string, MembershipEntity[]>) {}

  @FieldResolver(() => [Membership], {
    description:
      'The stores the user works or buys in, those they work in first; at most 100. Empty for other people.',
  })
  @ListSize(3)
  async memberships(
    @Root() user: UserAccountEntity,
    @Ctx() ctx: RequestContext,
  ): Promise<MembershipEntity[]> {
    return isOwnAccount(ctx, user) ? ctx.loader(this.membershipsLoader).load(user.id) : [];
  }
}

@Resolver(() => Membership)
export class MembershipStoreResolver {
  constructor(private readonly stores: LoaderDefinition<string, TenantEntity>) {}

  @FieldResolver(() => Store, { description: 'The store.' })
  store(@Root() membership: MembershipEntity, @Ctx() ctx: RequestContext): Promise<TenantEntity> {
    return ctx.loader(this.stores).load(membership.tenantId);
  }
}

@Resolver(() => Store)
export class StoreOwnerResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'The person whom the store belongs to. Null for everyone but staff and operators.',
  })
  async owner(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Promise<UserAccountEntity | null> {
    return seesInside(ctx, store) ? ctx.loader(userLoader).load(store.ownerId) : null;
  }
}
