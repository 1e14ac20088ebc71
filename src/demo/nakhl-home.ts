import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** What Nakhl has for the home and for wearing. */
export const nakhlHome: DemoProduct[] = [
  {
    slug: 'brass-fanous',
    name: 'فانوس نحاسي',
    description: paragraphs(
      'فانوس بزجاج ملوّن وهيكل نحاسي، يضيء بشمعة أو بمصباح صغير. يرسم على الجدران ظلالًا ملوّنة.',
    ),
    categorySlugs: ['lighting'],
    tags: ['نحاس', 'يدوي', 'رمضان', 'هدايا'],
    ...variantTable(['المقاس', 'الزجاج'], { price: '119.00', weightGrams: 900 }, [
      { sku: 'NKH-FNS-S-EMR', is: ['صغير', 'أخضر'], quantity: 34 },
      { sku: 'NKH-FNS-S-GRN', is: ['صغير', 'عنابي'], quantity: 27 },
      { sku: 'NKH-FNS-L-EMR', is: ['كبير', 'أخضر'], quantity: 10, price: '189.00', weightGrams: 1700 },
      { sku: 'NKH-FNS-L-GRN', is: ['كبير', 'عنابي'], quantity: 1, price: '189.00', weightGrams: 1700 },
    ]),
    images: pictures('nakhl', 'fanous', [
      ['front', 'brass', 'emerald', 'فانوس نحاسي مضاء بزجاج أخضر'],
      ['front', 'brass', 'garnet', 'فانوس نحاسي مضاء بزجاج عنابي'],
    ]),
    translations: {
      en: {
        name: 'Brass Lantern',
        description: paragraphs(
          'Coloured glass in a brass frame, for a candle or a small bulb. It paints coloured shadows on the walls.',
        ),
      },
    },
  },
  {
    slug: 'handwoven-wool-rug',
    name: 'سجادة صوف منسوجة يدويًا',
    description: paragraphs(
      'سجادة من الصوف الطبيعي منسوجة على نول يدوي بألوان نباتية. كل قطعة تختلف قليلًا عن أختها.',
      'وبرها قصير يسهل تنظيفه، وأطرافها معقودة باليد.',
    ),
    categorySlugs: ['rugs'],
    tags: ['يدوي', 'صوف', 'فاخر'],
    ...variantTable(['المقاس'], { price: '480.00', weightGrams: 3200 }, [
      { sku: 'NKH-RUG-080', is: ['80 × 120 سم'], quantity: 12 },
      { sku: 'NKH-RUG-120', is: ['120 × 180 سم'], quantity: 7, price: '890.00', weightGrams: 6400 },
      {
        sku: 'NKH-RUG-200',
        is: ['200 × 300 سم'],
        quantity: 2,
        price: '1950.00',
        compareAtPrice: '2200.00',
        weightGrams: 16800,
      },
    ]),
    images: pictures('nakhl', 'rug', [
      ['front', 'garnet', 'gold', 'سجادة صوف عنابية بنقوش ذهبية'],
      ['close', 'garnet', 'gold', 'صورة قريبة لنقش السجادة'],
    ]),
    translations: {
      en: {
        name: 'Handwoven Wool Rug',
        description: paragraphs(
          'Natural wool in plant colours, woven on a hand loom. Each piece differs a little from its sister.',
          'The short pile is easy to clean; the fringes are knotted by hand.',
        ),
      },
    },
  },
  {
    slug: 'sadu-cushion',
    name: 'وسادة سدو',
    description: paragraphs(
      'وسادة بنقش السدو التقليدي، غطاؤها من القطن والصوف وله سحّاب مخفي. الحشوة مشمولة.',
    ),
    categorySlugs: ['cushions'],
    tags: ['يدوي', 'صوف', 'هدايا'],
    ...variantTable(['اللون'], { price: '85.00', weightGrams: 620 }, [
      { sku: 'NKH-SDU-GRN', is: ['عنابي'], quantity: 45 },
      { sku: 'NKH-SDU-CHR', is: ['فحمي'], quantity: 33 },
      { sku: 'NKH-SDU-CLY', is: ['طيني'], quantity: 20 },
    ]),
    images: pictures('nakhl', 'cushion', [
      ['front', 'garnet', 'charcoal', 'وسادة سدو عنابية'],
      ['pair', 'charcoal', 'clay', 'وسادتا سدو باللونين الفحمي والطيني'],
    ]),
    translations: {
      en: {
        name: 'Sadu Cushion',
        description: paragraphs(
          'A cushion in the traditional Sadu pattern. The cover is cotton and wool with a hidden zip; the filling is included.',
        ),
      },
    },
  },
  {
    slug: 'classic-thobe',
    name: 'ثوب كلاسيكي',
    description: paragraphs(
      'ثوب من قماش خفيف يتنفس ولا يتجعد، بياقة رسمية وأزرار صدفية. قصّته مريحة للدوام والمناسبات.',
    ),
    categorySlugs: ['thobes'],
    tags: ['قطن', 'جديد'],
    ...variantTable(['المقاس', 'اللون'], { price: '195.00', weightGrams: 520 }, [
      { sku: 'NKH-THB-54-WHT', is: ['54', 'أبيض'], quantity: 28 },
      { sku: 'NKH-THB-54-NVY', is: ['54', 'كحلي'], quantity: 12 },
      { sku: 'NKH-THB-56-WHT', is: ['56', 'أبيض'], quantity: 36 },
      { sku: 'NKH-THB-56-NVY', is: ['56', 'كحلي'], quantity: 15 },
      { sku: 'NKH-THB-58-WHT', is: ['58', 'أبيض'], quantity: 30 },
      { sku: 'NKH-THB-58-NVY', is: ['58', 'كحلي'], quantity: 0 },
      { sku: 'NKH-THB-60-WHT', is: ['60', 'أبيض'], quantity: 4 },
    ]),
    images: pictures('nakhl', 'thobe', [
      ['front', 'snow', 'gold', 'ثوب أبيض بأزرار ذهبية'],
      ['front', 'navy', 'fog', 'ثوب كحلي'],
    ]),
    translations: {
      en: {
        name: 'Classic Thobe',
        description: paragraphs(
          'A light cloth that breathes and does not crease, a formal collar and shell buttons. Cut for office days and occasions.',
        ),
      },
    },
  },
  {
    slug: 'embroidered-abaya',
    name: 'عباية مطرزة',
    description: paragraphs('عباية كريب واسعة القصّة بتطريز ناعم على الحواف. خفيفة على الكتف ومناسبة للصيف.'),
    categorySlugs: ['abayas'],
    tags: ['فاخر', 'يدوي', 'جديد'],
    ...variantTable(['المقاس', 'اللون'], { price: '320.00', compareAtPrice: '380.00', weightGrams: 610 }, [
      { sku: 'NKH-ABY-S-BLK', is: ['S', 'أسود'], quantity: 14 },
      { sku: 'NKH-ABY-S-CLY', is: ['S', 'طيني'], quantity: 9 },
      { sku: 'NKH-ABY-M-BLK', is: ['M', 'أسود'], quantity: 21 },
      { sku: 'NKH-ABY-M-CLY', is: ['M', 'طيني'], quantity: 11 },
      { sku: 'NKH-ABY-L-BLK', is: ['L', 'أسود'], quantity: 16 },
      { sku: 'NKH-ABY-L-CLY', is: ['L', 'طيني'], quantity: 3 },
    ]),
    images: pictures('nakhl', 'abaya', [
      ['front', 'charcoal', 'gold', 'عباية سوداء بتطريز ذهبي'],
      ['front', 'clay', 'turquoise', 'عباية طينية بتطريز فيروزي'],
      ['close', 'charcoal', 'gold', 'صورة قريبة للتطريز'],
    ]),
    translations: {
      en: {
        name: 'Embroidered Abaya',
        description: paragraphs(
          'Wide-cut crêpe with fine embroidery along the edges. Light on the shoulders and made for summer.',
        ),
      },
    },
  },
  {
    slug: 'checked-shemagh',
    name: 'شماغ قطني',
    description: paragraphs('شماغ من القطن الممشط بنسيج متماسك يحافظ على شكله بعد الغسيل.'),
    categorySlugs: ['men'],
    tags: ['قطن', 'هدايا'],
    ...variantTable(['اللون'], { price: '110.00', weightGrams: 240 }, [
      { sku: 'NKH-SHM-RED', is: ['أحمر'], quantity: 50 },
      { sku: 'NKH-SHM-WHT', is: ['أبيض'], quantity: 42 },
    ]),
    images: pictures('nakhl', 'scarf', [
      ['front', 'snow', 'vermilion', 'شماغ مطوي بنقش أحمر وأبيض'],
      ['front', 'snow', 'fog', 'غترة بيضاء مطوية'],
    ]),
    translations: {
      en: {
        name: 'Cotton Shemagh',
        description: paragraphs('Combed cotton in a firm weave that keeps its shape after washing.'),
      },
    },
  },
  {
    slug: 'leather-sandals',
    name: 'نعال جلدية شرقية',
    description: paragraphs('نعال من الجلد الطبيعي مخيطة باليد، بنعل مبطّن يريح القدم طوال اليوم.'),
    categorySlugs: ['men'],
    tags: ['جلد', 'يدوي'],
    ...variantTable(['المقاس'], { price: '149.00', weightGrams: 560 }, [
      { sku: 'NKH-SND-40', is: ['40'], quantity: 13 },
      { sku: 'NKH-SND-41', is: ['41'], quantity: 18 },
      { sku: 'NKH-SND-42', is: ['42'], quantity: 24 },
      { sku: 'NKH-SND-43', is: ['43'], quantity: 19 },
      { sku: 'NKH-SND-44', is: ['44'], quantity: 0 },
    ]),
    images: pictures('nakhl', 'sandals', [['front', 'camel', 'cocoa', 'نعال جلدية بنية']]),
    translations: {
      en: {
        name: 'Leather Sandals',
        description: paragraphs(
          'Natural leather sewn by hand, with a cushioned sole that stays kind to the foot all day.',
        ),
      },
    },
  },
];
