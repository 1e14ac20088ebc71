import { Fault } from '../../kernel/errors.js';
import { decodeId } from '../../kernel/ids.js';
import { parseDecimal } from '../../kernel/money.js';
import type { TenantContext } from '../../platform/context.js';
import { isStaff } from '../../platform/viewer.js';
import type { DocFilter } from './product-filter.js';
import type { PriceFilterInput, ProductFilter } from './product.inputs.js';

const MAX_VALUES = 100;

/** What a client asked for as conditions on documents. @throws Fault BAD_USER_INPUT for a malformed price or long list */
export function docFilterOf(ctx: TenantContext, filter?: ProductFilter | null): DocFilter {
  const { ids, categorySlug, tags, brands, price, inStock, options } = filter ?? {};
  assertShort([ids, tags, brands, options, ...(options ?? []).map((option) => option.values)]);
  return withoutAbsent({
    isVisibleOnly: !isStaff(ctx),
    ids: ids?.map((id) => decodeId('product', id)).filter((id) => id !== null),
    categorySlug: categorySlug?.replaceAll('\0', '').toLowerCase().normalize('NFC'),
    tags: tags?.map(withoutNul),
    brands: brands?.map(withoutNul),
    priceMin: boundOf(ctx, 'min', price),
    priceMax: boundOf(ctx, 'max', price),
    inStock,
    options: options?.map(({ name, values }) => ({ name: withoutNul(name), values: values.map(withoutNul) })),
  });
}

function assertShort(lists: readonly (readonly unknown[] | null | undefined)[]): void {
  if (lists.every((list) => !list || list.length <= MAX_VALUES)) return;
  throw new Fault('BAD_USER_INPUT', `A filter list takes at most ${MAX_VALUES} values.`);
}

function boundOf(
  ctx: TenantContext,
  name: 'min' | 'max',
  price: PriceFilterInput | null | undefined,
): number | undefined {
  const text = price?.[name];
  if (text === null || text === undefined) return undefined;
  const { currency } = ctx.tenant;
  const amount = parseDecimal(text, currency);
  if (amount !== null) return amount;
  const message = `\`filter.price.${name}\` takes an amount in ${currency}, got "${text.slice(0, 40)}".`;
  throw new Fault('BAD_USER_INPUT', message);
}

/** Nothing that is stored holds a NUL, and PostgreSQL takes none. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

/** Null means the same as absent in a filter. */
function withoutAbsent(filter: { [Key in keyof DocFilter]: DocFilter[Key] | null | undefined }): DocFilter {
  const present = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as unknown as DocFilter;
}
