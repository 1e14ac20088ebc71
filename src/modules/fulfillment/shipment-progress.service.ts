import { notFound, refuse } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { parseInput, publicId } from '../../platform/validation.js';
import type { OrderEntity } from '../orders/index.js';
import { shipmentStatusChanged, shipmentUpdated } from './fulfillment.events.js';
import type { OrdersForShipping } from './orders-for-shipping.js';
import { canBecome, holdsUnits, SHIPMENT_FLOW, timesAfter, type ShipmentStatus } from './shipment-state.js';
import type { ShipmentUpdateInput } from './shipment.inputs.js';
import { messageRules, shipmentUpdateRules } from './shipment.rules.js';
import type { ShipmentWithLines } from './shipment-card.js';
import type { ShipmentsRepository } from './shipments.repository.js';
import type { ShippedOrder } from './shipments.service.js';

/** Follows parcels on their way. */
export class ShipmentProgress {
  constructor(
    private readonly core: Core,
    private readonly shipments: ShipmentsRepository,
    private readonly orders: OrdersForShipping,
  ) {}

  /**
   * The shipment has the status; a status that it has already changes nothing, so that a message may be repeated.
   * Cancelled and returned shipments give their units back to the order; when all of an order has arrived, it has too.
   * Locks the order.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION, TOO_LONG, INVALID
   */
  async setStatus(
    ctx: TenantContext,
    publicShipmentId: string,
    step: { status: ShipmentStatus; message?: string | null | undefined },
  ): Promise<ShippedOrder> {
    const message = parseInput(messageRules, step.message, ['message']) ?? null;
    return this.withLocked(ctx, publicShipmentId, async (tx, { shipment, order }) => {
      const { status } = step;
      if (shipment.status === status) return { shipment, order };
      assertPossible(shipment.status, status);
      const times = timesAfter(status, shipment, tx.now);
      const changed = await this.shipments.change(tx, shipment, { status, ...times }, message);
      await this.orders.addHistory(tx, order.id, {
        type: 'SHIPMENT_UPDATED',
        message: `The parcel with ${changed.carrier} is now ${words(status)}.`,
      });
      const after = await this.follow(tx, order, changed);
      await this.core.outbox.add(tx, shipmentStatusChanged(changed, shipment.status));
      return { shipment: changed, order: after };
    });
  }

  /**
   * Carrier and tracking are what the input says; what is absent stays.
   * @throws VersionConflict, Refusal NOT_FOUND, INVALID_TRANSITION for a cancelled shipment, REQUIRED, TOO_LONG, INVALID
   */
  async update(
    ctx: TenantContext,
    change: { id: string; input: ShipmentUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<ShipmentWithLines> {
    const values = parseInput(shipmentUpdateRules, change.input);
    const { shipment } = await this.withLocked(ctx, change.id, async (tx, locked) => {
      assertVersion(locked.shipment, change.expectedVersion);
      if (locked.shipment.status === 'CANCELLED') {
        throw refuse('INVALID_TRANSITION', 'A cancelled shipment is not carried by anyone.', ['id']);
      }
      const present = Object.entries(values).filter(([, value]) => value !== undefined);
      const next = Object.fromEntries(present) as Partial<ShipmentWithLines>;
      const changed = await this.shipments.change(
        tx,
        locked.shipment,
        next,
        'Carrier or tracking was changed.',
      );
      await this.core.outbox.add(tx, shipmentUpdated(changed));
      return { ...locked, shipment: changed };
    });
    return shipment;
  }

  /** Work with the shipment as it is once its order is locked. */
  private withLocked(
    ctx: TenantContext,
    publicShipmentId: string,
    work: (tx: TenantTx, locked: ShippedOrder) => Promise<ShippedOrder>,
  ): Promise<ShippedOrder> {
    const id = parseInput(publicId('shipment'), publicShipmentId, ['id']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const found = await this.shipments.find(tx, id);
      if (!found) throw notFound(['id']);
      const order = await this.orders.lock(tx, found.orderId);
      const shipment = await this.shipments.findWithLines(tx, id);
      if (!shipment) throw notFound(['id']);
      return work(tx, { shipment, order });
    });
  }

  /** The order follows its shipment. */
  private async follow(
    tx: TenantTx,
    order: OrderEntity,
    { status, lines }: ShipmentWithLines,
  ): Promise<OrderEntity> {
    if (!holdsUnits(status)) return this.orders.unfulfil(tx, order, lines);
    return status === 'DELIVERED' ? this.orders.delivered(tx, order, lines) : order;
  }
}

function assertPossible(from: ShipmentStatus, to: ShipmentStatus): void {
  if (canBecome(from, to)) return;
  const next = SHIPMENT_FLOW[from].join(', ') || 'nothing else';
  throw refuse(
    'INVALID_TRANSITION',
    `A shipment that is ${from} cannot become ${to}; it can become ${next}.`,
    ['status'],
  );
}

/** "out for delivery". */
function words(status: ShipmentStatus): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
