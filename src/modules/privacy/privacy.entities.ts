import { CustomerErasureEntity } from './erasure/customer-erasure.entity.js';
import { DataExportEntity } from './exports/data-export.entity.js';
import { RetentionSettingEntity } from './retention/retention-setting.entity.js';

export const privacyEntities = [DataExportEntity, CustomerErasureEntity, RetentionSettingEntity];
