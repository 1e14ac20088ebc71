import { DRAFT_LIMITS, type VariantDraft } from '../product-draft.js';
import type { ShopifyRow } from './shopify-row.js';

export const OPTION_SLOTS = [1, 2, 3] as const;
export type OptionSlot = (typeof OPTION_SLOTS)[number];

/** Name of the option in each slot that the product uses. */
export type OptionNames = ReadonlyMap<OptionSlot, string>;

/** What Shopify writes for a product without options. */
const NO_OPTION = { name: 'title', value: 'default title' };
/** A long number that a spreadsheet has rounded to "1.23457E+12". */
const ROUNDED_NUMBER = /^\d(\.\d+)?E\+?\d+$/i;

/** The names in the first row of a product, or null (and a problem in the row) when two are the same. */
export function readOptionNames(row: ShopifyRow): OptionNames | null {
  const names = new Map<OptionSlot, string>();
  for (const slot of OPTION_SLOTS) {
    const name = row.optionalText(`option${slot}Name`, DRAFT_LIMITS.shortTextChars);
    if (name === undefined || isPlaceholder(row, slot)) continue;
    if ([...names.values()].includes(name)) {
      row.report(`option${slot}Name`, 'DUPLICATE', `The product has two options named "${name}".`);
      return null;
    }
    names.set(slot, name);
  }
  return names;
}

function isPlaceholder(row: ShopifyRow, slot: OptionSlot): boolean {
  const hasName = row.text(`option${slot}Name`).toLowerCase() === NO_OPTION.name;
  return hasName && isNoValue(row.text(`option${slot}Value`));
}

function isNoValue(text: string): boolean {
  return text.toLowerCase() === NO_OPTION.value;
}

/** False for rows that only carry an image (or only the product's own fields). */
export function describesVariant(row: ShopifyRow): boolean {
  const columns = ['option1Value', 'option2Value', 'option3Value', 'sku', 'price', 'barcode'] as const;
  return columns.some((column) => row.text(column) !== '');
}

/**
 * The variant of a row, or null (and problems in the row) when its price, SKU or options cannot be used.
 * Other cells that are wrong are left out of it. Weight is the column in grams; the unit beside it is for display.
 */
export function readVariant(row: ShopifyRow, optionNames: OptionNames): VariantDraft | null {
  const selectedOptions = readSelectedOptions(row, optionNames);
  const priceText = row.optionalDecimal('price');
  if (row.text('price') === '') row.report('price', 'REQUIRED', 'A variant needs a price.');
  const sku = row.optionalText('sku', DRAFT_LIMITS.shortTextChars);
  if (!selectedOptions || priceText === undefined || (sku === undefined && row.text('sku') !== ''))
    return null;
  return {
    rowNumber: row.number,
    ...(sku !== undefined && { sku }),
    priceText,
    selectedOptions,
    ...readDetails(row),
  };
}

function readDetails(row: ShopifyRow): Partial<VariantDraft> {
  const compareAtPriceText = row.optionalDecimal('compareAtPrice');
  const weightGrams = row.optionalCount('grams', DRAFT_LIMITS.weightGrams);
  const quantity = row.optionalCount('quantity', DRAFT_LIMITS.quantity);
  const barcode = readBarcode(row);
  const imageUrl = row.optionalWebAddress('variantImage');
  return {
    ...(compareAtPriceText !== undefined && { compareAtPriceText }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(quantity !== undefined && { quantity }),
    ...(barcode !== undefined && { barcode }),
    ...(imageUrl !== undefined && { imageUrl }),
  };
}

function readBarcode(row: ShopifyRow): string | undefined {
  const barcode = row.optionalText('barcode', DRAFT_LIMITS.shortTextChars);
  if (barcode === undefined || !ROUNDED_NUMBER.test(barcode)) return barcode;
  const message = `A spreadsheet has rounded this number to "${barcode}". Format the column as text and enter it again.`;
  row.report('barcode', 'INVALID', message);
  return undefined;
}

function readSelectedOptions(
  row: ShopifyRow,
  optionNames: OptionNames,
): VariantDraft['selectedOptions'] | null {
  const selected: VariantDraft['selectedOptions'] = [];
  for (const slot of OPTION_SLOTS) {
    const name = optionNames.get(slot);
    const value = readOptionValue(row, slot, name);
    if (value === null) return null;
    if (name !== undefined) selected.push({ name, value });
  }
  return selected;
}

/** The value, empty for a slot the product does not use, or null (and a problem) when name and value do not agree. */
function readOptionValue(row: ShopifyRow, slot: OptionSlot, name: string | undefined): string | null {
  const value = row.optionalText(`option${slot}Value`, DRAFT_LIMITS.shortTextChars) ?? '';
  const rowName = row.text(`option${slot}Name`);
  if (name === undefined) {
    if (value === '' || isNoValue(value)) return '';
    row.report(
      `option${slot}Name`,
      'REQUIRED',
      "The first row of the product does not name this value's option.",
    );
    return null;
  }
  if (rowName !== '' && rowName !== name) {
    const message = `The first row of the product calls this option "${name}", this row "${rowName.slice(0, 40)}".`;
    row.report(`option${slot}Name`, 'INVALID', message);
    return null;
  }
  if (value !== '') return value;
  if (row.text(`option${slot}Value`) === '') {
    row.report(`option${slot}Value`, 'REQUIRED', `The variant needs a value for "${name}".`);
  }
  return null;
}
