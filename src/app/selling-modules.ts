import { cartsModule, type CartsApi } from '../modules/carts/index.js';
import type { CatalogApi } from '../modules/catalog/index.js';
import { checkoutModule } from '../modules/checkout/index.js';
import { customersModule, type CustomersApi } from '../modules/customers/index.js';
import { fulfillmentModule, shipmentsOfOrderLoader } from '../modules/fulfillment/index.js';
import type { InventoryApi } from '../modules/inventory/index.js';
import { ledgerModule, type LedgerApi } from '../modules/ledger/index.js';
import { ordersModule, type OrdersApi } from '../modules/orders/index.js';
import { paymentsModule, type PaymentsApi, type PaymentsProviders } from '../modules/payments/index.js';
import { promotionsModule, type PromotionsApi } from '../modules/promotions/index.js';
import { returnsModule } from '../modules/returns/index.js';
import { shippingModule, type ShippingApi, type ShippingProviders } from '../modules/shipping/index.js';
import { taxModule, type TaxApi } from '../modules/tax/index.js';
import type { TenantsApi } from '../modules/tenants/index.js';
import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';

/** What selling stands on. */
interface ShopApis {
  readonly tenants: TenantsApi;
  readonly catalog: CatalogApi;
  readonly inventory: InventoryApi;
}

export interface SellingApis {
  readonly tax: TaxApi;
  readonly ledger: LedgerApi;
  readonly customers: CustomersApi;
  readonly promotions: PromotionsApi;
  readonly shipping: ShippingApi;
  readonly carts: CartsApi;
  readonly payments: PaymentsApi;
  readonly orders: OrdersApi;
}

export type SellingProviders = ShippingProviders & PaymentsProviders;

/** From the cart to the return: every module a sale passes through, lower ones first. */
export function composeSelling(
  core: Core,
  shop: ShopApis,
  providers: SellingProviders,
): { modules: readonly Module[]; apis: SellingApis } {
  const { directory } = shop.tenants;
  const tax = taxModule(core);
  const ledger = ledgerModule();
  const customers = customersModule(core);
  const promotions = promotionsModule(core, { catalog: shop.catalog, directory });
  const shipping = shippingModule(core, { tenants: shop.tenants }, providers);
  const carts = cartsModule(core, {
    ...{ customers: customers.api, promotions: promotions.api },
    ...{ tax: tax.api, shipping: shipping.api },
  });
  const payments = paymentsModule(core, { directory }, providers);
  const orders = ordersModule(core, {
    ...{ carts: carts.api, customers: customers.api, inventory: shop.inventory, directory },
    ...{ promotions: promotions.api, payments: payments.api, ledger: ledger.api },
  });
  const opening = {
    ...{ carts: carts.api, customers: customers.api, promotions: promotions.api },
    ...{ inventory: shop.inventory, orders: orders.api, payments: payments.api },
  };
  const checkout = checkoutModule(core, opening, [shipmentsOfOrderLoader]);
  const fulfillment = fulfillmentModule(core, { orders: orders.api });
  const returns = returnsModule(core, { orders: orders.api, directory });
  return {
    modules: [
      ...[tax, ledger, customers, promotions, shipping, carts],
      ...[payments, orders, checkout, fulfillment, returns],
    ],
    apis: {
      ...{ tax: tax.api, ledger: ledger.api, customers: customers.api, promotions: promotions.api },
      ...{ shipping: shipping.api, carts: carts.api, payments: payments.api, orders: orders.api },
    },
  };
}
