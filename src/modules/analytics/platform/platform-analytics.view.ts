import { moneyValue } from '../../../platform/graphql/money.type.js';
import { changeOf } from '../reading/ratios.js';
import type { CurrencyRevenue, StoreRevenue } from './platform-analytics.type.js';
import type { CurrencySums, StoreSums } from './store-sums.repository.js';

/** What a store sold, as the API shows it. */
export function storeRevenueView({ storeId, ...sums }: StoreSums): StoreRevenue {
  return { storeId, ...soldView(sums) };
}

/** What all stores sold in one currency, as the API shows it. */
export function currencyRevenueView(sums: CurrencySums): CurrencyRevenue {
  return { currency: sums.currency, stores: sums.stores, ...soldView(sums) };
}

function soldView(sums: Omit<StoreSums, 'storeId'>) {
  const { currency, orders, failedPayments, previousOrders, revenueMinor, previousRevenueMinor } = sums;
  return {
    ...{ orders, failedPayments, previousOrders },
    revenue: moneyValue(revenueMinor, currency),
    previousRevenue: moneyValue(previousRevenueMinor, currency),
    growth: changeOf(revenueMinor, previousRevenueMinor),
  };
}
