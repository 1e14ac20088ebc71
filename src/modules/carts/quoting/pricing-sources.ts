import type { CustomersApi } from '../../customers/index.js';
import type { PromotionsApi } from '../../promotions/index.js';
import type { ShippingApi } from '../../shipping/index.js';
import type { TaxApi } from '../../tax/index.js';

/** Those who know what decides a price. */
export interface PricingSources {
  readonly customers: Pick<CustomersApi, 'buyerFacts'>;
  readonly promotions: Pick<PromotionsApi, 'facts'>;
  readonly tax: Pick<TaxApi, 'facts'>;
  readonly shipping: ShippingApi;
}
