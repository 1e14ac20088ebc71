import { refuse } from '../../../kernel/errors.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { OrderUses, PromotionUsesRepository } from './promotion-uses.repository.js';

/** What orders use of promotions. */
export class PromotionUses {
  constructor(private readonly uses: PromotionUsesRepository) {}

  /**
   * The order has used the promotions: all are counted, in total and for the customer, or none. One statement. The
   * promotions stay locked until the transaction ends, in the order of their ids: call this late in it.
   * @throws Refusal DISCOUNT_NOT_APPLICABLE when one is used up, switched off or deleted
   */
  async use(tx: TenantTx, uses: OrderUses): Promise<void> {
    if (uses.applied.length === 0) return;
    const counted = await this.uses.count(tx, uses);
    const missing = uses.applied.find((use) => !counted.includes(use.promotionId));
    if (!missing) return;
    throw usedUp(await this.uses.knownAs(tx, missing.promotionId));
  }

  /** What the order used may be used by others. Done again it changes nothing. One statement. */
  release(tx: TenantTx, orderId: string): Promise<void> {
    return this.uses.release(tx, orderId);
  }
}

/** Only a code can be removed; what applies by itself is not in the price any more when the cart is read again. */
function usedUp({ name, code }: { name: string; code: string | null }) {
  const message =
    code === null
      ? `"${name}" has just ended or was used up. Read the total of the cart again, then try again.`
      : `"${code}" cannot be used any more. Remove it, then try again.`;
  return refuse('DISCOUNT_NOT_APPLICABLE', message, ['cartId']);
}
