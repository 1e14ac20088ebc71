export { shippingModule, type ShippingApi, type ShippingProviders } from './shipping.module.js';
export { shippingEntities } from './shipping.entities.js';
export type { ShippingOptionQuote, ShippingRequest } from './options/shipping-request.js';
export { LivePriceNeeded } from './options/shipping-options.service.js';
export { ShippingOption, shippingOptionView } from './options/shipping-option.type.js';
export { rateServiceAdapter } from './providers/rate-service/rate-service.adapter.js';
