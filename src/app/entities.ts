import { administrationEntities } from '../modules/administration/index.js';
import { accessEntities } from '../modules/access/index.js';
import { analyticsEntities } from '../modules/analytics/index.js';
import { auditEntities } from '../modules/audit/index.js';
import { cartEntities } from '../modules/carts/index.js';
import { catalogEntities } from '../modules/catalog/index.js';
import { customerEntities } from '../modules/customers/index.js';
import { FeatureFlagEntity } from '../platform/features/feature-flag.entity.js';
import { FeatureFlagOverrideEntity } from '../platform/features/feature-flag-override.entity.js';
import { IntegrationHealthEntity } from '../platform/integrations/integration-health.entity.js';
import { IdempotencyRecordEntity } from '../platform/idempotency/idempotency-record.entity.js';
import { OutboxEventEntity } from '../platform/outbox/outbox-event.entity.js';
import {
  OutboxDeadLetterEntity,
  OutboxPositionEntity,
  OutboxStreamEntity,
} from '../platform/outbox/relay-tables.entity.js';
import { InstallationSecretEntity } from '../platform/crypto/installation-secret.entity.js';
import { fulfillmentEntities } from '../modules/fulfillment/index.js';
import { identityEntities } from '../modules/identity/index.js';
import { importEntities } from '../modules/imports/index.js';
import { orderImportEntities } from '../modules/order-imports/index.js';
import { inventoryEntities } from '../modules/inventory/index.js';
import { LedgerPostingEntity } from '../modules/ledger/index.js';
import { mediaEntities } from '../modules/media/index.js';
import { BuyerLetterEntity } from '../modules/notifications/index.js';
import { orderEntities } from '../modules/orders/index.js';
import { paymentEntities } from '../modules/payments/index.js';
import { privacyEntities } from '../modules/privacy/index.js';
import { ReportExportEntity } from '../modules/report-exports/index.js';
import { shippingEntities } from '../modules/shipping/index.js';
import { promotionEntities } from '../modules/promotions/index.js';
import { taxEntities } from '../modules/tax/index.js';
import { returnEntities } from '../modules/returns/index.js';
import {
  PlanEntity,
  PlanUsageEntity,
  StoreCountEntity,
  TenantDomainEntity,
  TenantEntity,
} from '../modules/tenants/index.js';

/** Every table we own. The drift check compares this list with what the migrations make. */
export const entities = [
  ...shippingEntities,
  ...administrationEntities,
  ...taxEntities,
  ...catalogEntities,
  ...cartEntities,
  ...customerEntities,
  ...promotionEntities,
  OutboxEventEntity,
  OutboxStreamEntity,
  OutboxPositionEntity,
  OutboxDeadLetterEntity,
  IdempotencyRecordEntity,
  InstallationSecretEntity,
  IntegrationHealthEntity,
  FeatureFlagEntity,
  FeatureFlagOverrideEntity,
  TenantEntity,
  StoreCountEntity,
  TenantDomainEntity,
  PlanEntity,
  PlanUsageEntity,
  ...identityEntities,
  ...importEntities,
  ...orderImportEntities,
  ...accessEntities,
  ...auditEntities,
  ...mediaEntities,
  BuyerLetterEntity,
  ...orderEntities,
  ...paymentEntities,
  ...inventoryEntities,
  LedgerPostingEntity,
  ...fulfillmentEntities,
  ...returnEntities,
  ...analyticsEntities,
  ...privacyEntities,
  ReportExportEntity,
];
