import { newSecret } from '../../kernel/ids.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { DataSubject, PersonalData } from '../../platform/personal-data/personal-data.js';
import { IN_ORDERS_OF_SUBJECT, rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import type { OrderAccess } from './order-access.js';
import { OrderHistoryEntity } from './order-history.entity.js';
import { OrderLineEntity } from './order-line.entity.js';
import { OrderEntity } from './order.entity.js';

/** States in which someone still needs to know who bought: the money or the goods are on their way. */
const UNFINISHED = ['CREATED', 'PAYMENT_PENDING', 'CONFIRMED', 'PARTIALLY_SHIPPED'];
const MAX_NAMED = 5;

/** Orders keep their lines, amounts and countries, which the books need; what names their buyer goes. */
export function ordersData(access: OrderAccess): readonly PersonalData[] {
  return [
    {
      name: 'orders',
      read: rowsOfSubject(OrderEntity, {
        which: 't.customer_id = subject.customer_id',
        told: [
          ...([
            'number',
            'status',
            'paymentStatus',
            'fulfillmentStatus',
            'email',
            'phone',
            'language',
          ] as const),
          ...(['shippingAddress', 'billingAddress', 'currency', 'subtotalMinor', 'discountMinor'] as const),
          ...(['shippingMinor', 'taxMinor', 'totalMinor', 'capturedMinor', 'refundedMinor'] as const),
          ...(['shippingOption', 'cancelReason', 'tags', 'customFields', 'createdAt', 'updatedAt'] as const),
        ],
      }),
      obstacle: unfinishedOrders,
      erase: (tx, subject) => eraseOrders(tx, subject, access),
    },
    {
      name: 'orderLines',
      read: rowsOfSubject(OrderLineEntity, {
        which: IN_ORDERS_OF_SUBJECT,
        told: [
          ...(['orderId', 'sku', 'productName', 'variantName', 'quantity', 'unitMinor'] as const),
          ...(['subtotalMinor', 'discountMinor', 'taxMinor', 'totalMinor'] as const),
        ],
      }),
    },
    {
      name: 'orderHistory',
      read: rowsOfSubject(OrderHistoryEntity, {
        which: IN_ORDERS_OF_SUBJECT,
        told: ['orderId', 'type', 'message', 'createdAt'],
      }),
      erase: eraseHistory,
    },
  ];
}

async function unfinishedOrders(tx: TenantTx, { customerId }: DataSubject): Promise<string | null> {
  const rows = await tx.query<{ number: number }>(
    `SELECT number FROM sales_order WHERE tenant_id = $1 AND customer_id = $2 AND status = ANY($3::text[])
     ORDER BY number LIMIT $4`,
    [tx.tenantId, customerId, UNFINISHED, MAX_NAMED],
  );
  if (rows.length === 0) return null;
  const numbers = rows.map(({ number }) => `#${number}`).join(', ');
  return `Orders are still to be paid or sent (${numbers}): finish or cancel them first.`;
}

/** What the token of an order opened is closed: it is replaced by one that nobody was told. */
async function eraseOrders(tx: TenantTx, { customerId }: DataSubject, access: OrderAccess): Promise<void> {
  const orders = await tx.query<{ id: string }>(
    `SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2 ORDER BY id FOR UPDATE`,
    [tx.tenantId, customerId],
  );
  const ids = orders.map(({ id }) => id);
  await tx.query(
    `UPDATE sales_order o SET email = NULL, phone = NULL, user_id = NULL, cancel_reason = NULL,
       shipping_address = ${countryOf('o.shipping_address')}, billing_address = ${countryOf('o.billing_address')},
       tags = '{}', custom_fields = '{}', access_token = v.token, version = o.version + 1, updated_at = $4
     FROM unnest($2::uuid[], $3::text[]) AS v(id, token) WHERE o.tenant_id = $1 AND o.id = v.id`,
    [tx.tenantId, ids, ids.map((id) => access.seal(id, newSecret())), tx.now],
  );
}

/** The address with nothing in it but its country, which taxes are told by. Null stays null. */
function countryOf(address: string): string {
  return `CASE WHEN ${address} IS NOT NULL THEN jsonb_build_object('name', '', 'line1', '', 'line2', NULL, 'city', '',
    'region', NULL, 'postalCode', NULL, 'countryCode', ${address}->'countryCode', 'phone', NULL) END`;
}

/** What happened when stays; what people wrote, and that it was the buyer, goes. */
async function eraseHistory(tx: TenantTx, { customerId, userId }: DataSubject): Promise<void> {
  await tx.query(
    `UPDATE order_history h SET message = '', actor_id = nullif(h.actor_id, $3::uuid)
     FROM sales_order o WHERE h.tenant_id = $1 AND o.tenant_id = $1 AND o.customer_id = $2 AND h.order_id = o.id`,
    [tx.tenantId, customerId, userId],
  );
}
