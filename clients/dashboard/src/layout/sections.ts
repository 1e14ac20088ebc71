import type { ComponentType } from 'react';
import { FiguresSection } from '../figures/figures-section.js';
import { HistorySection } from '../history/history-section.js';
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
  { name: 'figures', title: 'nav.figures', Content: FiguresSection },
  { name: 'orders', title: 'nav.orders', Content: OrdersSection },
  { name: 'products', title: 'nav.products', Content: ProductsSection },
  { name: 'history', title: 'nav.history', Content: HistorySection },
];
