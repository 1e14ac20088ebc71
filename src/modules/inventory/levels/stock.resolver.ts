import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { availableOf, isLow, type LevelState } from '../changes/level-change.js';
import type { LocationEntity } from '../locations/location.entity.js';
import { locationLoader } from '../locations/location.loader.js';
import { Location } from '../locations/location.type.js';
import { stockLevelsLoader } from './stock.loaders.js';
import type { StockTotal } from './stock-total.js';
import { Stock, StockLevel, StockLevelConnection, StockLevelFilter } from './stock.type.js';
import type { StockLevelsService } from './stock-levels.service.js';

@Resolver(() => StockLevel)
export class StockLevelsResolver {
  constructor(private readonly levelsService: StockLevelsService) {}

  @Query(() => StockLevelConnection, { description: 'What there is of each variant at each location.' })
  stockLevels(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => StockLevelFilter, { nullable: true, description: 'What they must be.' })
    filter?: StockLevelFilter | null,
  ): Promise<Page<LevelState>> {
    return this.levelsService.list(ctx, page, filter ?? {});
  }

  @FieldResolver(() => Location, { description: 'Where it is.' })
  location(@Root() level: LevelState, @Ctx() ctx: TenantContext): Promise<LocationEntity> {
    return ctx.loader(locationLoader).load(level.locationId);
  }

  @FieldResolver(() => Int, { description: 'Units that can be bought: on hand less reserved.' })
  available(@Root() level: LevelState): number {
    return availableOf(level);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether fewer units are available than the threshold asks for.',
  })
  isLow(@Root() level: LevelState): boolean {
    return isLow(level);
  }
}

@Resolver(() => Stock)
export class StockResolver {
  @FieldResolver(() => [StockLevel], {
    description: 'The same by location, inactive ones included, the default one first; at most 100.',
  })
  @ListSize(3)
  levels(@Root() stock: StockTotal, @Ctx() ctx: TenantContext): Promise<LevelState[]> {
    return ctx.loader(stockLevelsLoader).load(stock.variantId);
  }
}
