import type { RequestContext, TenantContext } from '../../platform/context.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { PaymentOutcome, RefundResult } from '../payments/index.js';
import type { OrderLineEntity } from './order-line.entity.js';
import type { LineUnits } from './order-lines.repository.js';
import type { OrderPart } from './order-part.js';
import type { OrderEntity } from './order.entity.js';
import type { HistoryEntry } from './orders.repository.js';
import type { OrderDraft } from './placing/order-draft.js';
import type { PlacedOrder } from './placing/placing.repository.js';
import type { RefundWish } from './refunds/refund-wish.js';
import type { Settled, SettleHints } from './settling/settlement.service.js';

/** What orders offer to the modules above them. */
export interface OrdersApi {
  /** From now on orders are read with this part where it is asked for. */
  readAlso(part: OrderPart): void;
  /** The order exists and waits for its payment. Its number's counter stays locked: call it late. One statement. */
  place(tx: TenantTx, draft: OrderDraft): PlacedOrder;
  /**
   * The second transaction of a checkout and the only way in which an outcome reaches an order, whoever brings it and
   * however often. Call it outside a transaction.
   */
  settle(
    ctx: TenantContext,
    paymentId: string,
    outcome: PaymentOutcome,
    hints?: SettleHints,
  ): Promise<Settled>;
  /** The order, locked until the transaction ends. @throws Refusal NOT_FOUND */
  lock(tx: TenantTx, orderId: string): Promise<OrderEntity>;
  /** The lines of the order as they stood in the cart. */
  linesOf(scope: TenantScope, orderId: string): Promise<OrderLineEntity[]>;
  /** Lines of history, in their order. */
  addHistory(tx: TenantTx, orderId: string, ...entries: readonly HistoryEntry[]): Promise<void>;
  /**
   * Units of the locked order are on their way; its statuses follow, its history and an event tell.
   * @throws Refusal INVALID_TRANSITION when nothing may be sent now, OUT_OF_RANGE when a line has fewer left, NOT_FOUND
   */
  fulfil(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity>;
  /** Units that were to be sent are not: the parcel was cancelled or lost. @throws as {@link fulfil} */
  unfulfil(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity>;
  /** Sent units of the locked order have arrived; when those are all, it is delivered. @throws Refusal OUT_OF_RANGE, NOT_FOUND */
  delivered(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<OrderEntity>;
  /** Units of the locked order came back. @throws Refusal OUT_OF_RANGE when more come than have arrived, NOT_FOUND */
  returned(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<void>;
  /** Units are back on the shelf. @throws Refusal OUT_OF_RANGE when more than were sold would be, NOT_FOUND */
  restock(tx: TenantTx, order: OrderEntity, units: readonly LineUnits[]): Promise<void>;
  /** Whether the viewer works in the store, bought the order or shows its token. An id alone opens nothing. */
  mayRead(ctx: RequestContext, order: OrderEntity): boolean;
  /** The order when the viewer may read it. */
  findReadable(ctx: TenantContext, orderId: string): Promise<OrderEntity | null>;
  /** The secret that opens the order without an account, for its buyer only. Null where it cannot be read any more. */
  accessTokenOf(order: OrderEntity): string | null;
  /** A new such secret for an order that is being written, in the form that is stored. */
  newAccessToken(orderId: string): string;
  readonly refunds: OrderRefunds;
}

/** Refunds of orders. */
export interface OrderRefunds {
  /**
   * Money goes back, once for each key; restocks what the wish says. Call it outside a transaction.
   * @throws Refusal NOT_FOUND, OUT_OF_RANGE, INVALID_TRANSITION, IDEMPOTENCY_CONFLICT
   */
  create(ctx: TenantContext, wish: RefundWish): Promise<{ refundId: string; order: OrderEntity }>;
  /** What the provider did with a refund, with all that follows, once however often it is told. */
  settle(ctx: TenantContext, refundId: string, result: RefundResult): Promise<OrderEntity>;
}
