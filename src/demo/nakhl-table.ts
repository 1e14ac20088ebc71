import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** What Nakhl sets on the table: dates, honey, coffee and what it is served in. */
export const nakhlTable: DemoProduct[] = [
  {
    slug: 'sukkari-dates',
    name: 'تمر سكري فاخر',
    description: paragraphs(
      'تمر سكري من مزارع القصيم، طري الملمس وحلاوته تشبه الكراميل. يُفرز حبة حبة ويُعبأ في علبة محكمة تحفظ طراوته.',
      'يُقدَّم مع القهوة السعودية، ويُحفظ في مكان بارد وجاف.',
    ),
    categorySlugs: ['dates'],
    tags: ['فاخر', 'ضيافة', 'هدايا', 'رمضان'],
    ...variantTable(['الوزن'], { price: '38.00', weightGrams: 560 }, [
      { sku: 'NKH-SUK-500', is: ['500 جم'], quantity: 120 },
      { sku: 'NKH-SUK-1000', is: ['1 كجم'], quantity: 85, price: '69.00', weightGrams: 1080 },
      {
        sku: 'NKH-SUK-3000',
        is: ['3 كجم'],
        quantity: 22,
        price: '189.00',
        compareAtPrice: '207.00',
        weightGrams: 3150,
      },
    ]),
    images: [
      ...pictures('nakhl', 'datesBox', [['front', 'camel', 'emerald', 'علبة خضراء مفتوحة من التمر السكري']]),
      ...pictures('nakhl', 'datesBowl', [['front', 'camel', 'emerald', 'وعاء أخضر مملوء بالتمر السكري']]),
    ],
    translations: {
      en: {
        name: 'Premium Sukkari Dates',
        description: paragraphs(
          'Sukkari dates from the farms of Qassim: soft, with a sweetness close to caramel. Sorted one by one and packed in a tight box that keeps them tender.',
          'Serve with Saudi coffee; keep in a cool, dry place.',
        ),
      },
    },
    seo: {
      title: 'تمر سكري فاخر من القصيم',
      description: 'تمر سكري طري مفروز بعناية، بعبوات 500 جم و1 كجم و3 كجم.',
    },
  },
  {
    slug: 'ajwa-dates',
    name: 'عجوة المدينة',
    description: paragraphs(
      'عجوة داكنة اللون، معتدلة الحلاوة، قوامها طري متماسك. تُقطف في موسمها وتُعبأ دون أي إضافات.',
    ),
    categorySlugs: ['dates'],
    tags: ['فاخر', 'هدايا', 'رمضان'],
    ...variantTable(['الوزن'], { price: '75.00', weightGrams: 560 }, [
      { sku: 'NKH-AJW-500', is: ['500 جم'], quantity: 64 },
      { sku: 'NKH-AJW-1000', is: ['1 كجم'], quantity: 4, price: '139.00', weightGrams: 1080 },
    ]),
    images: pictures('nakhl', 'datesBox', [
      ['front', 'coffee', 'garnet', 'علبة عنابية مفتوحة من تمر العجوة'],
      ['close', 'coffee', 'garnet', 'صورة قريبة لحبات العجوة'],
    ]),
    translations: {
      en: {
        name: 'Ajwa Dates of Madinah',
        description: paragraphs(
          'Dark, gently sweet and firm to the bite. Picked in season and packed with nothing added.',
        ),
      },
    },
  },
  {
    slug: 'khalas-dates',
    name: 'تمر خلاص الأحساء',
    description: paragraphs(
      'تمر خلاص ذهبي من نخيل الأحساء، رقيق القشرة وغني بالنكهة. تمر المائدة اليومي في بيوت كثيرة.',
    ),
    categorySlugs: ['dates'],
    tags: ['ضيافة', 'رمضان'],
    ...variantTable(['الوزن'], { price: '29.00', weightGrams: 560 }, [
      { sku: 'NKH-KHL-500', is: ['500 جم'], quantity: 150 },
      { sku: 'NKH-KHL-1000', is: ['1 كجم'], quantity: 96, price: '52.00', weightGrams: 1080 },
    ]),
    images: pictures('nakhl', 'datesBowl', [['front', 'copper', 'navy', 'وعاء كحلي مملوء بتمر الخلاص']]),
    translations: {
      en: {
        name: 'Khalas Dates of Al-Ahsa',
        description: paragraphs(
          'Golden Khalas from the palms of Al-Ahsa, thin-skinned and full of flavour. The everyday date of many homes.',
        ),
      },
    },
  },
  {
    slug: 'almond-stuffed-dates',
    name: 'تمر محشو باللوز',
    description: paragraphs(
      'حبات سكري منزوعة النوى ومحشوة باللوز المحمص، مع لمسة من قشر البرتقال. تأتي في صينية جاهزة للتقديم.',
    ),
    categorySlugs: ['stuffed-dates'],
    tags: ['هدايا', 'ضيافة', 'فاخر'],
    ...variantTable(['العدد'], { price: '59.00', compareAtPrice: '72.00', weightGrams: 420 }, [
      { sku: 'NKH-STF-16', is: ['16 حبة'], quantity: 40 },
      {
        sku: 'NKH-STF-32',
        is: ['32 حبة'],
        quantity: 18,
        price: '109.00',
        compareAtPrice: '129.00',
        weightGrams: 800,
      },
    ]),
    images: pictures('nakhl', 'stuffedDates', [
      ['front', 'cocoa', 'gold', 'صينية ذهبية عليها تمر محشو باللوز'],
      ['close', 'cocoa', 'gold', 'صورة قريبة لتمر محشو باللوز'],
    ]),
    translations: {
      en: {
        name: 'Dates Stuffed with Almonds',
        description: paragraphs(
          'Pitted Sukkari dates filled with roasted almonds and a touch of orange peel, on a tray that is ready to serve.',
        ),
      },
    },
  },
  {
    slug: 'mountain-sidr-honey',
    name: 'عسل سدر جبلي',
    description: paragraphs(
      'عسل سدر صافٍ من مناحل الجبال، كثيف القوام وعطره دافئ. يُصفّى على البارد ليحتفظ بخصائصه.',
    ),
    categorySlugs: ['honey'],
    tags: ['فاخر', 'هدايا'],
    ...variantTable(['الوزن'], { price: '145.00', weightGrams: 430 }, [
      { sku: 'NKH-SDR-250', is: ['250 جم'], quantity: 33 },
      { sku: 'NKH-SDR-500', is: ['500 جم'], quantity: 0, price: '270.00', weightGrams: 760 },
    ]),
    images: pictures('nakhl', 'honeyJar', [['front', 'saffron', 'cocoa', 'مرطبان عسل سدر مع ملعقة خشبية']]),
    translations: {
      en: {
        name: 'Mountain Sidr Honey',
        description: paragraphs(
          'Clear sidr honey from mountain hives, thick and warmly scented. Strained cold so that it keeps its character.',
        ),
      },
    },
  },
  {
    slug: 'date-syrup',
    name: 'دبس تمر',
    description: paragraphs('دبس من تمر الخلاص وحده، دون سكر مضاف. رائع مع الطحينة والفطائر واللبن.'),
    categorySlugs: ['honey'],
    tags: ['رمضان', 'جديد'],
    ...variantTable([], { price: '24.00', weightGrams: 520 }, [{ sku: 'NKH-DBS-400', is: [], quantity: 75 }]),
    images: pictures('nakhl', 'honeyJar', [['front', 'coffee', 'palm', 'مرطبان دبس تمر داكن']]),
    translations: {
      en: {
        name: 'Date Syrup',
        description: paragraphs(
          'Syrup of Khalas dates alone, without added sugar. Good with tahini, pancakes and yoghurt.',
        ),
      },
    },
  },
  {
    slug: 'saudi-coffee-cardamom',
    name: 'قهوة سعودية بالهيل',
    description: paragraphs(
      'بُنّ محمص تحميصًا فاتحًا ومطحون مع الهيل الأخضر وخيوط من الزعفران. يكفي مقدار ملعقتين لدلّة متوسطة.',
      'تُطحن عند الطلب وتُعبأ في كيس بصمام يحفظ النكهة.',
    ),
    categorySlugs: ['coffee-beans'],
    tags: ['ضيافة', 'رمضان', 'هدايا'],
    ...variantTable(['الوزن'], { price: '32.00', weightGrams: 270 }, [
      { sku: 'NKH-QHW-250', is: ['250 جم'], quantity: 110 },
      { sku: 'NKH-QHW-500', is: ['500 جم'], quantity: 72, price: '59.00', weightGrams: 530 },
      {
        sku: 'NKH-QHW-1000',
        is: ['1 كجم'],
        quantity: 28,
        price: '112.00',
        compareAtPrice: '118.00',
        weightGrams: 1040,
      },
    ]),
    images: pictures('nakhl', 'coffeeBag', [
      ['front', 'gold', 'emerald', 'كيس قهوة سعودية ذهبي اللون'],
      ['pair', 'gold', 'emerald', 'كيسا قهوة باللونين الذهبي والأخضر'],
    ]),
    translations: {
      en: {
        name: 'Saudi Coffee with Cardamom',
        description: paragraphs(
          'Lightly roasted beans ground with green cardamom and a few threads of saffron. Two spoons are enough for a medium pot.',
          'Ground to order and packed with a valve that keeps the aroma.',
        ),
      },
    },
    seo: {
      title: 'قهوة سعودية بالهيل والزعفران',
      description: 'بُنّ فاتح التحميص مع الهيل والزعفران، يُطحن عند الطلب.',
    },
  },
  {
    slug: 'jazan-mountain-beans',
    name: 'بُنّ جبال جازان',
    description: paragraphs(
      'حبوب بُنّ من المدرجات الجبلية في جازان، بنكهة الفواكه المجففة والشوكولاتة. اختر درجة التحميص التي تناسبك.',
    ),
    categorySlugs: ['coffee-beans'],
    tags: ['فاخر', 'جديد'],
    ...variantTable(['التحميص', 'الوزن'], { price: '68.00', weightGrams: 270 }, [
      { sku: 'NKH-JZN-L-250', is: ['فاتح', '250 جم'], quantity: 36 },
      { sku: 'NKH-JZN-L-500', is: ['فاتح', '500 جم'], quantity: 15, price: '125.00', weightGrams: 530 },
      { sku: 'NKH-JZN-D-250', is: ['داكن', '250 جم'], quantity: 30 },
      { sku: 'NKH-JZN-D-500', is: ['داكن', '500 جم'], quantity: 3, price: '125.00', weightGrams: 530 },
    ]),
    images: pictures('nakhl', 'coffeeBag', [['front', 'coffee', 'clay', 'كيس بُنّ بني داكن من جبال جازان']]),
    translations: {
      en: {
        name: 'Jazan Mountain Coffee Beans',
        description: paragraphs(
          'Beans from the terraces of Jazan, with notes of dried fruit and chocolate. Choose the roast that suits you.',
        ),
      },
    },
  },
  {
    slug: 'engraved-dallah',
    name: 'دلّة منقوشة',
    description: paragraphs(
      'دلّة من النحاس المطلي منقوشة بزخارف هندسية، يدها معزولة عن الحرارة ومصبّها لا يقطر.',
    ),
    categorySlugs: ['dallahs'],
    tags: ['يدوي', 'نحاس', 'هدايا', 'ضيافة'],
    ...variantTable(['السعة', 'اللون'], { price: '165.00', weightGrams: 780 }, [
      { sku: 'NKH-DLH-06-GLD', is: ['600 مل', 'ذهبي'], quantity: 20 },
      { sku: 'NKH-DLH-06-NVY', is: ['600 مل', 'كحلي'], quantity: 14 },
      { sku: 'NKH-DLH-10-GLD', is: ['1 لتر', 'ذهبي'], quantity: 11, price: '210.00', weightGrams: 1050 },
      { sku: 'NKH-DLH-10-NVY', is: ['1 لتر', 'كحلي'], quantity: 2, price: '210.00', weightGrams: 1050 },
    ]),
    images: pictures('nakhl', 'coffeePot', [
      ['front', 'brass', 'garnet', 'دلّة ذهبية منقوشة'],
      ['pair', 'navy', 'gold', 'دلّتان باللونين الكحلي والذهبي'],
    ]),
    translations: {
      en: {
        name: 'Engraved Coffee Pot',
        description: paragraphs(
          'A dallah of plated brass with engraved geometry, a handle that stays cool and a spout that does not drip.',
        ),
      },
    },
  },
  {
    slug: 'porcelain-finjan-set',
    name: 'طقم فناجين بورسلان',
    description: paragraphs(
      'فناجين قهوة من البورسلان الرقيق بحزام ملوّن ونقش ماسي. آمنة للاستخدام في غسالة الصحون.',
    ),
    categorySlugs: ['cups'],
    tags: ['ضيافة', 'هدايا'],
    ...variantTable(['العدد', 'اللون'], { price: '79.00', weightGrams: 540 }, [
      { sku: 'NKH-FNJ-06-TRQ', is: ['6 فناجين', 'فيروزي'], quantity: 42 },
      { sku: 'NKH-FNJ-06-GRN', is: ['6 فناجين', 'عنابي'], quantity: 38 },
      {
        sku: 'NKH-FNJ-12-TRQ',
        is: ['12 فنجانًا', 'فيروزي'],
        quantity: 17,
        price: '145.00',
        weightGrams: 1060,
      },
      { sku: 'NKH-FNJ-12-GRN', is: ['12 فنجانًا', 'عنابي'], quantity: 0, price: '145.00', weightGrams: 1060 },
    ]),
    images: pictures('nakhl', 'coffeeCups', [
      ['front', 'turquoise', 'gold', 'فناجين بيضاء بحزام فيروزي'],
      ['front', 'garnet', 'gold', 'فناجين بيضاء بحزام عنابي'],
    ]),
    translations: {
      en: {
        name: 'Porcelain Finjan Set',
        description: paragraphs(
          'Fine porcelain coffee cups with a coloured band and a diamond pattern. Safe in the dishwasher.',
        ),
      },
    },
  },
  {
    slug: 'hospitality-tray',
    name: 'صينية ضيافة نحاسية',
    description: paragraphs(
      'صينية بيضاوية من النحاس بنقش وردة ثمانية ومقبضين. تتسع لدلّة وستة فناجين وطبق تمر.',
    ),
    categorySlugs: ['coffee-ware'],
    tags: ['نحاس', 'يدوي', 'ضيافة'],
    ...variantTable(['المقاس'], { price: '129.00', compareAtPrice: '159.00', weightGrams: 980 }, [
      { sku: 'NKH-TRY-M', is: ['وسط'], quantity: 16 },
      {
        sku: 'NKH-TRY-L',
        is: ['كبير'],
        quantity: 9,
        price: '179.00',
        compareAtPrice: '199.00',
        weightGrams: 1420,
      },
    ]),
    images: pictures('nakhl', 'tray', [['front', 'gold', 'copper', 'صينية نحاسية بيضاوية بنقش وردة']]),
    translations: {
      en: {
        name: 'Brass Hospitality Tray',
        description: paragraphs(
          'An oval brass tray with an eight-petalled engraving and two handles. Room for a pot, six cups and a plate of dates.',
        ),
      },
    },
  },
];
