import { moneyValue } from '../../../platform/graphql/money.type.js';
import { changeOf } from '../reading/ratios.js';
import type { CurrencyRevenue, StoreRevenue } from './platform-analytics.type.js';
import type { CurrencySums, StoreSums } from './store-sums.repository.js';

/** What a store sold, as the API shows it. */
export function storeRevenueView({ storeId, ...sums }: StoreSums, isConverted: boolean): StoreRevenue {
  return { storeId, isConverted, ...soldView(sums) };
}

/** What all stores sold in one currency, as the API shows it. */
export function currencyRevenueView(sums: CurrencySums, isConverted: boolean): CurrencyRevenue {
  return { currency: sums.currency, stores: sums.stores, isConverted, ...soldView(sums) };
}

function soldView(sums: Omit<StoreSums, 'storeId' | 'missing'>) {
  const { currency, orders, failedPayments, previousOrders, revenueMinor, previousRevenueMinor } = sums;
  return {
    ...{ orders, failedPayments, previousOrders },
    revenue: moneyValue(revenueMinor, currency),
    previousRevenue: moneyValue(previousRevenueMinor, currency),
    growth: changeOf(revenueMinor, previousRevenueMinor),
  };
}
