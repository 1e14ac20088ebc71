import type { CartsApi } from '../carts/index.js';
import type { CustomersApi } from '../customers/index.js';
import type { InventoryApi } from '../inventory/index.js';
import type { LedgerApi } from '../ledger/index.js';
import type { PaymentsApi } from '../payments/index.js';
import type { PromotionsApi } from '../promotions/index.js';

/** What orders need of the modules below and beside them. */
export interface OrderNeighbours {
  readonly carts: Pick<CartsApi, 'complete' | 'reopen'>;
  readonly customers: Pick<CustomersApi, 'countOrder'>;
  readonly inventory: Pick<InventoryApi, 'reservations'>;
  readonly promotions: Pick<PromotionsApi, 'release'>;
  readonly payments: PaymentsApi;
  readonly ledger: Pick<LedgerApi, 'post'>;
}
