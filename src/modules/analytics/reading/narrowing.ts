import { Fault } from '../../../kernel/errors.js';
import { decodeIdOrNone } from '../../../kernel/ids.js';
import type { SalesDimension } from '../sales/analytics-sales.entity.js';

/** What figures are narrowed to, as it was asked for. */
export interface NarrowingWish {
  readonly country?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly variantId?: string | null | undefined;
  readonly categoryId?: string | null | undefined;
}

/** The sums that are read: of the whole store, or of one thing. */
export interface Narrowing {
  readonly dimension: SalesDimension;
  readonly key: string | null;
}

/** @throws Fault BAD_USER_INPUT when two things are asked for at once: sums of both together are not kept */
export function narrowedTo(wish: NarrowingWish): Narrowing {
  const asked = Object.entries(FILTERS).flatMap(([name, of]) => {
    const value = wish[name as keyof NarrowingWish];
    return value === null || value === undefined ? [] : [{ name, narrowing: of(value) }];
  });
  if (asked.length > 1) {
    const names = asked.map(({ name }) => `\`${name}\``).join(' and ');
    throw new Fault(
      'BAD_USER_INPUT',
      `Figures are narrowed by one filter, got ${names}: sums of both together are not kept.`,
    );
  }
  return asked[0]?.narrowing ?? { dimension: 'STORE', key: null };
}

const FILTERS: Readonly<Record<keyof NarrowingWish, (value: string) => Narrowing>> = {
  country: (key) => ({ dimension: 'COUNTRY', key }),
  channel: (key) => ({ dimension: 'CHANNEL', key }),
  source: (key) => ({ dimension: 'SOURCE', key }),
  productId: (id) => ({ dimension: 'PRODUCT', key: decodeIdOrNone('product', id) }),
  variantId: (id) => ({ dimension: 'VARIANT', key: decodeIdOrNone('variant', id) }),
  categoryId: (id) => ({ dimension: 'CATEGORY', key: decodeIdOrNone('category', id) }),
};
