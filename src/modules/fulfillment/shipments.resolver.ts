import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Refusal } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../platform/graphql/payload.js';
import { OPTIONAL_KEY } from '../../platform/idempotency/key-argument.js';
import { orderView } from '../orders/index.js';
import { ShipmentCreateInput, ShipmentsBulkCreateInput, ShipmentUpdateInput } from './shipment.inputs.js';
import { forgetShipment } from './shipment.loaders.js';
import {
  ShipmentCreatePayload,
  ShipmentsBulkCreatePayload,
  ShipmentStatusUpdatePayload,
  ShipmentUpdatePayload,
} from './shipment.payloads.js';
import { ShipmentStatusEnum } from './shipment.type.js';
import { shipmentView } from './shipment.view.js';
import type { ShipmentProgress } from './shipment-progress.service.js';
import type { ShipmentStatus } from './shipment-state.js';
import type { ShippedOrder, ShipmentsService } from './shipments.service.js';

@Resolver()
export class ShipmentsResolver {
  constructor(
    private readonly shipmentsService: ShipmentsService,
    private readonly progress: ShipmentProgress,
  ) {}

  @Mutation(() => ShipmentCreatePayload, {
    description:
      'Sends goods of an order: the lines named, or everything that is left. Codes: NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, DUPLICATE, REQUIRED, TOO_LONG, INVALID, IDEMPOTENCY_CONFLICT.',
  })
  shipmentCreate(
    @Ctx() ctx: TenantContext,
    @Arg('orderId', () => ID, { description: 'Id of the order.' }) orderId: string,
    @Arg('input', () => ShipmentCreateInput, { description: 'The shipment.' }) input: ShipmentCreateInput,
    @Arg('idempotencyKey', () => String, { nullable: true, description: OPTIONAL_KEY })
    idempotencyKey?: string | null,
  ): Promise<ShipmentCreatePayload> {
    return settle(async () =>
      shown(ctx, await this.shipmentsService.create(ctx, { orderId, input, idempotencyKey })),
    );
  }

  @Mutation(() => ShipmentStatusUpdatePayload, {
    description:
      'Tells where a shipment is. The status it has already changes nothing. Codes: NOT_FOUND, INVALID_TRANSITION, TOO_LONG, INVALID.',
  })
  shipmentStatusUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the shipment.' }) id: string,
    @Arg('status', () => ShipmentStatusEnum, { description: 'Where it is.' }) status: ShipmentStatus,
    @Arg('message', () => String, {
      nullable: true,
      description: 'What to write about it in its history; up to 300 characters.',
    })
    message?: string | null,
  ): Promise<ShipmentStatusUpdatePayload> {
    return settle(async () => shown(ctx, await this.progress.setStatus(ctx, id, { status, message })));
  }

  @Mutation(() => ShipmentUpdatePayload, {
    description:
      'Corrects carrier or tracking of a shipment. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION, REQUIRED, TOO_LONG, INVALID.',
  })
  shipmentUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the shipment.' }) id: string,
    @Arg('input', () => ShipmentUpdateInput, { description: 'What changes.' }) input: ShipmentUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the shipment has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShipmentUpdatePayload> {
    return settle(async () => {
      const shipment = await this.progress.update(ctx, { id, input, expectedVersion });
      forgetShipment(ctx, shipment);
      return { shipment: shipmentView(shipment) };
    });
  }

  @Mutation(() => ShipmentsBulkCreatePayload, {
    description:
      'Sends everything that is left of up to 100 orders. Each succeeds or is refused for itself. Codes of the list: REQUIRED, TOO_LONG; of its items: those of shipmentCreate, and FAILED.',
  })
  @Cost(100, 50)
  @ListSize({ slicingArguments: ['input'], sizedFields: ['results'] })
  shipmentsBulkCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => [ShipmentsBulkCreateInput], { description: 'The orders, at most 100.' })
    input: ShipmentsBulkCreateInput[],
    @Arg('idempotencyKey', () => String, { nullable: true, description: OPTIONAL_KEY })
    idempotencyKey?: string | null,
  ): Promise<ShipmentsBulkCreatePayload> {
    return settle(async () => {
      const outcomes = await this.shipmentsService.createEach(ctx, input, idempotencyKey);
      return { results: await Promise.all(outcomes.map((outcome) => itemOf(ctx, outcome))) };
    });
  }
}

function itemOf(ctx: TenantContext, outcome: ShippedOrder | Refusal): Promise<ShipmentCreatePayload> {
  return settle(() =>
    outcome instanceof Refusal ? Promise.reject(outcome) : Promise.resolve(shown(ctx, outcome)),
  );
}

function shown(ctx: TenantContext, { shipment, order }: ShippedOrder) {
  forgetShipment(ctx, shipment);
  return { shipment: shipmentView(shipment), order: orderView(order) as never };
}
