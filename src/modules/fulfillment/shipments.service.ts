import type { z } from 'zod';
import { notFound, Refusal, type ErrorPath } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { repetitionOf } from '../../platform/idempotency/idempotent.js';
import { oneOfMany } from '../../platform/one-of-many.js';
import { parseInput, publicId } from '../../platform/validation.js';
import { orderLoader, type OrderEntity } from '../orders/index.js';
import { shipmentCreated } from './fulfillment.events.js';
import type { OrdersForShipping } from './orders-for-shipping.js';
import type { ShipmentCreateInput, ShipmentsBulkCreateInput } from './shipment.inputs.js';
import { bulkRules, shipmentCreateRules } from './shipment.rules.js';
import type { ShipmentWithLines } from './shipment-card.js';
import type { ShipmentsRepository } from './shipments.repository.js';
import { unitsToSend } from './units-to-send.js';

/** A shipment, and its order as it is after the change. */
export interface ShippedOrder {
  readonly shipment: ShipmentWithLines;
  readonly order: OrderEntity;
}

/** What is to be sent of an order. */
export interface ShipmentWish {
  /** As the API shows it. */
  readonly orderId: string;
  readonly input: ShipmentCreateInput;
  /** The same key answers the same shipment. Without one, each call makes another. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which calls and whose the key tells apart, where not those of `shipmentCreate` by the signed-in user. */
  readonly operation?: string;
  readonly actor?: string;
}

/** Sends goods, and shows what was sent. */
export class ShipmentsService {
  constructor(
    private readonly core: Core,
    private readonly shipments: ShipmentsRepository,
    private readonly orders: OrdersForShipping,
  ) {}

  /**
   * Units of the order are in a new shipment and count as sent, once for a key. Locks the order, so that of several
   * shipments made at once none takes units that another has.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when the order may not be sent or nothing is left, OUT_OF_RANGE when
   * fewer units are left, DUPLICATE, REQUIRED, TOO_LONG, INVALID, IDEMPOTENCY_CONFLICT
   */
  create(ctx: TenantContext, wish: ShipmentWish): Promise<ShippedOrder> {
    const orderId = parseInput(publicId('order'), wish.orderId, ['orderId']);
    const values = parseInput(shipmentCreateRules, wish.input);
    const { idempotencyKey: key, operation = 'shipmentCreate', actor } = wish;
    const call =
      key == null ? null : { operation, key, input: { orderId, ...values }, ...(actor && { actor }) };
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const id = newId();
      const earlier = call && (await repetitionOf(tx, call, { id }));
      const order = await lockOrder(this.orders, tx, orderId);
      if (!earlier) return this.send(tx, order, { id, ...values });
      return { shipment: (await this.shipments.findWithLines(tx, earlier.id))!, order };
    });
  }

  /**
   * Everything that is left of each order is sent, one order after the other in transactions of their own: one that
   * is refused or fails leaves the others as they are. Answers a shipment or a refusal for each, in their order; the key is of each.
   * @throws Refusal REQUIRED, TOO_LONG when the list has no or more than 100 orders
   */
  async createEach(
    ctx: TenantContext,
    inputs: readonly ShipmentsBulkCreateInput[],
    idempotencyKey?: string | null,
  ): Promise<(ShippedOrder | Refusal)[]> {
    parseInput(bulkRules, inputs);
    const outcomes: (ShippedOrder | Refusal)[] = [];
    for (const { orderId, ...input } of inputs) {
      const call = { idempotencyKey, operation: 'shipmentsBulkCreate', actor: `order:${orderId}` };
      // In turn: they lock the same stock and would only wait for each other.
      outcomes.push(await oneOfMany(ctx, () => this.create(ctx, { orderId, input, ...call })));
    }
    return outcomes;
  }

  private async send(tx: TenantTx, order: OrderEntity, parcel: Parcel): Promise<ShippedOrder> {
    const { id, carrier, trackingNumber = null, trackingUrl = null, lines = null } = parcel;
    const { id: orderId } = order;
    const units = unitsToSend(await this.orders.linesOf(tx, orderId), lines);
    const sent = await this.orders.fulfil(tx, order, units);
    const made = { id, orderId, carrier, trackingNumber, trackingUrl };
    const shipment = await this.shipments.create(tx, made, units);
    const number = trackingNumber === null ? '' : `, tracking number ${trackingNumber}`;
    await this.orders.addHistory(tx, orderId, {
      type: 'SHIPMENT_CREATED',
      message: `A parcel was packed for ${carrier}${number}.`,
    });
    await this.core.outbox.add(tx, shipmentCreated(shipment));
    return { shipment, order: sent };
  }

  /** The shipments with these ids whose orders the viewer may read. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ShipmentWithLines | null)[]> {
    const found = await this.shipments.findManyWithLines(ctx, ids);
    const orders = await ctx.loader(orderLoader).loadMany(found.map(({ orderId }) => orderId));
    const visible = found.filter((_, index) => {
      const order = orders[index];
      return order && !(order instanceof Error) && this.orders.mayRead(ctx, order);
    });
    return ids.map((id) => visible.find((shipment) => shipment.id === id) ?? null);
  }
}

type Parcel = z.infer<typeof shipmentCreateRules> & { readonly id: string };

/** The order, locked until the transaction ends. @throws Refusal NOT_FOUND at the path */
async function lockOrder(
  orders: Pick<OrdersForShipping, 'lock'>,
  tx: TenantTx,
  orderId: string,
  path: ErrorPath = ['orderId'],
): Promise<OrderEntity> {
  try {
    return await orders.lock(tx, orderId);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') throw notFound(path);
    throw error;
  }
}
