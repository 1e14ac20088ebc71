import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import { CarrierCreateInput, CarrierUpdateInput } from './carrier.inputs.js';
import {
  Carrier,
  CarrierConnection,
  CarrierCreatePayload,
  CarrierDeletePayload,
  CarrierSecretRotatePayload,
  CarrierUpdatePayload,
} from './carrier.type.js';
import type { CarriersService, CarrierWithSecret } from './carriers.service.js';
import type { ShippingCarrierEntity } from './shipping-carrier.entity.js';

const EXPECTED_VERSION = {
  nullable: true,
  description: 'Refuse unless the carrier has this version.',
} as const;

@Resolver(() => Carrier)
export class CarriersResolver {
  constructor(private readonly carriersService: CarriersService) {}

  @Query(() => CarrierConnection, { description: 'Who is asked for live prices, the oldest first.' })
  carriers(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<ShippingCarrierEntity>> {
    return this.carriersService.list(ctx, page);
  }

  @Mutation(() => CarrierCreatePayload, {
    description:
      'Sets up a carrier to ask for live prices, at most 20. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, OUT_OF_RANGE.',
  })
  carrierCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => CarrierCreateInput, { description: 'The carrier.' }) input: CarrierCreateInput,
  ): Promise<CarrierCreatePayload> {
    return settle(async () => shown(await this.carriersService.create(ctx, input)));
  }

  @Mutation(() => CarrierUpdatePayload, {
    description: 'Changes a carrier. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, INVALID, TOO_LONG, TAKEN.',
  })
  carrierUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the carrier.' }) id: string,
    @Arg('input', () => CarrierUpdateInput, { description: 'What changes.' }) input: CarrierUpdateInput,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CarrierUpdatePayload> {
    return settle(async () => ({
      carrier: viewOf(await this.carriersService.update(ctx, { id, input, expectedVersion })),
    }));
  }

  @Mutation(() => CarrierSecretRotatePayload, {
    description:
      'Gives a carrier another secret, which replaces the one before at once; meanwhile earlier prices are used. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  carrierSecretRotate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the carrier.' }) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CarrierSecretRotatePayload> {
    return settle(async () => shown(await this.carriersService.rotateSecret(ctx, id, expectedVersion)));
  }

  @Mutation(() => CarrierDeletePayload, {
    description:
      'Deletes a carrier that no method takes its prices from. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION.',
  })
  carrierDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the carrier.' }) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion?: number | null,
  ): Promise<CarrierDeletePayload> {
    return settle(async () => {
      await this.carriersService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the carrier.' })
  id(@Root() carrier: ShippingCarrierEntity): string {
    return encodeId('carrier', carrier.id);
  }
}

function shown({ carrier, secret }: CarrierWithSecret) {
  return { carrier: viewOf(carrier), secret };
}

/** The fields read straight from the row; only the id is resolved. */
function viewOf(carrier: ShippingCarrierEntity): Carrier {
  return carrier;
}
