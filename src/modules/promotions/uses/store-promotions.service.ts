import { StoreCache } from '../../../platform/cache/store-cache.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { PromotionFacts } from '../../pricing/index.js';
import { codeOf } from './promotion-code.js';
import type { FactsRequest, PromotionUsesRepository } from './promotion-uses.repository.js';

/** The promotions that carts are priced with, mostly without asking the database: every reading of a cart asks for them. */
export class StorePromotions {
  private readonly automatic: StoreCache<readonly PromotionFacts[]>;

  constructor(
    private readonly uses: PromotionUsesRepository,
    signals: Signals,
  ) {
    this.automatic = new StoreCache(signals, 'promotions-changed');
  }

  /**
   * The automatic promotions that are running at that time and all those of the codes, whatever their limits say: pricing
   * tells why one does not apply. Catalog promotions are left out, because prices have them already. One statement where
   * there are codes, or a promotion's uses are limited; else none, and what the staff says of them is at most seconds old.
   */
  async facts(scope: TenantScope, request: FactsRequest): Promise<PromotionFacts[]> {
    const codes = request.codes.map(codeOf);
    const automatic = codes.length > 0 ? null : await this.remembered(scope, request.now);
    if (automatic === null || automatic.some(isLimited)) return this.uses.facts(scope, { ...request, codes });
    return automatic.filter((promotion) => isRunning(promotion, request.now));
  }

  /** Makes this process and the others read the store's promotions afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    this.automatic.changedBy(tx);
  }

  /** Also those that have not begun: the clock alone must not make another reading necessary. */
  private remembered(scope: TenantScope, now: Date): Promise<readonly PromotionFacts[]> {
    return this.automatic.get(scope, '', () => this.uses.automatic(scope, now));
  }
}

/** How often it was used changes with every order, so it is never remembered. */
function isLimited({ usageLimit, usageLimitPerCustomer }: PromotionFacts): boolean {
  return usageLimit !== null || usageLimitPerCustomer !== null;
}

function isRunning({ startsAt, endsAt }: PromotionFacts, now: Date): boolean {
  return (startsAt === null || startsAt <= now) && (endsAt === null || endsAt > now);
}
