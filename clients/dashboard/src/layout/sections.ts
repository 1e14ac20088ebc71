import type { ComponentType } from 'react';
import { OrdersSection } from '../orders/orders-section.js';
import { ProductsSection } from '../products/products-section.js';
import type { TextKey } from '../texts/en.js';

interface Section {
  readonly name: string;
  readonly title: TextKey;
  readonly Content: ComponentType;
}

/** What the navigation offers, the first being where one begins. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { name: 'orders', title: 'nav.orders', Content: OrdersSection },
  { name: 'products', title: 'nav.products', Content: ProductsSection },
];
