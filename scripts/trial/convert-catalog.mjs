/**
 * Turns a public catalog (a JSON array of products, plain or gzipped) into the JSONL that the product import takes.
 *
 *   node scripts/trial/convert-catalog.mjs INPUT.json[.gz] OUTPUT.jsonl [IMAGE_BASE_URL | .]
 *
 * Three shapes are told apart by their fields:
 *   general      id, name, category, style, description, price, current_stock, image (a file name)
 *   electronics  name, description, brand, categories (a path), price, image (an address)
 *   outdoor      Id, Name, Type, Brand, Description, Price; images are files named <Id>.webp
 * File names become images only when IMAGE_BASE_URL says where they are served, or a dot that an import finds them in
 * the folder that it is given.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

const DEFAULT_STOCK = 25;
/** A slug has at most 120 characters; a number may come behind it. */
const MAX_SLUG = 110;

const SHAPES = [
  { name: 'general', fits: (row) => 'style' in row && 'current_stock' in row, convert: fromGeneral },
  { name: 'electronics', fits: (row) => Array.isArray(row.categories), convert: fromElectronics },
  { name: 'outdoor', fits: (row) => 'Id' in row && 'Type' in row, convert: fromOutdoor },
];

function fromGeneral(row, images) {
  return {
    id: row.id,
    name: row.name,
    description: paragraph(row.description),
    category: [capitalised(row.category), capitalised(row.style)],
    tags: [row.style, ...(row.featured ? ['featured'] : []), ...(row.promoted ? ['promoted'] : [])],
    variants: [{ price: String(row.price), initialQuantity: row.current_stock }],
    ...images(row.image, row.name),
  };
}

function fromElectronics(row) {
  return {
    name: row.name,
    description: paragraph(row.description),
    vendor: row.brand,
    category: row.categories,
    variants: [{ price: String(row.price), initialQuantity: DEFAULT_STOCK }],
    images: [{ url: row.image, altText: row.name }],
  };
}

function fromOutdoor(row, images) {
  return {
    id: String(row.Id),
    name: row.Name,
    description: paragraph(row.Description),
    vendor: row.Brand,
    category: row.Type,
    variants: [{ price: String(row.Price), initialQuantity: DEFAULT_STOCK }],
    ...images(`${row.Id}.webp`, row.Name),
  };
}

function paragraph(text) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p>${escaped}</p>`;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function imagesUnder(baseUrl) {
  if (!baseUrl) return () => ({});
  if (baseUrl === '.') return (file, altText) => ({ images: [{ url: file, altText }] });
  return (file, altText) => ({ images: [{ url: new URL(encodeURIComponent(file), baseUrl).href, altText }] });
}

function slugOf(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''); // prettier-ignore
}

/** Names repeat in real catalogs; slugs may not, and they stay the same from run to run. */
function withSlugs(products) {
  const taken = new Set();
  return products.map((product) => {
    const base = slugOf(product.name).slice(0, MAX_SLUG).replace(/-$/, '');
    let slug = base;
    for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
    taken.add(slug);
    return { ...product, slug };
  });
}

async function readRows(path) {
  const bytes = await readFile(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return JSON.parse((isGzip ? gunzipSync(bytes) : bytes).toString('utf8'));
}

const [input, output, imageBaseUrl] = process.argv.slice(2);
if (!input || !output) {
  console.error(
    'Usage: node scripts/trial/convert-catalog.mjs INPUT.json[.gz] OUTPUT.jsonl [IMAGE_BASE_URL | .]',
  );
  process.exit(2);
}
const rows = await readRows(input);
const shape = Array.isArray(rows) && SHAPES.find(({ fits }) => rows.length > 0 && rows.every(fits));
if (!shape) {
  console.error(
    `${input} is none of the catalogs this script knows: ${SHAPES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const images = imagesUnder(imageBaseUrl);
const products = withSlugs(rows.map((row) => shape.convert(row, images)));
await writeFile(output, products.map((product) => `${JSON.stringify(product)}\n`).join(''));
console.log(`${products.length} products (${shape.name}) written to ${output}`);
