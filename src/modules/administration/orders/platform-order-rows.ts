import type { TenantId } from '../../../kernel/ids.js';
import type { OrderEntity } from '../../orders/index.js';

/** What operators see of an order. */
export const SHOWN_COLUMNS = [
  ...(['tenantId', 'id', 'number', 'status', 'paymentStatus', 'fulfillmentStatus'] as const),
  ...(['email', 'currency', 'totalMinor', 'createdAt'] as const),
];

/** An order with what operators see of it. */
export type PlatformOrderRow = Pick<OrderEntity, (typeof SHOWN_COLUMNS)[number]>;

/** Which orders to list. */
export interface PlatformOrderCriteria {
  readonly number?: number | null | undefined;
  /** In lower case. */
  readonly email?: string | null | undefined;
  readonly storeId?: TenantId | null | undefined;
  readonly status?: readonly string[] | null | undefined;
}
