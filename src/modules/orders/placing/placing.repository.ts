import { noteCreated } from '../../../platform/audit/row-changes.js';
import { newId } from '../../../kernel/ids.js';
import { appendRows } from '../../../platform/db/append-rows.js';
import { insertStatement } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { taxInDiscounts } from '../../pricing/index.js';
import { OrderEntity } from '../order.entity.js';
import { OrderHistoryEntity } from '../order-history.entity.js';
import { OrderLineEntity } from '../order-line.entity.js';
import type { OrderDraft } from './order-draft.js';

const PLACED = 'The order was placed.';

/** The next number, under which the closing writes find it. */
const NEXT_NUMBER = `INSERT INTO order_counter AS c (tenant_id, last_number) VALUES ($1, 1)
  ON CONFLICT (tenant_id) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`;

/** SQL for the number of the order that the transaction places. */
export const PLACED_NUMBER = '(SELECT last_number FROM next_number)';

/** A new order's lines and its history, in their order. */
export interface PlacedOrder {
  readonly lines: OrderLineEntity[];
  readonly history: readonly OrderHistoryEntity[];
}

/** SQL that makes orders. */
export class PlacingRepository {
  /**
   * The order with its number, lines and first line of history, with the last statement of the transaction. The store's
   * counter stays locked until the commit, which is why numbers have no gaps; it travels with that statement, so the
   * lock is held for no round trip.
   */
  place(tx: TenantTx, draft: OrderDraft, accessToken: string): PlacedOrder {
    const order = orderOf(tx, draft, accessToken);
    const lines = linesOf(tx, draft);
    const first = firstOfHistory(tx, draft.id);
    tx.writeAtEnd('order number', () => ({ as: 'next_number', sql: NEXT_NUMBER, parameters: [tx.tenantId] }));
    const computed = { number: PLACED_NUMBER };
    tx.writeAtEnd(order, () => insertStatement(OrderEntity, [order], { computed }));
    noteCreated(tx, OrderEntity, [order]);
    appendRows(tx, OrderLineEntity, lines);
    appendRows(tx, OrderHistoryEntity, [first]);
    return { lines, history: [first] };
  }
}

/** The order without its number, and without what the table fills in. */
function orderOf(tx: TenantTx, draft: OrderDraft, accessToken: string): Partial<OrderEntity> {
  const { id, priced, lines: _lines, ...facts } = draft;
  const { currency, subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor } = priced;
  const { explanation, taxes, shippingTaxes, shippingDiscountMinor, appliedPromotions } = priced;
  const discountTaxMinor = draft.pricesIncludeTax ? taxInDiscounts(priced.lines) : 0;
  return {
    ...{ tenantId: tx.tenantId, id, ...facts },
    ...{ status: 'PAYMENT_PENDING', paymentStatus: 'PENDING', fulfillmentStatus: 'UNFULFILLED' },
    ...{ currency, subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor, accessToken },
    pricing: {
      explanation,
      taxes,
      shippingTaxes,
      shippingDiscountMinor,
      discountTaxMinor,
      appliedPromotions,
    },
    ...{ createdAt: tx.now, updatedAt: tx.now },
  };
}

function firstOfHistory({ tenantId, now, origin }: TenantTx, orderId: string): OrderHistoryEntity {
  return {
    ...{ tenantId, orderId, id: newId(), type: 'ORDER_PLACED', message: PLACED, isInternal: false },
    ...{ actorId: origin.userId, createdAt: now },
  };
}

/** The lines as they will stand in the order. @throws Error for a line that is priced but not drafted */
function linesOf(tx: TenantTx, { id: orderId, priced, lines }: OrderDraft): OrderLineEntity[] {
  const drafts = new Map(lines.map((line) => [line.lineId, line]));
  return priced.lines.map(({ lineId, ...amounts }, position) => {
    const draft = drafts.get(lineId);
    if (!draft) throw new Error(`The line ${lineId} is priced but not drafted`);
    const { variantId, productId, sku, productName, variantName, weightGrams, categoryIds } = draft;
    return {
      ...{ tenantId: tx.tenantId, id: newId(), orderId, position, variantId, productId, sku, productName },
      ...{ variantName, weightGrams, categoryIds, ...amounts },
      ...{ fulfilledQuantity: 0, deliveredQuantity: 0, refundedQuantity: 0, withdrawnQuantity: 0 },
      ...{ returnedQuantity: 0, restockedQuantity: 0 },
    };
  });
}
