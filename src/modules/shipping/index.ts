export { shippingModule, type ShippingApi, type ShippingProviders } from './shipping.module.js';
export { shippingEntities } from './shipping.entities.js';
export type {
  PriceSource,
  ShippingAddress,
  ShippingItem,
  ShippingOptionQuote,
  ShippingRequest,
} from './options/shipping-request.js';
export { LivePriceNeeded } from './options/shipping-options.service.js';
export { DeliveryEstimate, ShippingOption, shippingOptionView } from './options/shipping-option.type.js';
export type { CarrierAdapter } from './providers/carrier-port.js';
export { rateServiceAdapter } from './providers/rate-service/rate-service.adapter.js';
