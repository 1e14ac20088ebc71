import type { BackdropName } from './backdrop.js';
import type { ColourName } from './colour.js';
import type { DemoOption, DemoVariant } from './demo-catalog.js';
import type { DemoImageSpec, DemoView } from './demo-image.js';
import type { MotifName } from './motifs/all-motifs.js';

type VariantDefaults = Partial<Pick<DemoVariant, 'price' | 'compareAtPrice'>> & { weightGrams: number };

interface VariantRow extends Partial<VariantDefaults> {
  sku: string;
  quantity: number;
  /** One value for each option name, in the same order. */
  is: string[];
}

type PictureRow = [view: DemoView, colour: ColourName, accent: ColourName, altText: string];

/** The text as simple HTML, one paragraph for each argument. */
export function paragraphs(...texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

/**
 * Options and variants of a product from one table: option values are those the rows name, in the order of their
 * first appearance, and a row overrides the defaults.
 *
 * @throws Error when a row has no price or not one value for each option.
 */
export function variantTable(
  optionNames: string[],
  defaults: VariantDefaults,
  rows: VariantRow[],
): { options: DemoOption[]; variants: DemoVariant[] } {
  const variants = rows.map((row) => variantOf(optionNames, { ...defaults, ...row }));
  const options = optionNames.map((name, index) => ({
    name,
    values: [...new Set(rows.map((row) => valueAt(row, index)))],
  }));
  return { options, variants };
}

/** Pictures of one motif for a product's gallery, the primary one first. */
export function pictures(backdrop: BackdropName, motif: MotifName, rows: PictureRow[]): DemoImageSpec[] {
  return rows.map(([view, colour, accent, altText]) => ({ motif, backdrop, colour, accent, view, altText }));
}

function variantOf(optionNames: string[], row: VariantDefaults & VariantRow): DemoVariant {
  if (row.price === undefined) throw new Error(`Demo variant ${row.sku} has no price`);
  if (row.is.length !== optionNames.length) {
    throw new Error(
      `Demo variant ${row.sku} names ${row.is.length} values for ${optionNames.length} options`,
    );
  }
  return {
    sku: row.sku,
    price: row.price,
    ...(row.compareAtPrice === undefined ? {} : { compareAtPrice: row.compareAtPrice }),
    weightGrams: row.weightGrams,
    selectedOptions: optionNames.map((name, index) => ({ name, value: valueAt(row, index) })),
    initialQuantity: row.quantity,
  };
}

function valueAt(row: VariantRow, index: number): string {
  const value = row.is[index];
  if (value === undefined) throw new Error(`Demo variant ${row.sku} lacks the value of option ${index + 1}`);
  return value;
}
