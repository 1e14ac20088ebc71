import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { TaxZoneEntity } from './tax-zone.entity.js';
import { TaxZoneCreateInput, TaxZoneUpdateInput } from './tax-zone.inputs.js';
import { taxAreasLoader } from './tax-zone.loaders.js';
import {
  TaxArea,
  TaxZone,
  TaxZoneConnection,
  TaxZoneCreatePayload,
  TaxZoneDeletePayload,
  TaxZoneUpdatePayload,
} from './tax-zone.type.js';
import type { TaxZonesService } from './tax-zones.service.js';

@Resolver(() => TaxZone)
export class TaxZonesResolver {
  constructor(private readonly zones: TaxZonesService) {}

  @Query(() => TaxZoneConnection, {
    description: 'The parts of the world that the taxes of the store tell apart, the oldest first.',
  })
  taxZones(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<TaxZoneEntity>> {
    return this.zones.list(ctx, page);
  }

  @Mutation(() => TaxZoneCreatePayload, {
    description:
      'Adds a tax zone, at most 100. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, DUPLICATE, OUT_OF_RANGE.',
  })
  taxZoneCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => TaxZoneCreateInput, { description: 'The new zone.' }) input: TaxZoneCreateInput,
  ): Promise<TaxZoneCreatePayload> {
    return settle(async () => ({ zone: await this.zones.create(ctx, input) }));
  }

  @Mutation(() => TaxZoneUpdatePayload, {
    description:
      'Changes a tax zone. Codes: NOT_FOUND, VERSION_CONFLICT, TAKEN, DUPLICATE, REQUIRED, INVALID, TOO_LONG.',
  })
  taxZoneUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the zone.' }) id: string,
    @Arg('input', () => TaxZoneUpdateInput, { description: 'What changes.' }) input: TaxZoneUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the zone has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxZoneUpdatePayload> {
    return settle(async () => ({
      zone: await this.zones.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @Mutation(() => TaxZoneDeletePayload, {
    description: 'Deletes a tax zone with its rates. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  taxZoneDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the zone.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the zone has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxZoneDeletePayload> {
    return settle(async () => {
      await this.zones.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the tax zone.' })
  id(@Root() zone: TaxZoneEntity): string {
    return encodeId('taxZone', zone.id);
  }

  @FieldResolver(() => [TaxArea], { description: 'What belongs to it, by country and region.' })
  @ListSize(10)
  areas(@Root() zone: TaxZoneEntity, @Ctx() ctx: TenantContext): Promise<TaxArea[]> {
    return ctx.loader(taxAreasLoader).load(zone.id);
  }
}
