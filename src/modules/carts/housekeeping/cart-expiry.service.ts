import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { cartExpired } from '../carts.events.js';
import type { ExpiredCartsRepository } from './expired-carts.repository.js';

const DAY_MS = 86_400_000;
/** How long an expired, merged or bought cart is kept for those who ask what became of it. */
const KEPT_DAYS = 60;
const BATCH = 500;
/** Of one store in one run; what is left waits an hour, so that no store holds up the others. */
const MAX_BATCHES = 20;

/** Gives up carts that nobody came back to, and later removes them. */
export class CartExpiry {
  constructor(
    private readonly core: Core,
    private readonly carts: ExpiredCartsRepository,
  ) {}

  /**
   * Carts whose time is over are expired, and those that were expired, merged or bought 60 days ago are gone, up to 10,000 of
   * each in every store. Each batch is a short transaction of its own.
   */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`carts-expire-${newId()}`);
    const now = this.core.clock.now();
    const leftBefore = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const stores = await this.carts.listStores(platformReader(this.core.database, ctx), now, leftBefore);
    for (const tenantId of stores) {
      await this.inBatches(tenantId, signal, (tx) => this.expire(tx));
      await this.inBatches(tenantId, signal, (tx) => this.carts.remove(tx, leftBefore, BATCH));
    }
  }

  private async expire(tx: TenantTx): Promise<number> {
    const expired = await this.carts.expire(tx, BATCH);
    if (expired.length > 0) await this.core.outbox.add(tx, ...expired.map(cartExpired));
    return expired.length;
  }

  private async inBatches(
    tenantId: TenantId,
    signal: AbortSignal | undefined,
    work: (tx: TenantTx) => Promise<number>,
  ): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`carts-expire-${newId()}`), tenantId);
    for (let batch = 0; batch < MAX_BATCHES && !signal?.aborted; batch++) {
      if ((await this.core.unitOfWork.write(ctx, work)) < BATCH) return;
    }
  }
}
