import { newSecret } from '../../../kernel/ids.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { OrderAccess } from '../order-access.js';
import { orderPlaced } from '../orders.events.js';
import type { OrderDraft } from './order-draft.js';
import { PLACED_NUMBER, type PlacedOrder, type PlacingRepository } from './placing.repository.js';

/** Makes orders of carts. */
export class PlacingService {
  constructor(
    private readonly outbox: Outbox,
    private readonly placing: PlacingRepository,
    private readonly access: OrderAccess,
  ) {}

  /**
   * With the end of the transaction the order exists, waits for its payment, and has the next number of the store. No
   * statement of its own.
   */
  place(tx: TenantTx, draft: OrderDraft): PlacedOrder {
    const placed = this.placing.place(tx, draft, this.access.seal(draft.id, newSecret()));
    this.outbox.addTelling(tx, orderPlaced(draft), `jsonb_build_object('number', ${PLACED_NUMBER})`);
    return placed;
  }
}
