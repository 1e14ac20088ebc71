import type { ProductDraft, VariantDraft } from '../../src/modules/imports/formats/product-draft.js';

/** What one file looks like on the outside; none of it changes what is in it. */
export interface CsvStyle {
  headers: 'export' | 'template';
  quote: 'always' | 'when-needed';
  lineEnd: '\n' | '\r\n';
  hasBom: boolean;
  endsWithLine: boolean;
}

const COLUMNS: [field: string, exportName: string, templateName: string][] = [
  ['handle', 'Handle', 'URL handle'],
  ['title', 'Title', 'Title'],
  ['description', 'Body (HTML)', 'Description'],
  ['vendor', 'Vendor', 'Vendor'],
  ['category', 'Product Category', 'Product category'],
  ['tags', 'Tags', 'Tags'],
  ['published', 'Published', 'Published on online store'],
  ['name1', 'Option1 Name', 'Option1 name'],
  ['value1', 'Option1 Value', 'Option1 value'],
  ['name2', 'Option2 Name', 'Option2 name'],
  ['value2', 'Option2 Value', 'Option2 value'],
  ['name3', 'Option3 Name', 'Option3 name'],
  ['value3', 'Option3 Value', 'Option3 value'],
  ['sku', 'Variant SKU', 'SKU'],
  ['grams', 'Variant Grams', 'Weight value (grams)'],
  ['quantity', 'Variant Inventory Qty', 'Inventory quantity'],
  ['price', 'Variant Price', 'Price'],
  ['compareAt', 'Variant Compare At Price', 'Compare-at price'],
  ['barcode', 'Variant Barcode', 'Barcode'],
  ['image', 'Image Src', 'Product image URL'],
  ['position', 'Image Position', 'Image position'],
  ['alt', 'Image Alt Text', 'Image alt text'],
  ['seoTitle', 'SEO Title', 'SEO title'],
  ['seoDescription', 'SEO Description', 'SEO description'],
  ['variantImage', 'Variant Image', 'Variant image URL'],
  ['status', 'Status', 'Status'],
];

type Cells = Partial<Record<string, string | number | undefined>>;

/** The products as Shopify would export them: variants row by row, images beside them and on rows of their own. */
export function writeShopifyCsv(products: readonly ProductDraft[], style: CsvStyle): string {
  const header = COLUMNS.map(([, older, newer]) => (style.headers === 'export' ? older : newer));
  const rows = products.flatMap(rowsOf).map((row) => COLUMNS.map(([field]) => String(row[field] ?? '')));
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quoted(cell, style)).join(','));
  const bom = style.hasBom ? '\uFEFF' : '';
  return bom + lines.join(style.lineEnd) + (style.endsWithLine ? style.lineEnd : '');
}

function quoted(cell: string, { quote }: CsvStyle): string {
  return quote === 'always' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function rowsOf(product: ProductDraft): Cells[] {
  const count = Math.max(product.variants.length, product.imageUrls.length);
  return Array.from({ length: count }, (_, index) => ({
    handle: product.externalKey,
    ...(index === 0 && productCells(product)),
    ...variantCells(product.variants[index], product),
    ...imageCells(product, index),
  }));
}

function productCells(product: ProductDraft): Cells {
  const [name1, name2, name3] = product.options.map(({ name }) => name);
  return {
    title: product.name,
    description: product.descriptionHtml,
    vendor: product.vendor,
    category: product.categoryPath?.join(' > '),
    tags: product.tags.join(', '),
    published: product.isPublished ? 'TRUE' : 'FALSE',
    name1: name1 ?? 'Title',
    name2,
    name3,
    seoTitle: product.seo?.title,
    seoDescription: product.seo?.description,
    status: 'active',
  };
}

function variantCells(variant: VariantDraft | undefined, { options }: ProductDraft): Cells {
  if (!variant) return {};
  const [value1, value2, value3] = variant.selectedOptions.map(({ value }) => value);
  return {
    value1: options.length === 0 ? 'Default Title' : value1,
    value2,
    value3,
    sku: variant.sku,
    grams: variant.weightGrams,
    quantity: variant.quantity,
    price: variant.priceText,
    compareAt: variant.compareAtPriceText,
    barcode: variant.barcode,
    variantImage: variant.imageUrl,
  };
}

function imageCells({ imageUrls }: ProductDraft, index: number): Cells {
  const image = imageUrls[index];
  return image ? { image: image.url, position: image.position, alt: image.altText } : {};
}
