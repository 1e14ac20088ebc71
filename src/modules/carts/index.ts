export { cartsModule } from './carts.module.js';
export { cartEntities } from './carts.entities.js';
export type { CartsApi, PricedLines } from './carts.api.js';
export type { CartFate } from './housekeeping/cart-fates.repository.js';
export type { AddressValue } from './addresses/address-value.js';
export { Address } from './addresses/address.type.js';
export type { CartWithLines } from './stored/cart-with-lines.js';
export { PriceExplanationStep } from './cart-pricing.type.js';
