import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { ShippingMethodCreateInput, ShippingMethodUpdateInput } from './method.inputs.js';
import type { ShippingMethod } from './method.type.js';
import {
  ShippingMethodCreatePayload,
  ShippingMethodDeletePayload,
  ShippingMethodUpdatePayload,
} from './method.type.js';
import type { MethodsService } from './methods.service.js';
import type { ShippingMethodEntity } from './shipping-method.entity.js';

@Resolver()
export class MethodsResolver {
  constructor(private readonly methodsService: MethodsService) {}

  @Mutation(() => ShippingMethodCreatePayload, {
    description:
      'Adds a way to ship into a zone, at most 50. Codes: NOT_FOUND, REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE.',
  })
  shippingMethodCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ShippingMethodCreateInput, { description: 'The new method.' })
    input: ShippingMethodCreateInput,
  ): Promise<ShippingMethodCreatePayload> {
    return settle(async () => ({ method: viewOf(await this.methodsService.create(ctx, input)) }));
  }

  @Mutation(() => ShippingMethodUpdatePayload, {
    description:
      'Changes a shipping method. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE.',
  })
  shippingMethodUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the method.' }) id: string,
    @Arg('input', () => ShippingMethodUpdateInput, { description: 'What changes.' })
    input: ShippingMethodUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the method has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShippingMethodUpdatePayload> {
    return settle(async () => ({
      method: viewOf(await this.methodsService.update(ctx, { id, input, expectedVersion })),
    }));
  }

  @Mutation(() => ShippingMethodDeletePayload, {
    description: 'Deletes a shipping method. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  shippingMethodDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the method.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the method has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShippingMethodDeletePayload> {
    return settle(async () => {
      await this.methodsService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }
}

/** The fields read straight from the row; the others are resolved. */
function viewOf(method: ShippingMethodEntity): ShippingMethod {
  return method;
}
