import { refuse } from '../../../kernel/errors.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { RefundLine } from '../../payments/index.js';
import type { LineCountsService } from '../line-counts.service.js';
import type { OrderLineEntity } from '../order-line.entity.js';
import type { LineUnits } from '../order-lines.repository.js';
import { isShippable, statusAfter, type OrderStatus } from '../order-state.js';
import { fulfillmentOf } from '../order-units.js';
import type { OrderEntity } from '../order.entity.js';
import { orderEvent, type OrderEventName } from '../orders.events.js';
import type { HistoryEntry, OrdersRepository } from '../orders.repository.js';

/** Where an order stands by what of it was sent. */
const STEP_TO = {
  UNFULFILLED: 'takeBackAll',
  PARTIALLY_FULFILLED: 'shipPart',
  FULFILLED: 'shipAll',
  DELIVERED: 'deliver',
} as const;

/** What is told of an order that has come so far. */
const EVENTS: Partial<Readonly<Record<OrderStatus, OrderEventName>>> = {
  PARTIALLY_SHIPPED: 'partially_shipped',
  SHIPPED: 'shipped',
  DELIVERED: 'delivered',
};

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
    await this.counts.count(tx, order, { count: 'sent', units });
    return this.follow(tx, order, 'Goods are on their way.');
  }

  /** Units that were sent, or were to be, are not: their parcel was cancelled or lost. @throws Refusal OUT_OF_RANGE, NOT_FOUND */
  async unfulfil(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity> {
    await this.counts.count(tx, order, { count: 'sent', units, sign: -1 });
    return this.follow(tx, order, 'A parcel was called off.');
  }

  /**
   * The units have arrived; when that is all of the order that was and will be sent, it is delivered.
   * @throws Refusal OUT_OF_RANGE when fewer are on their way, NOT_FOUND
   */
  async delivered(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity> {
    await this.counts.count(tx, order, { count: 'delivered', units });
    return this.reconsider(tx, order);
  }

  /**
   * The order's statuses are those that its lines have come to: refunds take units off what is to be sent, so that what
   * was sent may be all of it. Changes nothing where they are so already.
   */
  async reconsider(tx: TenantTx, order: OrderEntity): Promise<OrderEntity> {
    const standing = await this.standingOf(tx, order);
    const isSame = standing.status === order.status && standing.fulfillmentStatus === order.fulfillmentStatus;
    return isSame ? order : this.change(tx, order, standing, 'What was left to send has changed.');
  }

  /** The price of the units of a failed refund has not gone back: those that were not sent can be, unless they are on the shelf. */
  async unrefund(tx: TenantTx, order: OrderEntity, lines: readonly RefundLine[]): Promise<OrderEntity> {
    const [returned, others] = [lines.filter(isReturned), lines.filter((line) => !isReturned(line))];
    await this.counts.count(tx, order, { count: 'returnRefunded', units: returned, sign: -1 });
    await this.counts.count(tx, order, { count: 'refunded', units: others, sign: -1 });
    return lines.length > 0 ? this.reconsider(tx, order) : order;
  }

  private async follow(tx: TenantTx, order: OrderEntity, message: string): Promise<OrderEntity> {
    return this.change(tx, order, await this.standingOf(tx, order), message);
  }

  private async standingOf(tx: TenantTx, order: OrderEntity): Promise<Standing> {
    const fulfillmentStatus = fulfillmentOf(await this.linesOf(tx, order.id));
    const status = statusAfter(order.status, STEP_TO[fulfillmentStatus]) ?? order.status;
    return { status, fulfillmentStatus };
  }

  private async change(
    tx: TenantTx,
    order: OrderEntity,
    standing: Standing,
    message: string,
  ): Promise<OrderEntity> {
    const entry: HistoryEntry =
      standing.status === 'DELIVERED'
        ? { type: 'ORDER_DELIVERED', message: 'All goods have arrived.' }
        : { type: 'ORDER_SHIPPED', message };
    const changed = await this.orders.change(tx, order, standing, [entry]);
    await this.outbox.add(tx, orderEvent(EVENTS[standing.status] ?? 'updated', changed.order));
    return changed.order;
  }
}

const isReturned = (line: RefundLine) => line.isReturned;

type Standing = Pick<OrderEntity, 'status' | 'fulfillmentStatus'>;

function notShippable({ status, paymentStatus, fulfillmentStatus }: OrderEntity) {
  const message =
    paymentStatus === 'AUTHORIZED'
      ? 'The payment is authorised but not taken. Capture it, then send the goods.'
      : `The order is ${status} and ${fulfillmentStatus}: nothing of it can be sent.`;
  return refuse('INVALID_TRANSITION', message, ['orderId']);
}
