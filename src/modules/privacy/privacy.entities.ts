import { CustomerErasureEntity } from './erasure/customer-erasure.entity.js';
import { DataExportEntity } from './exports/data-export.entity.js';

export const privacyEntities = [DataExportEntity, CustomerErasureEntity];
