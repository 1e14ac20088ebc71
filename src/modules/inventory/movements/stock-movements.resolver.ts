import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import type { LocationEntity } from '../locations/location.entity.js';
import { locationLoader } from '../locations/location.loader.js';
import { Location } from '../locations/location.type.js';
import type { StockMovementEntity } from './stock-movement.entity.js';
import { StockMovement, StockMovementConnection, StockMovementFilter } from './stock-movement.type.js';
import type { StockMovementsService } from './stock-movements.service.js';

@Resolver(() => StockMovement)
export class StockMovementsResolver {
  constructor(private readonly movementsService: StockMovementsService) {}

  @Query(() => StockMovementConnection, { description: 'Every change of stock, the newest first.' })
  stockMovements(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => StockMovementFilter, { nullable: true, description: 'What they must be.' })
    filter?: StockMovementFilter | null,
  ): Promise<Page<StockMovementEntity>> {
    return this.movementsService.list(ctx, page, filter ?? {});
  }

  @FieldResolver(() => ID, { description: 'Identifies the movement.' })
  id(@Root() movement: StockMovementEntity): string {
    return encodeId('stockMovement', movement.id);
  }

  @FieldResolver(() => Location, { description: 'Where it happened.' })
  location(@Root() movement: StockMovementEntity, @Ctx() ctx: TenantContext): Promise<LocationEntity> {
    return ctx.loader(locationLoader).load(movement.locationId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who caused it; null when nobody was signed in.',
  })
  actor(
    @Root() movement: StockMovementEntity,
    @Ctx() ctx: TenantContext,
  ): Promise<UserAccountEntity | null> | null {
    return movement.actorId === null ? null : ctx.loader(userLoader).load(movement.actorId);
  }
}
