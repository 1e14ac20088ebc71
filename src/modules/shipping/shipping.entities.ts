import { CarrierQuoteEntity } from './carriers/carrier-quote.entity.js';
import { ShippingCarrierEntity } from './carriers/shipping-carrier.entity.js';
import { ShippingMethodEntity } from './methods/shipping-method.entity.js';
import { ShippingSettingEntity } from './settings/shipping-setting.entity.js';
import { ShippingZoneEntity } from './zones/shipping-zone.entity.js';

export const shippingEntities = [
  ShippingZoneEntity,
  ShippingMethodEntity,
  ShippingSettingEntity,
  ShippingCarrierEntity,
  CarrierQuoteEntity,
];
