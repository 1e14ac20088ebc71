import type { TenantContext } from '../../../platform/context.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { BuyerFacts, PromotionFacts, TaxFacts } from '../../pricing/index.js';
import type { ShippingOptionQuote, ShippingRequest } from '../../shipping/index.js';

/** Those who know what decides a price: as much of other modules as carts ask. */
export interface PricingSources {
  readonly customers: {
    buyerFacts(scope: TenantScope, who: { userId: string | null; email: string | null }): Promise<BuyerFacts>;
  };
  readonly promotions: {
    facts(
      scope: TenantScope,
      of: { codes: readonly string[]; customerId: string | null },
    ): Promise<readonly PromotionFacts[]>;
  };
  readonly tax: {
    facts(scope: TenantScope, place: { country: string; region: string | null } | null): Promise<TaxFacts>;
  };
  readonly shipping: {
    options(
      ctx: TenantContext,
      request: ShippingRequest,
      how?: { exact?: boolean },
    ): Promise<ShippingOptionQuote[]>;
  };
}
