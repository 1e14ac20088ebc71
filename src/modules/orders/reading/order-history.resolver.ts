import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { isStaff } from '../../../platform/viewer.js';
import { User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import { OrderHistoryEntry } from '../order.type.js';

@Resolver(() => OrderHistoryEntry)
export class OrderHistoryResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Who did it, the staff or the buyer with an account; shown to the staff of the store only. Null for what guests did and for what happened by itself.',
  })
  actor(
    @Root() { actorId }: OrderHistoryEntry,
    @Ctx() ctx: TenantContext,
  ): Promise<UserAccountEntity | null> | null {
    return actorId === null || !isStaff(ctx) ? null : ctx.loader(userLoader).load(actorId);
  }
}
