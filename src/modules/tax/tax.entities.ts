import { TaxCategoryEntity } from './categories/tax-category.entity.js';
import { TaxRateEntity } from './rates/tax-rate.entity.js';
import { TaxSettingEntity } from './settings/tax-setting.entity.js';
import { TaxZoneAreaEntity, TaxZoneEntity } from './zones/tax-zone.entity.js';

export const taxEntities = [
  TaxCategoryEntity,
  TaxZoneEntity,
  TaxZoneAreaEntity,
  TaxRateEntity,
  TaxSettingEntity,
];
