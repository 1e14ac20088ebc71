import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Aurora's trail shelves: packs, bottles, clothing, footwear and tools. */
export const auroraTrail: DemoProduct[] = [
  {
    slug: 'switchback-daypack',
    name: 'Switchback 24 L Daypack',
    description: paragraphs(
      'School, office, summit. A padded sleeve holds a laptop, two side pockets hold bottles, and the lid closes with one hand.',
      'Woven from recycled yarn, with a rain cover hidden in the base.',
    ),
    categorySlugs: ['backpacks'],
    tags: ['recycled', 'travel', 'bestseller'],
    ...variantTable(['Colour'], { price: '98.00', weightGrams: 780 }, [
      { sku: 'AUR-SWB-MOS', is: ['Moss'], quantity: 46 },
      { sku: 'AUR-SWB-COP', is: ['Copper'], quantity: 33 },
      { sku: 'AUR-SWB-NAV', is: ['Navy'], quantity: 7 },
    ]),
    images: pictures('aurora', 'backpack', [
      ['front', 'moss', 'copper', 'Moss green daypack with copper straps'],
      ['pair', 'copper', 'navy', 'Daypacks in copper and navy'],
      ['close', 'navy', 'sun', 'Close view of the front pocket'],
    ]),
    translations: {
      tr: {
        name: 'Switchback 24 L Günlük Çanta',
        description: paragraphs(
          'Okul, ofis, zirve. Dolgulu bölme dizüstü bilgisayarı, iki yan cep mataraları taşır; kapak tek elle kapanır.',
          'Geri dönüştürülmüş iplikten dokunmuştur, tabanında yağmurluk gizlidir.',
        ),
      },
    },
    seo: {
      title: 'Switchback 24 L Daypack from recycled yarn',
      description: 'Daypack with laptop sleeve and hidden rain cover, in moss, copper and navy.',
    },
  },
  {
    slug: 'longhaul-trekking-pack',
    name: 'Longhaul 55 L Trekking Pack',
    description: paragraphs(
      'A carrying frame that adjusts to the back it is on, and a lid that becomes a small pack for the last hour to the top.',
    ),
    categorySlugs: ['backpacks'],
    tags: ['trekking', 'waterproof'],
    ...variantTable(
      ['Back length', 'Colour'],
      { price: '219.00', compareAtPrice: '249.00', weightGrams: 1780 },
      [
        { sku: 'AUR-LNG-SM-GRA', is: ['S/M', 'Graphite'], quantity: 13 },
        { sku: 'AUR-LNG-SM-FJO', is: ['S/M', 'Fjord'], quantity: 9 },
        { sku: 'AUR-LNG-ML-GRA', is: ['M/L', 'Graphite'], quantity: 15, weightGrams: 1860 },
        { sku: 'AUR-LNG-ML-FJO', is: ['M/L', 'Fjord'], quantity: 1, weightGrams: 1860 },
      ],
    ),
    images: pictures('aurora', 'trekkingPack', [
      ['front', 'graphite', 'ember', 'Graphite trekking pack with an orange sleeping mat'],
      ['front', 'fjord', 'sun', 'Blue trekking pack with a yellow sleeping mat'],
    ]),
    translations: {
      tr: {
        name: 'Longhaul 55 L Trekking Çantası',
        description: paragraphs(
          'Taşıyanın sırtına göre ayarlanan iskelet; kapağı, zirveye kalan son saat için küçük bir çantaya dönüşür.',
        ),
      },
    },
  },
  {
    slug: 'streamline-insulated-bottle',
    name: 'Streamline Insulated Bottle',
    description: paragraphs(
      'Cold for a day, hot for half of one. Steel inside and out, with a cap that clips to a pack.',
    ),
    categorySlugs: ['drinkware'],
    tags: ['steel', 'gift', 'bestseller'],
    ...variantTable(['Capacity', 'Colour'], { price: '32.00', weightGrams: 310 }, [
      { sku: 'AUR-STR-05-FJO', is: ['500 ml', 'Fjord'], quantity: 90 },
      { sku: 'AUR-STR-05-COR', is: ['500 ml', 'Coral'], quantity: 74 },
      { sku: 'AUR-STR-05-PIN', is: ['500 ml', 'Pine'], quantity: 58 },
      { sku: 'AUR-STR-10-FJO', is: ['1 L', 'Fjord'], quantity: 41, price: '42.00', weightGrams: 460 },
      { sku: 'AUR-STR-10-COR', is: ['1 L', 'Coral'], quantity: 0, price: '42.00', weightGrams: 460 },
      { sku: 'AUR-STR-10-PIN', is: ['1 L', 'Pine'], quantity: 36, price: '42.00', weightGrams: 460 },
    ]),
    images: pictures('aurora', 'bottle', [
      ['front', 'fjord', 'sun', 'Blue insulated bottle with a yellow cap'],
      ['pair', 'coral', 'pine', 'Insulated bottles in coral and pine'],
    ]),
    translations: {
      tr: {
        name: 'Streamline Termos Matara',
        description: paragraphs(
          'Bir gün soğuk, yarım gün sıcak tutar. İçi dışı çelik; kapağı çantaya takılır.',
        ),
      },
    },
  },
  {
    slug: 'hearth-travel-mug',
    name: 'Hearth Travel Mug',
    description: paragraphs(
      'Drinks from every side of the rim, closes with a push, and fits the holder of a bicycle, a pram or a car.',
    ),
    categorySlugs: ['drinkware'],
    tags: ['steel', 'gift', 'home-office'],
    ...variantTable(['Colour'], { price: '28.00', compareAtPrice: '34.00', weightGrams: 290 }, [
      { sku: 'AUR-HRT-PIN', is: ['Pine'], quantity: 39 },
      { sku: 'AUR-HRT-PLU', is: ['Plum'], quantity: 24 },
      { sku: 'AUR-HRT-SAN', is: ['Sand'], quantity: 18 },
    ]),
    images: pictures('aurora', 'travelMug', [
      ['front', 'pine', 'saffron', 'Pine green travel mug with steam rising'],
      ['front', 'plum', 'rose', 'Plum travel mug with a rose band'],
    ]),
  },
  {
    slug: 'squall-rain-jacket',
    name: 'Squall Rain Jacket',
    description: paragraphs(
      'Three layers between you and the weather, with zips under the arms for the climb and a hood that turns with the head.',
      'Cut long enough to sit on. Waterproofed without fluorocarbons; wash and tumble to renew it.',
    ),
    categorySlugs: ['clothing'],
    tags: ['waterproof', 'recycled', 'bestseller'],
    ...variantTable(['Size', 'Colour'], { price: '179.00', weightGrams: 420 }, [
      { sku: 'AUR-SQL-S-COR', is: ['S', 'Coral'], quantity: 12 },
      { sku: 'AUR-SQL-S-PIN', is: ['S', 'Pine'], quantity: 15 },
      { sku: 'AUR-SQL-M-COR', is: ['M', 'Coral'], quantity: 20 },
      { sku: 'AUR-SQL-M-PIN', is: ['M', 'Pine'], quantity: 26 },
      { sku: 'AUR-SQL-L-COR', is: ['L', 'Coral'], quantity: 4 },
      { sku: 'AUR-SQL-L-PIN', is: ['L', 'Pine'], quantity: 22 },
      { sku: 'AUR-SQL-XL-COR', is: ['XL', 'Coral'], quantity: 0 },
      { sku: 'AUR-SQL-XL-PIN', is: ['XL', 'Pine'], quantity: 9 },
    ]),
    images: pictures('aurora', 'jacket', [
      ['front', 'coral', 'navy', 'Coral rain jacket with navy shoulders'],
      ['front', 'pine', 'saffron', 'Pine rain jacket with saffron shoulders'],
      ['close', 'coral', 'navy', 'Close view of the hood and zip'],
    ]),
    translations: {
      tr: {
        name: 'Squall Yağmurluk',
        description: paragraphs(
          'Havayla aranızda üç katman; tırmanış için koltuk altı fermuarları ve başla birlikte dönen kapüşon.',
          'Üzerine oturulacak kadar uzun kesim. Florokarbonsuz su iticilik; yıkayıp kurutarak yenileyin.',
        ),
      },
    },
  },
  {
    slug: 'meadow-fleece-jacket',
    name: 'Meadow Hooded Fleece',
    description: paragraphs(
      'The layer you forget to take off. Brushed inside, smooth outside, with pockets that stay clear of a hip belt.',
    ),
    categorySlugs: ['clothing'],
    tags: ['recycled', 'winter'],
    ...variantTable(['Size'], { price: '95.00', compareAtPrice: '115.00', weightGrams: 390 }, [
      { sku: 'AUR-MDW-S', is: ['S'], quantity: 17 },
      { sku: 'AUR-MDW-M', is: ['M'], quantity: 23 },
      { sku: 'AUR-MDW-L', is: ['L'], quantity: 19 },
    ]),
    images: pictures('aurora', 'jacket', [
      ['front', 'glacier', 'plum', 'Glacier blue hooded fleece with plum shoulders'],
    ]),
  },
  {
    slug: 'drumlin-hiking-boots',
    name: 'Drumlin Hiking Boots',
    description: paragraphs(
      'Mid-height boots for wet grass and loose stone. The sole can be replaced, so the leather has time to become yours.',
    ),
    categorySlugs: ['footwear'],
    tags: ['waterproof', 'leather', 'trekking'],
    ...variantTable(['Size'], { price: '169.00', weightGrams: 1240 }, [
      { sku: 'AUR-DRM-39', is: ['39'], quantity: 8 },
      { sku: 'AUR-DRM-40', is: ['40'], quantity: 11 },
      { sku: 'AUR-DRM-41', is: ['41'], quantity: 14 },
      { sku: 'AUR-DRM-42', is: ['42'], quantity: 16 },
      { sku: 'AUR-DRM-43', is: ['43'], quantity: 2 },
      { sku: 'AUR-DRM-44', is: ['44'], quantity: 0 },
    ]),
    images: pictures('aurora', 'boots', [
      ['front', 'camel', 'garnet', 'Camel leather hiking boots with garnet collars'],
      ['close', 'camel', 'garnet', 'Close view of the laces and toe'],
    ]),
    translations: {
      tr: {
        name: 'Drumlin Yürüyüş Botu',
        description: paragraphs(
          'Islak çim ve gevşek taş için orta boy bot. Tabanı değiştirilebilir; derisinin size alışacak zamanı olur.',
        ),
      },
    },
  },
  {
    slug: 'stride-trekking-poles',
    name: 'Stride Trekking Poles, Pair',
    description: paragraphs(
      'Three sections, cork-feel grips and levers you can set with cold hands. Folds to the length of a forearm.',
    ),
    categorySlugs: ['navigation'],
    tags: ['trekking', 'ultralight'],
    ...variantTable(['Material'], { price: '69.00', weightGrams: 510 }, [
      { sku: 'AUR-STD-ALU', is: ['Aluminium'], quantity: 27 },
      { sku: 'AUR-STD-CRB', is: ['Carbon'], quantity: 12, price: '119.00', weightGrams: 390 },
    ]),
    images: pictures('aurora', 'trekkingPoles', [
      ['front', 'graphite', 'ember', 'Crossed trekking poles with orange grips'],
    ]),
  },
  {
    slug: 'azimuth-field-compass',
    name: 'Azimuth Field Compass',
    description: paragraphs(
      'Liquid-damped, with a brass case and a needle that settles in three seconds. Needs no battery and no signal.',
    ),
    categorySlugs: ['navigation'],
    tags: ['gift', 'trekking'],
    ...variantTable([], { price: '54.00', weightGrams: 120 }, [{ sku: 'AUR-AZM-BRS', is: [], quantity: 4 }]),
    images: pictures('aurora', 'compass', [
      ['front', 'brass', 'vermilion', 'Brass compass with a red needle'],
      ['close', 'brass', 'vermilion', 'Close view of the compass rose'],
    ]),
    translations: {
      tr: {
        name: 'Azimuth Arazi Pusulası',
        description: paragraphs(
          'Sıvı sönümlü, pirinç gövdeli; iğnesi üç saniyede durulur. Pil de sinyal de istemez.',
        ),
      },
    },
  },
  {
    slug: 'summit-cap',
    name: 'Summit Cap',
    description: paragraphs('A light cap that dries on the head, with a brim that bends and remembers.'),
    categorySlugs: ['clothing'],
    tags: ['summer', 'recycled'],
    ...variantTable(['Colour'], { price: '29.00', weightGrams: 72 }, [
      { sku: 'AUR-SMT-PIN', is: ['Pine'], quantity: 55 },
      { sku: 'AUR-SMT-EMB', is: ['Ember'], quantity: 34 },
      { sku: 'AUR-SMT-NAV', is: ['Navy'], quantity: 28 },
    ]),
    images: pictures('aurora', 'cap', [
      ['front', 'pine', 'saffron', 'Pine green cap with a mountain badge'],
      ['pair', 'ember', 'navy', 'Caps in orange and navy'],
    ]),
  },
];
