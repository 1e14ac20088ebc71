import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Nakhl's oud, incense, perfume and candles. */
export const nakhlFragrance: DemoProduct[] = [
  {
    slug: 'aged-oud-oil',
    name: 'دهن عود معتّق',
    description: paragraphs(
      'دهن عود معتّق ثلاث سنوات، افتتاحيته خشبية دافئة ويستقر على رائحة جلدية هادئة تدوم طويلًا.',
      'قطرة واحدة على المعصم تكفي. القارورة من الزجاج المنقوش بغطاء مدبب.',
    ),
    categorySlugs: ['oud'],
    tags: ['فاخر', 'عود', 'هدايا'],
    ...variantTable(['الحجم'], { price: '240.00', weightGrams: 60 }, [
      { sku: 'NKH-OIL-03', is: ['3 مل'], quantity: 30 },
      { sku: 'NKH-OIL-06', is: ['6 مل'], quantity: 19, price: '450.00', weightGrams: 75 },
      {
        sku: 'NKH-OIL-12',
        is: ['12 مل'],
        quantity: 3,
        price: '860.00',
        compareAtPrice: '920.00',
        weightGrams: 95,
      },
    ]),
    images: pictures('nakhl', 'oilFlask', [
      ['front', 'cocoa', 'gold', 'قارورة دهن عود بغطاء ذهبي'],
      ['close', 'cocoa', 'gold', 'صورة قريبة لنقش القارورة'],
    ]),
    translations: {
      en: {
        name: 'Aged Oud Oil',
        description: paragraphs(
          'Oud oil aged for three years: it opens warm and woody and settles into a quiet leather that lasts.',
          'One drop on the wrist is enough. The flask is engraved glass with a pointed stopper.',
        ),
      },
    },
    seo: {
      title: 'دهن عود معتّق ثلاث سنوات',
      description: 'دهن عود خشبي دافئ في قارورة منقوشة، بأحجام 3 و6 و12 مل.',
    },
  },
  {
    slug: 'oud-wood-chips',
    name: 'خشب عود للتبخير',
    description: paragraphs(
      'قطع عود طبيعية مختارة للمناسبات، غنية بالدهن وبطيئة الاحتراق. تأتي في صندوق خشبي صغير بقفل.',
    ),
    categorySlugs: ['oud'],
    tags: ['فاخر', 'عود', 'ضيافة'],
    ...variantTable(['الوزن'], { price: '185.00', weightGrams: 220 }, [
      { sku: 'NKH-CHP-024', is: ['24 جم'], quantity: 26 },
      { sku: 'NKH-CHP-048', is: ['48 جم'], quantity: 12, price: '349.00', weightGrams: 260 },
    ]),
    images: pictures('nakhl', 'oudChest', [['front', 'clay', 'brass', 'صندوق خشبي مفتوح فيه قطع عود']]),
    translations: {
      en: {
        name: 'Oud Wood Chips',
        description: paragraphs(
          'Natural oud chosen for occasions, rich in oil and slow to burn. Comes in a small wooden chest with a lock.',
        ),
      },
    },
  },
  {
    slug: 'maamoul-bakhoor',
    name: 'بخور معمول',
    description: paragraphs(
      'معمول من مسحوق العود والمسك والعنبر، يُعجن يدويًا ويُترك ليجف على مهل. رائحته تملأ المجلس وتبقى في الثياب.',
    ),
    categorySlugs: ['bakhoor'],
    tags: ['عود', 'يدوي', 'رمضان'],
    ...variantTable(['الوزن'], { price: '55.00', compareAtPrice: '65.00', weightGrams: 180 }, [
      { sku: 'NKH-BKH-050', is: ['50 جم'], quantity: 58 },
      {
        sku: 'NKH-BKH-100',
        is: ['100 جم'],
        quantity: 41,
        price: '95.00',
        compareAtPrice: '115.00',
        weightGrams: 240,
      },
    ]),
    images: pictures('nakhl', 'oudChest', [['close', 'garnet', 'gold', 'صورة قريبة لصندوق البخور']]),
    translations: {
      en: {
        name: 'Maamoul Incense',
        description: paragraphs(
          'Oud powder, musk and amber kneaded by hand and dried slowly. Its scent fills the sitting room and stays in the clothes.',
        ),
      },
    },
  },
  {
    slug: 'crown-incense-burner',
    name: 'مبخرة التاج',
    description: paragraphs('مبخرة معدنية بحافة على شكل تاج وقاعدة ثابتة. صحن الجمر يُرفع بسهولة للتنظيف.'),
    categorySlugs: ['bakhoor'],
    tags: ['ضيافة', 'هدايا', 'يدوي'],
    ...variantTable(['اللون'], { price: '98.00', weightGrams: 640 }, [
      { sku: 'NKH-MBK-EMR', is: ['زمردي'], quantity: 24 },
      { sku: 'NKH-MBK-GLD', is: ['ذهبي'], quantity: 31 },
      { sku: 'NKH-MBK-PLM', is: ['بنفسجي'], quantity: 0 },
    ]),
    images: pictures('nakhl', 'incenseBurner', [
      ['front', 'emerald', 'gold', 'مبخرة زمردية يتصاعد منها الدخان'],
      ['pair', 'gold', 'plum', 'مبخرتان باللونين الذهبي والبنفسجي'],
    ]),
    translations: {
      en: {
        name: 'Crown Incense Burner',
        description: paragraphs(
          'A metal burner with a crown-shaped rim and a steady foot. The charcoal dish lifts out for cleaning.',
        ),
      },
    },
  },
  {
    slug: 'layl-najd-perfume',
    name: 'عطر ليل نجد',
    description: paragraphs(
      'عطر شرقي يجمع الهيل والورد والعنبر، كنسيم ليلة صيفية في نجد. يناسب الرجال والنساء.',
    ),
    categorySlugs: ['perfumes'],
    tags: ['هدايا', 'جديد', 'فاخر'],
    ...variantTable(['الحجم'], { price: '220.00', weightGrams: 260 }, [
      { sku: 'NKH-LYL-050', is: ['50 مل'], quantity: 47 },
      {
        sku: 'NKH-LYL-100',
        is: ['100 مل'],
        quantity: 29,
        price: '360.00',
        compareAtPrice: '400.00',
        weightGrams: 390,
      },
    ]),
    images: pictures('nakhl', 'perfume', [
      ['front', 'indigo', 'gold', 'قارورة عطر نيلية بغطاء ذهبي'],
      ['close', 'indigo', 'gold', 'صورة قريبة لقارورة العطر'],
    ]),
    translations: {
      en: {
        name: 'Layl Najd Perfume',
        description: paragraphs(
          'An oriental scent of cardamom, rose and amber, like the breeze of a summer night in Najd. For men and women.',
        ),
      },
    },
  },
  {
    slug: 'taif-rose-perfume',
    name: 'عطر ورد الطائف',
    description: paragraphs('ورد طائفي مقطّر فجرًا مع لمسة من المسك الأبيض. رقيق في أوله، دافئ في آخره.'),
    categorySlugs: ['perfumes'],
    tags: ['هدايا', 'فاخر'],
    ...variantTable(['الحجم'], { price: '260.00', weightGrams: 260 }, [
      { sku: 'NKH-TIF-050', is: ['50 مل'], quantity: 35 },
      { sku: 'NKH-TIF-100', is: ['100 مل'], quantity: 5, price: '420.00', weightGrams: 390 },
    ]),
    images: pictures('nakhl', 'perfume', [['front', 'rose', 'brass', 'قارورة عطر وردية اللون']]),
    translations: {
      en: {
        name: 'Taif Rose Perfume',
        description: paragraphs(
          'Taif roses distilled at dawn with a touch of white musk. Delicate at first, warm in the end.',
        ),
      },
    },
  },
  {
    slug: 'amber-candle',
    name: 'شمعة العنبر',
    description: paragraphs(
      'شمعة من شمع نباتي معطرة بالعنبر والفانيلا، تحترق خمسين ساعة. كوبها يصلح بعدها لحفظ التوابل.',
    ),
    categorySlugs: ['perfumes', 'lighting'],
    tags: ['هدايا', 'جديد'],
    ...variantTable(['اللون'], { price: '69.00', weightGrams: 480 }, [
      { sku: 'NKH-CND-COC', is: ['بني'], quantity: 44 },
      { sku: 'NKH-CND-EMR', is: ['زمردي'], quantity: 37 },
    ]),
    images: pictures('nakhl', 'candle', [
      ['pair', 'cocoa', 'emerald', 'شمعتان مضاءتان باللونين البني والزمردي'],
    ]),
    translations: {
      en: {
        name: 'Amber Candle',
        description: paragraphs(
          'Plant wax scented with amber and vanilla, fifty hours of light. The glass then keeps your spices.',
        ),
      },
    },
  },
];
