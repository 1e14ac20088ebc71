import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import { methodsOfZoneLoader } from '../methods/method.loaders.js';
import { ShippingMethod } from '../methods/method.type.js';
import type { ShippingMethodEntity } from '../methods/shipping-method.entity.js';
import type { ShippingZoneEntity } from './shipping-zone.entity.js';
import { ShippingZoneCreateInput, ShippingZoneUpdateInput } from './zone.inputs.js';
import {
  ShippingZone,
  ShippingZoneConnection,
  ShippingZoneCreatePayload,
  ShippingZoneDeletePayload,
  ShippingZoneUpdatePayload,
} from './zone.type.js';
import type { ZonesService } from './zones.service.js';

@Resolver(() => ShippingZone)
export class ZonesResolver {
  constructor(private readonly zonesService: ZonesService) {}

  @Query(() => ShippingZoneConnection, {
    description: 'The parts of the world the store ships to, the oldest first.',
  })
  shippingZones(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<ShippingZoneEntity>> {
    return this.zonesService.list(ctx, page);
  }

  @Mutation(() => ShippingZoneCreatePayload, {
    description:
      'Adds a shipping zone, at most 100. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, DUPLICATE, OUT_OF_RANGE.',
  })
  shippingZoneCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ShippingZoneCreateInput, { description: 'The new zone.' })
    input: ShippingZoneCreateInput,
  ): Promise<ShippingZoneCreatePayload> {
    return settle(async () => ({ zone: viewOf(await this.zonesService.create(ctx, input)) }));
  }

  @Mutation(() => ShippingZoneUpdatePayload, {
    description:
      'Changes a shipping zone. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, INVALID, TOO_LONG, TAKEN, DUPLICATE, OUT_OF_RANGE.',
  })
  shippingZoneUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the zone.' }) id: string,
    @Arg('input', () => ShippingZoneUpdateInput, { description: 'What changes.' })
    input: ShippingZoneUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the zone has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShippingZoneUpdatePayload> {
    return settle(async () => ({
      zone: viewOf(await this.zonesService.update(ctx, { id, input, expectedVersion })),
    }));
  }

  @Mutation(() => ShippingZoneDeletePayload, {
    description: 'Deletes a shipping zone with its methods. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  shippingZoneDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the zone.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the zone has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShippingZoneDeletePayload> {
    return settle(async () => {
      await this.zonesService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the zone.' })
  id(@Root() zone: ShippingZoneEntity): string {
    return encodeId('shippingZone', zone.id);
  }

  @FieldResolver(() => [ShippingMethod], { description: 'The ways to ship there, in their order.' })
  @ListSize(4)
  methods(@Root() zone: ShippingZoneEntity, @Ctx() ctx: TenantContext): Promise<ShippingMethodEntity[]> {
    return ctx.loader(methodsOfZoneLoader).load(zone.id);
  }
}

/** The fields read straight from the row; id and methods are resolved. */
function viewOf(zone: ShippingZoneEntity): ShippingZone {
  return zone;
}
