import { Foundation1763700000000 } from './1763700000000-foundation.js';
import { UsersAndStores1763700000100 } from './1763700000100-users-and-stores.js';
import { Identity1763700000200 } from './1763700000200-identity.js';
import { Media1763700000300 } from './1763700000300-media.js';
import { Catalog1763700000350 } from './1763700000350-catalog.js';
import { Inventory1763700000400 } from './1763700000400-inventory.js';
import { Imports1763700000500 } from './1763700000500-imports.js';
import { Customers1763800000000 } from './1763800000000-customers.js';
import { Tax1763800000100 } from './1763800000100-tax.js';
import { Promotions1763800000200 } from './1763800000200-promotions.js';
import { Shipping1763800000300 } from './1763800000300-shipping.js';
import { Carts1763800000400 } from './1763800000400-carts.js';
import { Orders1763800000500 } from './1763800000500-orders.js';
import { Payments1763800000600 } from './1763800000600-payments.js';
import { Fulfillment1763800000700 } from './1763800000700-fulfillment.js';
import { Letters1763800000800 } from './1763800000800-letters.js';
import { InstallationSecret1763800000900 } from './1763800000900-installation-secret.js';
import { SearchText1763900000000 } from './1763900000000-search-text.js';
import { SearchView1763900000300 } from './1763900000300-search-view.js';
import { DocumentVariants1763900000400 } from './1763900000400-document-variants.js';
import { SalesFacts1764000000100 } from './1764000000100-sales-facts.js';
import { StorefrontFacts1764000000200 } from './1764000000200-storefront-facts.js';
import { StockFlow1764000000260 } from './1764000000260-stock-flow.js';
import { Audit1764000000300 } from './1764000000300-audit.js';
import { UserLocks1764000000400 } from './1764000000400-user-locks.js';
import { FeatureFlags1764000000410 } from './1764000000410-feature-flags.js';
import { Announcements1764000000420 } from './1764000000420-announcements.js';
import { Impersonation1764000000430 } from './1764000000430-impersonation.js';
import { IntegrationHealth1764000000440 } from './1764000000440-integration-health.js';
import { OrderImports1764000000500 } from './1764000000500-order-imports.js';
import { PersonalData1764000000600 } from './1764000000600-personal-data.js';
import { Consents1764000000610 } from './1764000000610-consents.js';
import { Retention1764000000620 } from './1764000000620-retention.js';
import { ReportExports1764000000710 } from './1764000000710-report-exports.js';
import { ExchangeRates1764000000720 } from './1764000000720-exchange-rates.js';
import { OrderSources1764000000721 } from './1764000000721-order-sources.js';
import { RebuildProgress1764000000722 } from './1764000000722-rebuild-progress.js';
import { RecentHours1764000000723 } from './1764000000723-recent-hours.js';

/** Every migration in the order of its making. Listed by hand: a glob would differ between sources and build. */
export const migrations = [
  Foundation1763700000000,
  UsersAndStores1763700000100,
  Identity1763700000200,
  Media1763700000300,
  Catalog1763700000350,
  Inventory1763700000400,
  Imports1763700000500,
  Customers1763800000000,
  Tax1763800000100,
  Promotions1763800000200,
  Shipping1763800000300,
  Carts1763800000400,
  Orders1763800000500,
  Payments1763800000600,
  Fulfillment1763800000700,
  Letters1763800000800,
  InstallationSecret1763800000900,
  SearchText1763900000000,
  SearchView1763900000300,
  DocumentVariants1763900000400,
  SalesFacts1764000000100,
  StorefrontFacts1764000000200,
  StockFlow1764000000260,
  Audit1764000000300,
  UserLocks1764000000400,
  FeatureFlags1764000000410,
  Announcements1764000000420,
  Impersonation1764000000430,
  IntegrationHealth1764000000440,
  OrderImports1764000000500,
  PersonalData1764000000600,
  Consents1764000000610,
  Retention1764000000620,
  ReportExports1764000000710,
  ExchangeRates1764000000720,
  OrderSources1764000000721,
  RebuildProgress1764000000722,
  RecentHours1764000000723,
];
