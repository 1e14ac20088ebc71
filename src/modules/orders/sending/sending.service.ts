import { refuse } from '../../../kernel/errors.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { LineCountsService } from '../line-counts.service.js';
import type { OrderLineEntity } from '../order-line.entity.js';
import type { LineUnits } from '../order-lines.repository.js';
import { fulfillmentOf, isShippable, statusAfter, type OrderStep } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import { orderEvent } from '../orders.events.js';
import type { OrdersRepository } from '../orders.repository.js';

/** Where an order stands by what of it was sent. */
const STEP_TO = {
  UNFULFILLED: 'takeBackAll',
  PARTIALLY_FULFILLED: 'shipPart',
  FULFILLED: 'shipAll',
} as const;

/** Lets orders follow their parcels. The orders are locked. */
export class SendingService {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly counts: LineCountsService,
    private readonly linesOf: (scope: TenantScope, orderId: string) => Promise<OrderLineEntity[]>,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The units are on their way; the order's statuses follow, and its history and an event tell of it.
   * @throws Refusal INVALID_TRANSITION when nothing may be sent now, OUT_OF_RANGE when a line has fewer left, NOT_FOUND
   */
  async fulfil(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity> {
    if (!isShippable(order)) throw notShippable(order);
    await this.counts.count(tx, order, { column: 'fulfilled_quantity', units });
    return this.follow(tx, order, 'Goods are on their way.');
  }

  /** Units that were sent, or were to be, are not: their parcel was cancelled or lost. @throws Refusal OUT_OF_RANGE, NOT_FOUND */
  async unfulfil(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity> {
    await this.counts.count(tx, order, { column: 'fulfilled_quantity', units, sign: -1 });
    return this.follow(tx, order, 'A parcel was called off.');
  }

  /** All of the order has arrived. An order of which something was not sent yet stays as it is. */
  async delivered(tx: TenantTx, order: OrderEntity): Promise<OrderEntity> {
    const status = statusAfter(order.status, 'deliver');
    if (!status) return order;
    const change = { status, fulfillmentStatus: 'DELIVERED' } as const;
    const entry = { type: 'ORDER_DELIVERED', message: 'All goods have arrived.' } as const;
    const changed = await this.orders.change(tx, order, change, [entry]);
    await this.outbox.add(tx, orderEvent('delivered', changed.order));
    return changed.order;
  }

  private async follow(tx: TenantTx, order: OrderEntity, message: string): Promise<OrderEntity> {
    const fulfillmentStatus = fulfillmentOf(await this.linesOf(tx, order.id));
    const step: OrderStep = STEP_TO[fulfillmentStatus];
    const status = statusAfter(order.status, step) ?? order.status;
    const changed = await this.orders.change(tx, order, { status, fulfillmentStatus }, [
      { type: 'ORDER_SHIPPED', message },
    ]);
    const what =
      status === 'SHIPPED' ? 'shipped' : status === 'PARTIALLY_SHIPPED' ? 'partially_shipped' : 'updated';
    await this.outbox.add(tx, orderEvent(what, changed.order));
    return changed.order;
  }
}

function notShippable({ status, paymentStatus, fulfillmentStatus }: OrderEntity) {
  const message =
    paymentStatus === 'AUTHORIZED'
      ? 'The payment is authorised but not taken. Capture it, then send the goods.'
      : `The order is ${status} and ${fulfillmentStatus}: nothing of it can be sent.`;
  return refuse('INVALID_TRANSITION', message, ['orderId']);
}
