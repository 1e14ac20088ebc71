import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Sakura's clothing, wrapping cloths, towels, curtains and fans. */
export const sakuraTextiles: DemoProduct[] = [
  {
    slug: 'natsuhana-yukata',
    name: 'Natsuhana Yukata',
    description: paragraphs(
      'A summer robe of airy cotton with flowers that seem to drift. Comes with a sash that ties itself in two steps.',
      'Washes at thirty degrees; dry it on a pole, as one does.',
    ),
    categorySlugs: ['yukata'],
    tags: ['cotton', 'summer', 'gift'],
    ...variantTable(['Size', 'Colour'], { price: '12100', weightGrams: 780 }, [
      { sku: 'SKR-NTH-S-IND', is: ['S', 'Indigo'], quantity: 10 },
      { sku: 'SKR-NTH-S-CEL', is: ['S', 'Celadon'], quantity: 8 },
      { sku: 'SKR-NTH-M-IND', is: ['M', 'Indigo'], quantity: 17 },
      { sku: 'SKR-NTH-M-CEL', is: ['M', 'Celadon'], quantity: 12 },
      { sku: 'SKR-NTH-L-IND', is: ['L', 'Indigo'], quantity: 3 },
      { sku: 'SKR-NTH-L-CEL', is: ['L', 'Celadon'], quantity: 0 },
    ]),
    images: pictures('sakura', 'kimono', [
      ['front', 'indigo', 'blossom', 'Indigo yukata with pink flowers and a pink sash'],
      ['front', 'celadon', 'vermilion', 'Celadon yukata with red flowers and a red sash'],
    ]),
    translations: {
      ja: {
        name: '夏花 浴衣',
        description: paragraphs(
          '花がただようように染めた、風通しのよい綿の浴衣。二手順で結べる帯つき。',
          '30度で洗濯できます。竿に通して干してください。',
        ),
      },
    },
    seo: {
      title: 'Natsuhana Yukata in airy cotton',
      description: 'Cotton summer yukata with an easy sash, in indigo and celadon, S to L.',
    },
  },
  {
    slug: 'yui-furoshiki',
    name: 'Yui Wrapping Cloth',
    description: paragraphs(
      'One square of cotton: a bag, a gift wrap, a picnic cloth. The folding guide is printed along the hem.',
    ),
    categorySlugs: ['cloths'],
    tags: ['cotton', 'gift', 'bestseller'],
    ...variantTable(['Size', 'Colour'], { price: '1870', weightGrams: 90 }, [
      { sku: 'SKR-YUI-50-VER', is: ['50 cm', 'Vermilion'], quantity: 60 },
      { sku: 'SKR-YUI-50-IND', is: ['50 cm', 'Indigo'], quantity: 52 },
      { sku: 'SKR-YUI-90-VER', is: ['90 cm', 'Vermilion'], quantity: 29, price: '3190', weightGrams: 210 },
      { sku: 'SKR-YUI-90-IND', is: ['90 cm', 'Indigo'], quantity: 24, price: '3190', weightGrams: 210 },
    ]),
    images: pictures('sakura', 'furoshiki', [
      ['front', 'vermilion', 'sun', 'Parcel wrapped in a red cloth with wave pattern'],
      ['pair', 'indigo', 'blossom', 'Parcels wrapped in indigo and pink cloth'],
    ]),
    translations: {
      ja: {
        name: '結 風呂敷',
        description: paragraphs(
          '一枚の綿布が、袋にも、贈りものの包みにも、お弁当の敷布にも。包み方は縁に染めてあります。',
        ),
      },
    },
  },
  {
    slug: 'yamanami-hand-towel',
    name: 'Yamanami Hand Towel',
    description: paragraphs(
      'Thin cotton dyed through, so both sides are the right side. Hang it in the kitchen or on a wall.',
    ),
    categorySlugs: ['cloths'],
    tags: ['cotton', 'handmade'],
    ...variantTable(['Pattern'], { price: '1540', weightGrams: 45 }, [
      { sku: 'SKR-YMN-DAY', is: ['Day'], quantity: 44 },
      { sku: 'SKR-YMN-NGT', is: ['Night'], quantity: 38 },
    ]),
    images: pictures('sakura', 'handTowel', [
      ['front', 'glacier', 'vermilion', 'Pale blue hand towel with a mountain and a red sun'],
      ['front', 'indigo', 'sun', 'Indigo hand towel with a mountain and a yellow moon'],
    ]),
    translations: {
      ja: {
        name: '山なみ 手ぬぐい',
        description: paragraphs('裏まで染めとおした薄手の綿。どちらも表です。台所に、壁の飾りに。'),
      },
    },
  },
  {
    slug: 'soyokaze-folding-fan',
    name: 'Soyokaze Folding Fan',
    description: paragraphs(
      'Paper over bamboo, light as a letter. Comes with a sleeve of the same cloth as our yukata.',
    ),
    categorySlugs: ['wear'],
    tags: ['bamboo', 'summer', 'gift'],
    ...variantTable(['Colour'], { price: '2640', compareAtPrice: '2970', weightGrams: 35 }, [
      { sku: 'SKR-SYK-VER', is: ['Vermilion'], quantity: 26 },
      { sku: 'SKR-SYK-WIS', is: ['Wisteria'], quantity: 18 },
      { sku: 'SKR-SYK-MAT', is: ['Matcha'], quantity: 1 },
    ]),
    images: pictures('sakura', 'foldingFan', [
      ['front', 'vermilion', 'gold', 'Open red folding fan with golden rim and flowers'],
      ['front', 'wisteria', 'plum', 'Open wisteria folding fan'],
    ]),
    translations: {
      ja: {
        name: 'そよ風 扇子',
        description: paragraphs('竹の骨に紙を張った、手紙のように軽い扇子。浴衣と同じ生地の袋つき。'),
      },
    },
  },
  {
    slug: 'kado-noren-curtain',
    name: 'Kado Noren Curtain',
    description: paragraphs(
      'Linen in three panels for a doorway: it lets people and air through and keeps the afternoon out.',
    ),
    categorySlugs: ['cloths'],
    tags: ['linen', 'home', 'new'],
    ...variantTable(['Length', 'Colour'], { price: '6600', weightGrams: 420 }, [
      { sku: 'SKR-KDO-090-IND', is: ['90 cm', 'Indigo'], quantity: 13 },
      { sku: 'SKR-KDO-090-MAT', is: ['90 cm', 'Matcha'], quantity: 9 },
      { sku: 'SKR-KDO-150-IND', is: ['150 cm', 'Indigo'], quantity: 6, price: '8800', weightGrams: 640 },
      { sku: 'SKR-KDO-150-MAT', is: ['150 cm', 'Matcha'], quantity: 0, price: '8800', weightGrams: 640 },
    ]),
    images: pictures('sakura', 'noren', [
      ['front', 'indigo', 'blossom', 'Indigo door curtain with a cherry blossom crest'],
      ['front', 'matcha', 'cream', 'Matcha green door curtain with a blossom crest'],
    ]),
    translations: {
      ja: {
        name: '門 麻のれん',
        description: paragraphs('三枚仕立ての麻のれん。人と風は通し、午後の日差しはさえぎります。'),
      },
    },
  },
];
