/** Of each generated product. */
export const VARIANTS_EACH = 2;

const WORDS = (
  'amber cedar delta ember fjord grove haven ivory lunar maple ocean pearl quartz river solar tulip umber velvet willow ' +
  'cotton leather steel marble linen copper wooden folding compact light winter summer travel kitchen garden office'
).split(' ');

/** Small primes keep the words of neighbouring products apart. */
const wordOf = (index: number, place: number) =>
  WORDS[(index * 7 + place * 11 + place * index) % WORDS.length]!;

const sentence = (index: number, from: number, count: number) =>
  Array.from({ length: count }, (_, place) => wordOf(index, from + place)).join(' ');

/** A product of an import file: a description of some forty words, two levels of categories, three tags, one option. */
export function productLine(run: string, index: number): string {
  const price = `${10 + Math.floor((index % 1000) / 100)}.${String(index % 100).padStart(2, '0')}`;
  const product = {
    id: `${run}-${index}`,
    name: `${sentence(index, 0, 3)} ${index}`,
    vendor: wordOf(index, 3),
    description: `<p>${sentence(index, 4, 38)}</p><ul><li>${sentence(index, 50, 2)}</li></ul>`,
    category: [`Department ${index % 8}`, `Shelf ${index % 6}`],
    tags: [...new Set([wordOf(index, 60), wordOf(index, 61), wordOf(index, 62)])],
    options: [{ name: 'Size', values: ['S', 'L'] }],
    variants: ['S', 'L'].map((size) => ({
      sku: `${run}-${index}-${size}`,
      price,
      selectedOptions: [{ name: 'Size', value: size }],
      initialQuantity: 7,
      weightGrams: 100 + (index % 900),
    })),
  };
  return `${JSON.stringify(product)}\n`;
}
