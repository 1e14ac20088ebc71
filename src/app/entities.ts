import { accessEntities } from '../modules/access/index.js';
import { catalogEntities } from '../modules/catalog/index.js';
import { IdempotencyRecordEntity } from '../platform/idempotency/idempotency-record.entity.js';
import { OutboxEventEntity } from '../platform/outbox/outbox-event.entity.js';
import {
  OutboxDeadLetterEntity,
  OutboxPositionEntity,
  OutboxStreamEntity,
} from '../platform/outbox/relay-tables.entity.js';
import { identityEntities } from '../modules/identity/index.js';
import { importEntities } from '../modules/imports/index.js';
import { inventoryEntities } from '../modules/inventory/index.js';
import { mediaEntities } from '../modules/media/index.js';
import {
  PlanEntity,
  PlanUsageEntity,
  StoreCountEntity,
  TenantDomainEntity,
  TenantEntity,
} from '../modules/tenants/index.js';

/** Every table we own. The drift check compares this list with what the migrations make. */
export const entities = [
  ...catalogEntities,
  OutboxEventEntity,
  OutboxStreamEntity,
  OutboxPositionEntity,
  OutboxDeadLetterEntity,
  IdempotencyRecordEntity,
  TenantEntity,
  StoreCountEntity,
  TenantDomainEntity,
  PlanEntity,
  PlanUsageEntity,
  ...identityEntities,
  ...importEntities,
  ...accessEntities,
  ...mediaEntities,
  ...inventoryEntities,
];
