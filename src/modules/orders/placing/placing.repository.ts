import { newId } from '../../../kernel/ids.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { OrderEntity, type OrderPricing } from '../order.entity.js';
import type { OrderHistoryEntity } from '../order-history.entity.js';
import type { OrderLineEntity } from '../order-line.entity.js';
import type { OrderDraft } from './order-draft.js';

const ORDER = columnsOf(OrderEntity, 'o');

const PLACED = 'The order was placed.';

const PLACE = `
  WITH counter AS (
    INSERT INTO order_counter AS c (tenant_id, last_number) VALUES ($1, 1)
    ON CONFLICT (tenant_id) DO UPDATE SET last_number = c.last_number + 1
    RETURNING last_number
  ), lines AS (
    INSERT INTO order_line (tenant_id, order_id, id, position, variant_id, product_id, sku, product_name, variant_name,
      weight_grams, quantity, unit_minor, subtotal_minor, discount_minor, tax_minor, total_minor, taxes, discounts)
    SELECT $1, $2, id, place - 1, variant_id, product_id, sku, product_name, variant_name,
      weight_grams, quantity, unit_minor, subtotal_minor, discount_minor, tax_minor, total_minor, taxes, discounts
    FROM unnest($25::uuid[], $26::uuid[], $27::uuid[], $28::text[], $29::text[], $30::text[], $31::integer[],
      $32::integer[], $33::bigint[], $34::bigint[], $35::bigint[], $36::bigint[], $37::bigint[], $38::jsonb[],
      $39::jsonb[]) WITH ORDINALITY
      AS l(id, variant_id, product_id, sku, product_name, variant_name, weight_grams, quantity, unit_minor,
        subtotal_minor, discount_minor, tax_minor, total_minor, taxes, discounts, place)
  ), told AS (
    INSERT INTO order_history (tenant_id, order_id, id, type, message, actor_id, created_at)
    VALUES ($1, $2, $23, 'ORDER_PLACED', '${PLACED}', $24, $3)
  )
  INSERT INTO sales_order AS o (tenant_id, id, number, status, payment_status, fulfillment_status, cart_id, customer_id,
    user_id, email, phone, language, shipping_address, billing_address, currency, prices_include_tax, subtotal_minor,
    discount_minor, shipping_minor, tax_minor, total_minor, shipping_option, pricing, access_token, reserved_until,
    created_at, updated_at)
  SELECT $1, $2, last_number, 'PAYMENT_PENDING', 'PENDING', 'UNFULFILLED', $4, $5, $6, $7, $8, $9, $10::jsonb,
    $11::jsonb, $12, $13, $14, $15, $16, $17, $18, $19::jsonb, $20::jsonb, $21, $22, $3, $3
  FROM counter
  RETURNING ${ORDER}`;

/** A new order with its lines and its history, in their order. */
export interface PlacedOrder {
  readonly order: OrderEntity;
  readonly lines: OrderLineEntity[];
  readonly history: readonly OrderHistoryEntity[];
}

/** SQL that makes orders. */
export class PlacingRepository {
  /**
   * The order with its number, lines and first line of history, in one statement. The store's counter stays locked until
   * the transaction ends, which is why numbers have no gaps.
   */
  async place(tx: TenantTx, draft: OrderDraft, accessToken: string): Promise<PlacedOrder> {
    const lines = linesOf(tx, draft);
    const first = firstOfHistory(tx, draft.id);
    const rows = await tx.query<OrderEntity>(PLACE, [
      ...[tx.tenantId, draft.id, tx.now],
      ...buyerOf(draft),
      ...amountsOf(draft),
      ...[accessToken, draft.reservedUntil, first.id, first.actorId],
      ...lineColumnsOf(lines),
    ]);
    return { order: rows[0]!, lines, history: [first] };
  }
}

function firstOfHistory({ tenantId, now, origin }: TenantTx, orderId: string): OrderHistoryEntity {
  return {
    ...{ tenantId, orderId, id: newId(), type: 'ORDER_PLACED', message: PLACED, isInternal: false },
    ...{ actorId: origin.userId, createdAt: now },
  };
}

function buyerOf(draft: OrderDraft): unknown[] {
  const { cartId, customerId, userId, email, phone, language } = draft;
  const addresses = [jsonOrNull(draft.shippingAddress), jsonOrNull(draft.billingAddress)];
  return [cartId, customerId, userId, email, phone, language, ...addresses];
}

function amountsOf({ priced, pricesIncludeTax, shippingOption }: OrderDraft): unknown[] {
  const { currency, subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor } = priced;
  const { explanation, taxes, shippingTaxes, shippingDiscountMinor, appliedPromotions } = priced;
  const pricing: OrderPricing = {
    ...{ explanation, taxes, shippingTaxes, shippingDiscountMinor, appliedPromotions },
  };
  const amounts = [subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor];
  return [currency, pricesIncludeTax, ...amounts, jsonOrNull(shippingOption), JSON.stringify(pricing)];
}

/** The lines as they will stand in the order. @throws Error for a line that is priced but not drafted */
function linesOf(tx: TenantTx, { id: orderId, priced, lines }: OrderDraft): OrderLineEntity[] {
  const drafts = new Map(lines.map((line) => [line.lineId, line]));
  return priced.lines.map(({ lineId, ...amounts }, position) => {
    const draft = drafts.get(lineId);
    if (!draft) throw new Error(`The line ${lineId} is priced but not drafted`);
    const { variantId, productId, sku, productName, variantName, weightGrams } = draft;
    return {
      ...{ tenantId: tx.tenantId, id: newId(), orderId, position, variantId, productId, sku, productName },
      ...{ variantName, weightGrams, ...amounts },
      ...{ fulfilledQuantity: 0, deliveredQuantity: 0, refundedQuantity: 0, withdrawnQuantity: 0 },
      ...{ returnedQuantity: 0, restockedQuantity: 0 },
    };
  });
}

/** One array for each column: the statement's text does not depend on the number of lines. */
function lineColumnsOf(lines: readonly OrderLineEntity[]): unknown[][] {
  const rows = lines.map((line) => [
    ...[line.id, line.variantId, line.productId, line.sku, line.productName, line.variantName],
    ...[line.weightGrams, line.quantity, line.unitMinor, line.subtotalMinor, line.discountMinor],
    ...[line.taxMinor, line.totalMinor, JSON.stringify(line.taxes), JSON.stringify(line.discounts)],
  ]);
  return Array.from({ length: 15 }, (_, column) => rows.map((row) => row[column]));
}

function jsonOrNull(value: object | null): string | null {
  return value && JSON.stringify(value);
}
