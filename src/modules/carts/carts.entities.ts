import { CartEntity } from './stored/cart.entity.js';
import { CartLineEntity } from './stored/cart-line.entity.js';

export const cartEntities = [CartEntity, CartLineEntity];
