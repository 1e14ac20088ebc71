import { newSecret } from '../../../kernel/ids.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { OrderAccess } from '../order-access.js';
import { orderEvent } from '../orders.events.js';
import type { OrderDraft } from './order-draft.js';
import type { PlacedOrder, PlacingRepository } from './placing.repository.js';

/** Makes orders of carts. */
export class PlacingService {
  constructor(
    private readonly outbox: Outbox,
    private readonly placing: PlacingRepository,
    private readonly access: OrderAccess,
  ) {}

  /**
   * The order exists, waits for its payment, and has the next number of the store. One statement. The number's counter
   * is locked until the transaction ends: call this as late as possible.
   */
  async place(tx: TenantTx, draft: OrderDraft): Promise<PlacedOrder> {
    const placed = await this.placing.place(tx, draft, this.access.seal(draft.id, newSecret()));
    await this.outbox.add(tx, orderEvent('placed', placed.order));
    return placed;
  }
}
