import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Sakura's notebooks, letters, pens and ink. */
export const sakuraPaper: DemoProduct[] = [
  {
    slug: 'asagiri-dot-notebook',
    name: 'Asagiri Dot Notebook',
    description: paragraphs(
      'Smooth cream paper with dots faint enough to disappear under ink. Thread-bound, so it lies flat on every page.',
      'The cover shows morning mist over hills; an elastic and a ribbon keep the place.',
    ),
    categorySlugs: ['notebooks'],
    tags: ['bestseller', 'gift', 'fountain-pen-friendly'],
    ...variantTable(['Size', 'Colour'], { price: '1650', weightGrams: 240 }, [
      { sku: 'SKR-ASG-A5-IND', is: ['A5', 'Indigo'], quantity: 80 },
      { sku: 'SKR-ASG-A5-ROS', is: ['A5', 'Rose'], quantity: 54 },
      { sku: 'SKR-ASG-A6-IND', is: ['A6', 'Indigo'], quantity: 66, price: '1210', weightGrams: 140 },
      { sku: 'SKR-ASG-A6-ROS', is: ['A6', 'Rose'], quantity: 4, price: '1210', weightGrams: 140 },
    ]),
    images: pictures('sakura', 'notebook', [
      ['front', 'indigo', 'blossom', 'Indigo notebook with a pale pink moon on the cover'],
      ['pair', 'rose', 'indigo', 'Notebooks in rose and indigo'],
    ]),
    translations: {
      ja: {
        name: '朝霧ドット方眼ノート',
        description: paragraphs(
          'なめらかなクリーム色の紙に、インクの下に溶けこむほど淡いドット方眼。糸かがり綴じで、どのページも平らに開きます。',
          '表紙は丘にかかる朝霧の図柄。ゴムバンドとしおり紐つき。',
        ),
      },
    },
    seo: {
      title: 'Asagiri Dot Notebook, thread-bound',
      description: 'Fountain-pen friendly dot notebook that lies flat, in A5 and A6.',
    },
  },
  {
    slug: 'kumo-sketchbook',
    name: 'Kumo Sketchbook',
    description: paragraphs(
      'Heavy, slightly rough paper for pencil, wash and ink. Eighty pages, bound in linen.',
    ),
    categorySlugs: ['notebooks'],
    tags: ['art', 'linen'],
    ...variantTable(['Size'], { price: '2420', compareAtPrice: '2860', weightGrams: 520 }, [
      { sku: 'SKR-KUM-B5', is: ['B5'], quantity: 22 },
      {
        sku: 'SKR-KUM-A4',
        is: ['A4'],
        quantity: 13,
        price: '3080',
        compareAtPrice: '3520',
        weightGrams: 760,
      },
    ]),
    images: pictures('sakura', 'notebook', [
      ['front', 'celadon', 'vermilion', 'Celadon sketchbook with a red sun'],
    ]),
    translations: {
      ja: {
        name: '雲スケッチブック',
        description: paragraphs(
          '鉛筆にも水彩にもインクにも向く、少しざらりとした厚手の紙。80ページ、リネン装。',
        ),
      },
    },
  },
  {
    slug: 'suzume-brush-pen',
    name: 'Suzume Brush Pen',
    description: paragraphs(
      'A brush as fine as a sparrow’s feather, with ink that dries waterproof. Refills take a second.',
    ),
    categorySlugs: ['writing'],
    tags: ['art', 'refillable'],
    ...variantTable(['Ink'], { price: '880', weightGrams: 18 }, [
      { sku: 'SKR-SZM-BLK', is: ['Black'], quantity: 120 },
      { sku: 'SKR-SZM-IND', is: ['Indigo'], quantity: 75 },
      { sku: 'SKR-SZM-VER', is: ['Vermilion'], quantity: 48 },
    ]),
    images: pictures('sakura', 'brushPen', [
      ['front', 'charcoal', 'vermilion', 'Black brush pen beside a brush stroke'],
      ['front', 'indigo', 'gold', 'Indigo brush pen beside a brush stroke'],
    ]),
    translations: {
      ja: {
        name: 'すずめ筆ペン',
        description: paragraphs(
          '雀の羽のように細い穂先。乾くと水に強いインクで、カートリッジはすぐに交換できます。',
        ),
      },
    },
  },
  {
    slug: 'shizuku-fountain-ink',
    name: 'Shizuku Fountain Ink',
    description: paragraphs(
      'Thirty millilitres of dye ink in the colours of one year: plum rain, deep sea, maple, young leaf.',
      'Shades gently from light to dark and washes out of the pen with water.',
    ),
    categorySlugs: ['writing'],
    tags: ['gift', 'bestseller', 'fountain-pen-friendly'],
    ...variantTable(['Colour'], { price: '1430', weightGrams: 120 }, [
      { sku: 'SKR-SHZ-PLM', is: ['Plum Rain'], quantity: 34 },
      { sku: 'SKR-SHZ-SEA', is: ['Deep Sea'], quantity: 41 },
      { sku: 'SKR-SHZ-MPL', is: ['Maple'], quantity: 0 },
      { sku: 'SKR-SHZ-LEA', is: ['Young Leaf'], quantity: 27 },
    ]),
    images: pictures('sakura', 'fountainInk', [
      ['front', 'plum', 'gold', 'Bottle of plum ink'],
      ['front', 'fjord', 'charcoal', 'Bottle of deep blue ink'],
      ['pair', 'vermilion', 'matcha', 'Bottles of maple red and young green ink'],
    ]),
    translations: {
      ja: {
        name: '雫 万年筆インク',
        description: paragraphs(
          '梅雨、深海、紅葉、若葉。一年の色を集めた30mlの染料インク。',
          '濃淡がやわらかく出て、水で洗い流せます。',
        ),
      },
    },
  },
  {
    slug: 'hanabira-washi-tape-set',
    name: 'Hanabira Washi Tape Set',
    description: paragraphs('Three rolls of paper tape that tear straight and lift off without a trace.'),
    categorySlugs: ['paper'],
    tags: ['gift', 'craft'],
    ...variantTable(['Set'], { price: '990', weightGrams: 75 }, [
      { sku: 'SKR-HNB-SPR', is: ['Spring'], quantity: 90 },
      { sku: 'SKR-HNB-AUT', is: ['Autumn'], quantity: 62 },
    ]),
    images: pictures('sakura', 'washiTape', [
      ['front', 'matcha', 'rose', 'Three rolls of washi tape in spring colours'],
      ['front', 'copper', 'saffron', 'Three rolls of washi tape in autumn colours'],
    ]),
    translations: {
      ja: {
        name: '花びらマスキングテープ 3巻セット',
        description: paragraphs('まっすぐ切れて、跡を残さずはがせる和紙テープの3巻セット。'),
      },
    },
  },
  {
    slug: 'tayori-letter-set',
    name: 'Tayori Letter Set',
    description: paragraphs('Twelve sheets, six lined envelopes and seals, for letters that are kept.'),
    categorySlugs: ['letters'],
    tags: ['gift', 'new'],
    ...variantTable(['Colour'], { price: '1320', compareAtPrice: '1540', weightGrams: 160 }, [
      { sku: 'SKR-TYR-ROS', is: ['Rose'], quantity: 37 },
      { sku: 'SKR-TYR-WIS', is: ['Wisteria'], quantity: 3 },
    ]),
    images: pictures('sakura', 'letterSet', [
      ['front', 'rose', 'vermilion', 'Rose envelope with a red seal and a letter'],
      ['pair', 'wisteria', 'rose', 'Letter sets in wisteria and rose'],
    ]),
    translations: {
      ja: {
        name: 'たより レターセット',
        description: paragraphs('便箋12枚、裏地つき封筒6枚、封緘シール。とっておきたくなる手紙のために。'),
      },
    },
  },
];
