import { publicDigits } from './public-id.js';
import { rivalConfig } from './rival-config.js';
import type {
  ImageCard,
  ProductCard,
  ProductDetail,
  VariantCard,
} from '../../src/modules/catalog/product-doc.entity.js';

const { currency, exponent, mediaUrl } = rivalConfig;
const NEEDS_ESCAPING = /["\\\u0000-\u001f\ud800-\udfff]/; // eslint-disable-line no-control-regex
const money = new Map<number, string>();

/** A document as its row is read. */
export interface DocRow {
  readonly product_id: string;
  readonly slug: string;
  readonly name: string;
  readonly price_min: string;
  readonly price_max: string;
  readonly category_ids: string[];
  readonly card: ProductCard;
}

/** What documents do not hold: stock by variant, and categories as they are shown by id. */
export interface Surroundings {
  readonly stock: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, string>;
}

/** A text as JSON. Most need no escaping, and looking is cheaper than escaping. */
export function quoted(text: string): string {
  return NEEDS_ESCAPING.test(text) ? JSON.stringify(text) : `"${text}"`;
}

export function nullable(text: string | null): string {
  return text === null ? 'null' : quoted(text);
}

/** The members of a card, without the braces around them. */
export function cardJson(row: DocRow, around: Surroundings): string {
  const { card } = row;
  const names = card.options.map((option) => quoted(option.name));
  let variants = '';
  for (const variant of card.variants) variants += `${variants && ','}${variantJson(variant, names, around)}`;
  let categories = '';
  for (const id of row.category_ids) {
    const category = around.categories.get(id);
    if (category) categories += `${categories && ','}${category}`;
  }
  return (
    `"id":"prod_${publicDigits(row.product_id)}","name":${quoted(row.name)},"slug":"${row.slug}",` +
    `"priceRange":{"min":${moneyJson(Number(row.price_min))},"max":${moneyJson(Number(row.price_max))}},` +
    `"primaryImage":${card.primaryImage ? `{${imageJson(card.primaryImage)}}` : 'null'},` +
    `"categories":[${categories}],"variants":[${variants}]`
  );
}

export function detailJson({ card }: DocRow, detail: ProductDetail, tags: readonly string[]): string {
  const images = detail.images.map(
    (image) =>
      `{"id":"img_${publicDigits(image.id)}",${imageJson(image)},"width":${image.width},"height":${image.height},` +
      `"isPrimary":${image.isPrimary}}`,
  );
  return (
    `"description":${quoted(detail.description)},"tags":${JSON.stringify(tags)},"options":${JSON.stringify(card.options)},` +
    `"images":[${images.join(',')}],` +
    `"seo":{"title":${nullable(detail.seoTitle)},"description":${nullable(detail.seoDescription)}}`
  );
}

function variantJson(
  { id, sku, name, price, values }: VariantCard,
  names: string[],
  { stock }: Surroundings,
): string {
  let selected = '';
  values.forEach((value, index) => {
    selected += `${selected && ','}{"name":${names[index] ?? '""'},"value":${quoted(value)}}`;
  });
  return (
    `{"id":"var_${publicDigits(id)}","sku":${quoted(sku)},"name":${quoted(name)},"price":${moneyJson(price)},` +
    `"availableQuantity":${stock.get(id) ?? 0},"selectedOptions":[${selected}]}`
  );
}

function imageJson({ hash, altText }: ImageCard): string {
  return `"url":"${mediaUrl}/${hash}/large.webp","altText":${nullable(altText)}`;
}

/** Prices repeat, so their texts are kept. */
function moneyJson(minor: number): string {
  const known = money.get(minor);
  if (known) return known;
  const digits = String(minor).padStart(exponent + 1, '0');
  const amount = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  const text = `{"amount":"${amount}","currency":"${currency}"}`;
  money.set(minor, text);
  return text;
}
