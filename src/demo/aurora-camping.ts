import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Aurora's camping shelves: tents, sleeping, light and kitchen. */
export const auroraCamping: DemoProduct[] = [
  {
    slug: 'northlight-dome-tent',
    name: 'Northlight Dome Tent',
    description: paragraphs(
      'Four poles, ten minutes, and a dome that stands through the night wind. Two doors, so nobody climbs over anybody.',
      'The outer sheet goes up first: the inside stays dry when you pitch in rain. Seams are taped, pegs and repair kit included.',
    ),
    categorySlugs: ['tents'],
    tags: ['waterproof', 'family', 'bestseller'],
    ...variantTable(['Size'], { price: '249.00', weightGrams: 2900 }, [
      { sku: 'AUR-NTH-2P', is: ['2 people'], quantity: 24 },
      { sku: 'AUR-NTH-3P', is: ['3 people'], quantity: 18, price: '299.00', weightGrams: 3600 },
      {
        sku: 'AUR-NTH-4P',
        is: ['4 people'],
        quantity: 5,
        price: '379.00',
        compareAtPrice: '429.00',
        weightGrams: 4800,
      },
    ]),
    images: pictures('aurora', 'tent', [
      ['front', 'fjord', 'sun', 'Blue dome tent with a lit entrance'],
      ['close', 'fjord', 'sun', 'Close view of the tent entrance'],
    ]),
    translations: {
      tr: {
        name: 'Northlight Kubbe Çadır',
        description: paragraphs(
          'Dört direk, on dakika ve gece rüzgârına dayanan bir kubbe. İki kapısı sayesinde kimse kimsenin üzerinden geçmez.',
          'Önce dış tente kurulur; yağmurda kurarken içi kuru kalır. Dikişler bantlıdır, kazıklar ve onarım seti kutudadır.',
        ),
      },
    },
    seo: {
      title: 'Northlight Dome Tent for 2 to 4 people',
      description:
        'Freestanding dome tent with two doors and taped seams. Pitches outer first in ten minutes.',
    },
  },
  {
    slug: 'featherline-solo-tent',
    name: 'Featherline Solo Tent',
    description: paragraphs(
      'One person, one trekking pole, under a kilogram. Packs to the size of a loaf of bread.',
    ),
    categorySlugs: ['tents'],
    tags: ['ultralight', 'waterproof', 'new'],
    ...variantTable(['Colour'], { price: '319.00', weightGrams: 940 }, [
      { sku: 'AUR-FTH-PIN', is: ['Pine'], quantity: 9 },
      { sku: 'AUR-FTH-SAF', is: ['Saffron'], quantity: 3 },
    ]),
    images: pictures('aurora', 'tent', [
      ['front', 'pine', 'saffron', 'Pine green solo tent'],
      ['pair', 'saffron', 'pine', 'Solo tents in saffron and pine'],
    ]),
  },
  {
    slug: 'hollow-sleeping-bag',
    name: 'Hollow Sleeping Bag',
    description: paragraphs(
      'A mummy bag with a draught collar and a two-way zip. The filling is recycled fibre, warm even when damp.',
      'Choose the comfort temperature for your coldest night, not for the average one.',
    ),
    categorySlugs: ['sleeping'],
    tags: ['recycled', 'winter'],
    ...variantTable(['Comfort', 'Length'], { price: '129.00', weightGrams: 1250 }, [
      { sku: 'AUR-HLW-05-REG', is: ['5 °C', 'Regular'], quantity: 28 },
      { sku: 'AUR-HLW-05-LNG', is: ['5 °C', 'Long'], quantity: 16, price: '139.00', weightGrams: 1340 },
      { sku: 'AUR-HLW-M5-REG', is: ['-5 °C', 'Regular'], quantity: 12, price: '169.00', weightGrams: 1620 },
      { sku: 'AUR-HLW-M5-LNG', is: ['-5 °C', 'Long'], quantity: 0, price: '179.00', weightGrams: 1730 },
    ]),
    images: pictures('aurora', 'sleepingBag', [
      ['front', 'pine', 'saffron', 'Green mummy sleeping bag with a warm yellow lining'],
      ['close', 'pine', 'saffron', 'Close view of the hood and its small pillow'],
    ]),
    translations: {
      tr: {
        name: 'Hollow Uyku Tulumu',
        description: paragraphs(
          'Boyun yakalı, çift yönlü fermuarlı mumya tulum. Dolgusu geri dönüştürülmüş elyaftır, nemliyken bile ısıtır.',
          'Konfor sıcaklığını ortalama geceye göre değil, en soğuk gecenize göre seçin.',
        ),
      },
    },
  },
  {
    slug: 'firefly-camp-lantern',
    name: 'Firefly Camp Lantern',
    description: paragraphs(
      'Warm light without fuel. Turn the knob for reading, cooking or finding the path; hold it down and it flickers like a candle.',
    ),
    categorySlugs: ['camping', 'lighting'],
    tags: ['usb-c', 'gift', 'bestseller'],
    ...variantTable(['Colour'], { price: '49.00', weightGrams: 430 }, [
      { sku: 'AUR-FFL-SLA', is: ['Slate'], quantity: 48 },
      { sku: 'AUR-FFL-GAR', is: ['Garnet'], quantity: 37 },
    ]),
    images: pictures('aurora', 'campLantern', [
      ['front', 'slate', 'coral', 'Glowing slate camp lantern'],
      ['front', 'garnet', 'brass', 'Glowing garnet camp lantern'],
    ]),
    translations: {
      tr: {
        name: 'Firefly Kamp Feneri',
        description: paragraphs(
          'Yakıtsız sıcak ışık. Okumak, pişirmek ya da yolu bulmak için düğmeyi çevirin; basılı tutun, mum gibi titresin.',
        ),
      },
    },
  },
  {
    slug: 'kindling-stove-and-pot',
    name: 'Kindling Stove & Pot',
    description: paragraphs(
      'A folding burner and a litre pot that carries it. Boils water for two in four minutes, even in a breeze.',
    ),
    categorySlugs: ['camp-kitchen'],
    tags: ['ultralight', 'cooking'],
    ...variantTable([], { price: '74.00', weightGrams: 385 }, [{ sku: 'AUR-KND-SET', is: [], quantity: 30 }]),
    images: pictures('aurora', 'stove', [
      ['front', 'coral', 'navy', 'Coral pot on a folding camp burner'],
      ['close', 'coral', 'navy', 'Close view of the burning stove'],
    ]),
    translations: {
      tr: {
        name: 'Kindling Ocak ve Tencere',
        description: paragraphs(
          'Katlanan ocak ve onu içinde taşıyan bir litrelik tencere. İki kişilik suyu esintide bile dört dakikada kaynatır.',
        ),
      },
    },
  },
  {
    slug: 'grove-family-cook-pot',
    name: 'Grove Family Cook Pot',
    description: paragraphs(
      'Two and a half litres of ceramic-coated aluminium for stew, rice and washing up. The lid drains, the handle stays cool.',
    ),
    categorySlugs: ['camp-kitchen'],
    tags: ['family', 'cooking'],
    ...variantTable(['Colour'], { price: '58.00', compareAtPrice: '66.00', weightGrams: 620 }, [
      { sku: 'AUR-GRV-MOS', is: ['Moss'], quantity: 14 },
      { sku: 'AUR-GRV-FJO', is: ['Fjord'], quantity: 11 },
    ]),
    images: pictures('aurora', 'stove', [
      ['front', 'moss', 'copper', 'Moss green cook pot on a burner'],
      ['front', 'fjord', 'ember', 'Blue cook pot on a burner'],
    ]),
  },
  {
    slug: 'icehouse-soft-cooler',
    name: 'Icehouse Soft Cooler',
    description: paragraphs(
      'Keeps ice for two days and folds flat for the way home. The lining wipes clean, the straps carry wet firewood too.',
    ),
    categorySlugs: ['camp-kitchen'],
    tags: ['family', 'picnic', 'summer'],
    ...variantTable(['Capacity'], { price: '85.00', weightGrams: 1100 }, [
      { sku: 'AUR-ICE-12', is: ['12 L'], quantity: 21 },
      { sku: 'AUR-ICE-24', is: ['24 L'], quantity: 10, price: '115.00', weightGrams: 1600 },
    ]),
    images: pictures('aurora', 'cooler', [
      ['front', 'slate', 'coral', 'Slate soft cooler with coral straps'],
      ['front', 'turquoise', 'cream', 'Turquoise soft cooler with cream straps'],
    ]),
    translations: {
      tr: {
        name: 'Icehouse Soğutucu Çanta',
        description: paragraphs(
          'Buzu iki gün korur, dönüş yolunda dümdüz katlanır. İç yüzeyi silinerek temizlenir.',
        ),
      },
    },
  },
];
