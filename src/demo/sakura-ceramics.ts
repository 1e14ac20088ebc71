import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Sakura's tea and what it is drunk from, and the rest of the ceramics. */
export const sakuraCeramics: DemoProduct[] = [
  {
    slug: 'wakaba-sencha',
    name: 'Wakaba Sencha',
    description: paragraphs(
      'First-flush green tea, steamed briefly: bright, grassy and a little sweet. Brew at 70 °C for one minute.',
    ),
    categorySlugs: ['tea-leaves'],
    tags: ['green-tea', 'bestseller', 'organic'],
    ...variantTable(['Weight'], { price: '1080', weightGrams: 90 }, [
      { sku: 'SKR-WKB-050', is: ['50 g'], quantity: 100 },
      { sku: 'SKR-WKB-100', is: ['100 g'], quantity: 84, price: '1980', weightGrams: 150 },
      {
        sku: 'SKR-WKB-200',
        is: ['200 g'],
        quantity: 31,
        price: '3780',
        compareAtPrice: '3960',
        weightGrams: 270,
      },
    ]),
    images: pictures('sakura', 'teaTin', [
      ['front', 'palm', 'gold', 'Green tea tin with a golden lid'],
      ['close', 'palm', 'gold', 'Close view of the tea leaf label'],
    ]),
    translations: {
      ja: {
        name: '若葉煎茶',
        description: paragraphs(
          '浅蒸しの一番茶。明るくさわやかで、ほのかな甘み。70度のお湯で1分が目安です。',
        ),
      },
    },
  },
  {
    slug: 'tokiwa-matcha',
    name: 'Tokiwa Matcha',
    description: paragraphs(
      'Shade-grown and stone-milled. The everyday grade is made for lattes and baking, the ceremonial one for a bowl and a quiet hour.',
    ),
    categorySlugs: ['matcha'],
    tags: ['green-tea', 'organic', 'gift'],
    ...variantTable(['Grade', 'Weight'], { price: '1620', weightGrams: 80 }, [
      { sku: 'SKR-TKW-E-30', is: ['Everyday', '30 g'], quantity: 70 },
      { sku: 'SKR-TKW-E-80', is: ['Everyday', '80 g'], quantity: 45, price: '3780', weightGrams: 130 },
      { sku: 'SKR-TKW-C-30', is: ['Ceremonial', '30 g'], quantity: 26, price: '3240' },
      { sku: 'SKR-TKW-C-80', is: ['Ceremonial', '80 g'], quantity: 0, price: '7560', weightGrams: 130 },
    ]),
    images: pictures('sakura', 'teaTin', [
      ['front', 'matcha', 'charcoal', 'Pale green matcha tin with a dark lid'],
      ['pair', 'charcoal', 'matcha', 'Matcha tins in charcoal and pale green'],
    ]),
    translations: {
      ja: {
        name: '常盤抹茶',
        description: paragraphs(
          '覆下栽培、石臼挽き。普段づかいの等級はラテや菓子に、茶席用の等級は一碗の静かなひとときに。',
        ),
      },
    },
    seo: {
      title: 'Tokiwa Matcha, stone-milled',
      description: 'Shade-grown matcha in an everyday and a ceremonial grade, 30 g and 80 g.',
    },
  },
  {
    slug: 'akari-hojicha',
    name: 'Akari Hojicha',
    description: paragraphs(
      'Roasted over sand until it smells of caramel. Low in caffeine, good in the evening, better with milk.',
    ),
    categorySlugs: ['tea-leaves'],
    tags: ['roasted-tea', 'new'],
    ...variantTable(['Weight'], { price: '860', weightGrams: 120 }, [
      { sku: 'SKR-AKR-080', is: ['80 g'], quantity: 58 },
      { sku: 'SKR-AKR-160', is: ['160 g'], quantity: 33, price: '1580', weightGrams: 210 },
    ]),
    images: pictures('sakura', 'teaTin', [
      ['front', 'cocoa', 'copper', 'Brown hojicha tin with a copper lid'],
    ]),
    translations: {
      ja: {
        name: 'あかり ほうじ茶',
        description: paragraphs(
          '砂炒りでカラメルのように香ばしく。カフェイン控えめで夜にも。ミルクともよく合います。',
        ),
      },
    },
  },
  {
    slug: 'hundred-tine-whisk',
    name: 'Hundred-Tine Tea Whisk',
    description: paragraphs(
      'Split by hand from a single piece of bamboo. Soak it in warm water before the first bowl.',
    ),
    categorySlugs: ['tea-tools'],
    tags: ['bamboo', 'handmade', 'gift'],
    ...variantTable([], { price: '2750', weightGrams: 45 }, [{ sku: 'SKR-WSK-100', is: [], quantity: 19 }]),
    images: pictures('sakura', 'whisk', [
      ['front', 'indigo', 'gold', 'Bamboo tea whisk bound with indigo thread'],
    ]),
    translations: {
      ja: {
        name: '百本立 茶筅',
        description: paragraphs(
          '一本の竹から手で割り出した茶筅。初めてお使いの前に、ぬるま湯に浸してください。',
        ),
      },
    },
  },
  {
    slug: 'kasumi-kyusu-teapot',
    name: 'Kasumi Side-Handle Teapot',
    description: paragraphs(
      'A small pot with a handle at the side, so that one wrist does all the pouring. The strainer is part of the clay.',
    ),
    categorySlugs: ['tea-tools', 'ceramics'],
    tags: ['handmade', 'gift', 'bestseller'],
    ...variantTable(['Glaze', 'Capacity'], { price: '5940', weightGrams: 310 }, [
      { sku: 'SKR-KSM-IND-28', is: ['Indigo', '280 ml'], quantity: 15 },
      { sku: 'SKR-KSM-IND-40', is: ['Indigo', '400 ml'], quantity: 9, price: '6930', weightGrams: 390 },
      { sku: 'SKR-KSM-CEL-28', is: ['Celadon', '280 ml'], quantity: 12 },
      { sku: 'SKR-KSM-CEL-40', is: ['Celadon', '400 ml'], quantity: 2, price: '6930', weightGrams: 390 },
    ]),
    images: pictures('sakura', 'teapot', [
      ['front', 'indigo', 'copper', 'Indigo teapot with a side handle and a copper band'],
      ['front', 'celadon', 'brass', 'Celadon teapot with a side handle'],
    ]),
    translations: {
      ja: {
        name: '霞 横手急須',
        description: paragraphs(
          '横手だから、手首ひとつで注げる小ぶりの急須。茶こしは本体と同じ土の作りつけです。',
        ),
      },
    },
  },
  {
    slug: 'minamo-teacup-pair',
    name: 'Minamo Teacups, Set of Two',
    description: paragraphs(
      'Tall cups with a wave where two glazes meet. Warm in both hands, never too hot at the rim.',
    ),
    categorySlugs: ['tableware', 'tea-tools'],
    tags: ['gift', 'handmade'],
    ...variantTable([], { price: '4180', compareAtPrice: '4840', weightGrams: 460 }, [
      { sku: 'SKR-MNM-SET', is: [], quantity: 21 },
    ]),
    images: pictures('sakura', 'teacups', [
      ['front', 'indigo', 'rose', 'Two tall teacups, indigo and rose'],
      ['close', 'indigo', 'rose', 'Close view of the wave in the glaze'],
    ]),
    translations: {
      ja: {
        name: '水面 湯呑 二客組',
        description: paragraphs(
          '二つの釉薬が波のように出会う湯呑。両手にあたたかく、口あたりは熱すぎません。',
        ),
      },
    },
  },
  {
    slug: 'koke-tea-bowl',
    name: 'Koke Tea Bowl',
    description: paragraphs(
      'A wide matcha bowl with a glaze that runs like moss over a stone. No two run alike.',
    ),
    categorySlugs: ['bowls', 'tea-tools'],
    tags: ['handmade', 'one-of-a-kind'],
    ...variantTable(['Glaze'], { price: '7700', weightGrams: 380 }, [
      { sku: 'SKR-KOK-MOS', is: ['Moss'], quantity: 5 },
      { sku: 'SKR-KOK-ASH', is: ['Ash'], quantity: 7 },
    ]),
    images: pictures('sakura', 'teaBowl', [
      ['front', 'pine', 'sand', 'Moss green tea bowl filled with matcha'],
      ['front', 'slate', 'cream', 'Ash grey tea bowl filled with matcha'],
    ]),
    translations: {
      ja: {
        name: '苔 抹茶碗',
        description: paragraphs(
          '石をおおう苔のように釉薬が流れる、口の広い抹茶碗。ひとつとして同じ流れはありません。',
        ),
      },
    },
  },
  {
    slug: 'sazanami-nesting-bowls',
    name: 'Sazanami Nesting Bowls',
    description: paragraphs(
      'Three bowls that sleep inside each other: rice, soup and something for the middle of the table.',
    ),
    categorySlugs: ['bowls'],
    tags: ['family', 'dishwasher-safe'],
    ...variantTable(['Colour'], { price: '5280', weightGrams: 980 }, [
      { sku: 'SKR-SZN-CEL', is: ['Celadon'], quantity: 17 },
      { sku: 'SKR-SZN-ROS', is: ['Rose'], quantity: 11 },
    ]),
    images: pictures('sakura', 'servingBowls', [
      ['front', 'celadon', 'indigo', 'Three nested bowls in celadon and indigo'],
      ['front', 'rose', 'plum', 'Three nested bowls in rose and plum'],
    ]),
    translations: {
      ja: {
        name: 'さざなみ 入れ子鉢',
        description: paragraphs('入れ子に重なる三つの鉢。ごはん、汁もの、そして食卓の真ん中に。'),
      },
    },
  },
  {
    slug: 'hanawa-plate',
    name: 'Hanawa Plate',
    description: paragraphs(
      'A flower in the middle, waves around the rim. Porcelain, painted under the glaze so that it stays.',
    ),
    categorySlugs: ['tableware'],
    tags: ['dishwasher-safe', 'gift'],
    ...variantTable(['Diameter', 'Colour'], { price: '1980', weightGrams: 260 }, [
      { sku: 'SKR-HNW-15-IND', is: ['15 cm', 'Indigo'], quantity: 48 },
      { sku: 'SKR-HNW-15-SNO', is: ['15 cm', 'Snow'], quantity: 39 },
      { sku: 'SKR-HNW-24-IND', is: ['24 cm', 'Indigo'], quantity: 23, price: '3850', weightGrams: 610 },
      { sku: 'SKR-HNW-24-SNO', is: ['24 cm', 'Snow'], quantity: 4, price: '3850', weightGrams: 610 },
    ]),
    images: pictures('sakura', 'flowerPlate', [
      ['front', 'indigo', 'fog', 'Indigo plate with a pale flower and waves'],
      ['front', 'snow', 'fjord', 'White plate with a blue flower and waves'],
    ]),
    translations: {
      ja: {
        name: '花輪皿',
        description: paragraphs('中央に一輪、縁には青海波。絵が長く残る下絵付けの磁器です。'),
      },
    },
  },
  {
    slug: 'ichirin-bud-vase',
    name: 'Ichirin Bud Vase',
    description: paragraphs('Made for one branch. The narrow neck holds it where you put it.'),
    categorySlugs: ['vases'],
    tags: ['handmade', 'gift'],
    ...variantTable(['Glaze'], { price: '3300', compareAtPrice: '3740', weightGrams: 340 }, [
      { sku: 'SKR-ICH-WIS', is: ['Wisteria'], quantity: 14 },
      { sku: 'SKR-ICH-CEL', is: ['Celadon'], quantity: 16 },
      { sku: 'SKR-ICH-CHA', is: ['Charcoal'], quantity: 0 },
    ]),
    images: pictures('sakura', 'vase', [
      ['front', 'celadon', 'blossom', 'Celadon bud vase with a cherry branch'],
      ['front', 'charcoal', 'rose', 'Charcoal bud vase with a plum branch'],
    ]),
    translations: {
      ja: {
        name: '一輪挿し',
        description: paragraphs('一枝のための花器。細い首が、挿したままの姿で枝を支えます。'),
      },
    },
  },
];
