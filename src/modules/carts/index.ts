export { cartEntities } from './carts.entities.js';
export type { CartsApi, PricedLines, PriceRequest, QuotedCart } from './carts.api.js';
export type { AddressValue } from './addresses/address-value.js';
export { addressRules } from './addresses/address.rules.js';
export { Address, AddressInput } from './addresses/address.type.js';
export type { CartEntity, CartStatus } from './stored/cart.entity.js';
export type { CartLineEntity } from './stored/cart-line.entity.js';
export type { CartLine, CartWithLines, LineFacts } from './stored/cart-with-lines.js';
