/**
 * The words that products are named with. No kind or look begins another one, so that a search for the beginnings of
 * words counts what the generator counted.
 */
export const KINDS = words(`
  Jacket Kettle Lantern Backpack Blanket Notebook Speaker Charger Bottle Sandal Helmet
  Umbrella Teapot Armchair Bookshelf Cushion Mirror Clock Keyboard Monitor Tripod
  Camera Bicycle Skateboard Tent Compass Wallet Belt Scarf Sweater Trousers Shirt
  Apron Skillet Knife Toaster Blender Vase Candle Rug`);

export const LOOKS = words(`
  Alpine Coastal Urban Classic Rustic Vivid Quiet Golden Silver Marine Desert Forest
  Nordic Modern Folding Woven Ceramic Copper Linen Walnut`);

export const BRANDS = words(`
  Ondine Parapet Quillon Rookery Saltire Tamarind Undertow Viaduct Wicket Yardarm
  Zephyrine Bellwether Causeway Drumlin Everglade Fathom Gantry Harrow Isthmus Juniper`);

export const TAGS = words(`
  new sale gift travel home outdoor office kids vegan recycled handmade limited summer
  winter spring autumn wool cotton steel oak`);

export const SENTENCES = [
  'Made to be used every day and to be repaired when that was too much.',
  'Comes with a cloth bag and a card that tells how to look after it.',
  'The parts that wear are sold one by one for at least ten years.',
  'Weighed, measured and tried before it leaves the workshop.',
  'The surface keeps its colour in sun and rain.',
  'Packed without plastic and sent in a box that can be used again.',
  'Small enough for a shelf and strong enough for a cellar.',
  'Wash it by hand and let it dry in the shade.',
];

export const SIZES = ['Small', 'Large'];
export const COLOURS = ['Black', 'Blue', 'Green'];

/**
 * A series is a word of six letters, one of 368,475. They are of one length and end in a vowel that no grammar takes
 * away, so none is the beginning or the stem of another.
 */
const CONSONANTS = words('b d f g k l m n p r s t v z h j w');
const SYLLABLES = CONSONANTS.flatMap((letter) => words('a e i o u').map((vowel) => letter + vowel));
const LAST_SYLLABLES = CONSONANTS.flatMap((letter) => words('a o u').map((vowel) => letter + vowel));
const SERIES = SYLLABLES.length ** 2 * LAST_SYLLABLES.length;
/** Has no factor in common with the number of series, so that the words do not repeat and neighbours look different. */
const STRIDE = 7919 * 31;

/** How many products share a series, however large the catalog. */
export const PRODUCTS_PER_SERIES = 200;

/** The name of the n-th series. */
export function seriesWord(n: number): string {
  const place = ((n + 1) * STRIDE) % SERIES;
  const first = SYLLABLES[place % SYLLABLES.length]!;
  const second = SYLLABLES[Math.floor(place / SYLLABLES.length) % SYLLABLES.length]!;
  return first + second + LAST_SYLLABLES[Math.floor(place / SYLLABLES.length ** 2)]!;
}

/** How many series a catalog of so many products has. */
export function seriesOf(products: number): number {
  return Math.max(1, Math.round(products / PRODUCTS_PER_SERIES));
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
