import type { DemoProduct } from './demo-catalog.js';
import { paragraphs, pictures, variantTable } from './product-shorthand.js';

/** Aurora's electronics shelves: audio, watches, desk, photo, power. */
export const auroraElectronics: DemoProduct[] = [
  {
    slug: 'norrvik-wireless-headphones',
    name: 'Norrvik Wireless Headphones',
    description: paragraphs(
      'Over-ear headphones that quiet a train carriage and fold flat into a coat pocket. Two microphones listen outwards and cancel what you do not want to hear.',
      'Up to 38 hours on one charge; ten minutes on the cable are enough for an afternoon. The ear pads come off without tools, so they can be replaced instead of the headphones.',
    ),
    categorySlugs: ['headphones'],
    tags: ['wireless', 'noise-cancelling', 'travel', 'bestseller'],
    ...variantTable(['Colour'], { price: '189.00', compareAtPrice: '229.00', weightGrams: 258 }, [
      { sku: 'AUR-NRV-GRA', is: ['Graphite'], quantity: 64 },
      { sku: 'AUR-NRV-FJO', is: ['Fjord'], quantity: 31 },
      { sku: 'AUR-NRV-COR', is: ['Coral'], quantity: 4 },
    ]),
    images: [
      ...pictures('aurora', 'headphones', [
        ['front', 'graphite', 'ember', 'Graphite over-ear headphones with an orange headband lining'],
        ['front', 'fjord', 'sun', 'The same headphones in fjord blue'],
        ['close', 'coral', 'navy', 'Close view of a coral ear cup'],
      ]),
    ],
    translations: {
      tr: {
        name: 'Norrvik Kablosuz Kulaklık',
        description: paragraphs(
          'Tren yolculuğunu sessizleştiren, katlanınca mont cebine sığan kulak üstü kulaklık. Dışarıyı dinleyen iki mikrofon, duymak istemediğiniz sesleri bastırır.',
          'Tek şarjla 38 saate kadar dinleme; on dakikalık şarj bir öğleden sonraya yeter. Kulak yastıkları alet gerektirmeden değişir.',
        ),
      },
    },
    seo: {
      title: 'Norrvik Wireless Headphones with noise cancelling',
      description:
        'Foldable over-ear headphones, 38 hours of playback, replaceable ear pads. In three colours.',
    },
  },
  {
    slug: 'skerry-studio-headphones',
    name: 'Skerry Studio Headphones',
    description: paragraphs(
      'Wired, closed-back headphones for recording and long editing days. The sound is honest rather than flattering, and the coiled cable is yours to replace.',
    ),
    categorySlugs: ['headphones'],
    tags: ['wired', 'studio'],
    ...variantTable([], { price: '119.00', weightGrams: 292 }, [
      { sku: 'AUR-SKR-STD', is: [], quantity: 18 },
    ]),
    images: pictures('aurora', 'headphones', [
      ['front', 'slate', 'brass', 'Slate grey studio headphones with brass details'],
    ]),
  },
  {
    slug: 'kiesel-earbuds',
    name: 'Kiesel Earbuds',
    description: paragraphs(
      'Small as beach pebbles, with a case that charges itself on any wireless pad. Each bud plays alone, so one ear can stay with the world.',
      'Six hours in the ears, twenty-four more in the case. Four sizes of silicone tips are in the box.',
    ),
    categorySlugs: ['earbuds'],
    tags: ['wireless', 'travel', 'bestseller'],
    ...variantTable(['Colour'], { price: '99.00', weightGrams: 54 }, [
      { sku: 'AUR-KSL-NAV', is: ['Navy'], quantity: 80 },
      { sku: 'AUR-KSL-SUN', is: ['Sun'], quantity: 26 },
      { sku: 'AUR-KSL-GLA', is: ['Glacier'], quantity: 0 },
    ]),
    images: pictures('aurora', 'earbuds', [
      ['pair', 'navy', 'sun', 'Earbuds in their open charging cases, navy and yellow'],
      ['front', 'glacier', 'fjord', 'Glacier blue earbuds in their open charging case'],
    ]),
    translations: {
      tr: {
        name: 'Kiesel Kulak İçi Kulaklık',
        description: paragraphs(
          'Sahildeki çakıl taşları kadar küçük; kutusu her kablosuz şarj yüzeyinde dolar. Her kulaklık tek başına da çalışır.',
          'Kulakta altı saat, kutuda yirmi dört saat daha. Kutudan dört boy silikon uç çıkar.',
        ),
      },
    },
  },
  {
    slug: 'tarn-sport-earbuds',
    name: 'Tarn Sport Earbuds',
    description: paragraphs(
      'Made for rain and running: sealed against water, held by a soft wing, and with buttons that gloves can find.',
    ),
    categorySlugs: ['earbuds'],
    tags: ['wireless', 'waterproof', 'sport'],
    ...variantTable(['Colour'], { price: '79.00', compareAtPrice: '89.00', weightGrams: 61 }, [
      { sku: 'AUR-TRN-PIN', is: ['Pine'], quantity: 22 },
      { sku: 'AUR-TRN-EMB', is: ['Ember'], quantity: 17 },
    ]),
    images: pictures('aurora', 'earbuds', [
      ['front', 'pine', 'ember', 'Pine green sport earbuds with orange tips'],
      ['close', 'ember', 'graphite', 'Close view of an orange earbud in its case'],
    ]),
  },
  {
    slug: 'basta-portable-speaker',
    name: 'Basta Portable Speaker',
    description: paragraphs(
      'A round speaker that fills a garden and survives falling into the pond in it. Two of them find each other and play in stereo.',
      'Fourteen hours of music, and it lends its battery to a phone when asked.',
    ),
    categorySlugs: ['speakers'],
    tags: ['wireless', 'waterproof', 'bestseller'],
    ...variantTable(['Colour'], { price: '129.00', weightGrams: 640 }, [
      { sku: 'AUR-BST-PIN', is: ['Pine'], quantity: 38 },
      { sku: 'AUR-BST-COR', is: ['Coral'], quantity: 29 },
      { sku: 'AUR-BST-SLA', is: ['Slate'], quantity: 3 },
    ]),
    images: pictures('aurora', 'speaker', [
      ['front', 'pine', 'saffron', 'Pine green portable speaker with a carrying loop'],
      ['pair', 'coral', 'slate', 'Portable speakers in coral and slate'],
    ]),
    translations: {
      tr: {
        name: 'Basta Taşınabilir Hoparlör',
        description: paragraphs(
          'Bahçeyi sesle dolduran, havuza düşse de çalışmaya devam eden yuvarlak hoparlör. İki tanesi birbirini bulur ve stereo çalar.',
          'On dört saat müzik; gerektiğinde telefonunuzu da şarj eder.',
        ),
      },
    },
  },
  {
    slug: 'fjellby-shelf-speakers',
    name: 'Fjellby Shelf Speakers, Pair',
    description: paragraphs(
      'Two powered speakers for the shelf beside the books. Plug in a record player, a television or nothing at all and stream to them.',
      'The cabinets are real wood veneer; the fronts are held by magnets and come off for cleaning.',
    ),
    categorySlugs: ['speakers'],
    tags: ['wired', 'wireless', 'home'],
    ...variantTable(['Finish'], { price: '349.00', compareAtPrice: '399.00', weightGrams: 7800 }, [
      { sku: 'AUR-FJB-OAK', is: ['Oak'], quantity: 9 },
      { sku: 'AUR-FJB-BLK', is: ['Black'], quantity: 12 },
    ]),
    images: pictures('aurora', 'shelfSpeakers', [
      ['front', 'camel', 'copper', 'Two shelf speakers with oak cabinets'],
      ['front', 'charcoal', 'gold', 'Two black shelf speakers with golden cones'],
    ]),
  },
  {
    slug: 'ridgeway-trail-watch',
    name: 'Ridgeway Trail Watch',
    description: paragraphs(
      'A watch that knows the way back: offline maps, barometer and a battery that lasts a nine-day traverse.',
      'Sapphire glass, a crown that works in gloves, and a strap that changes in seconds.',
    ),
    categorySlugs: ['wearables', 'navigation'],
    tags: ['gps', 'waterproof', 'sport', 'new'],
    ...variantTable(['Size', 'Colour'], { price: '329.00', weightGrams: 68 }, [
      { sku: 'AUR-RDG-41-GRA', is: ['41 mm', 'Graphite'], quantity: 21 },
      { sku: 'AUR-RDG-41-MOS', is: ['41 mm', 'Moss'], quantity: 14 },
      { sku: 'AUR-RDG-46-GRA', is: ['46 mm', 'Graphite'], quantity: 33, price: '359.00', weightGrams: 79 },
      { sku: 'AUR-RDG-46-MOS', is: ['46 mm', 'Moss'], quantity: 2, price: '359.00', weightGrams: 79 },
    ]),
    images: pictures('aurora', 'watch', [
      ['front', 'graphite', 'ember', 'Graphite sports watch with an orange strap and activity rings'],
      ['close', 'moss', 'charcoal', 'Close view of the moss green watch face'],
    ]),
    translations: {
      tr: {
        name: 'Ridgeway Doğa Saati',
        description: paragraphs(
          'Dönüş yolunu bilen saat: çevrimdışı haritalar, barometre ve dokuz günlük yürüyüşe yeten pil.',
          'Safir cam, eldivenle çevrilen kurma kolu ve saniyeler içinde değişen kayış.',
        ),
      },
    },
    seo: {
      title: 'Ridgeway Trail Watch with offline maps',
      description: 'GPS watch with offline maps, barometer and nine days of battery, in 41 and 46 mm.',
    },
  },
  {
    slug: 'halden-everyday-watch',
    name: 'Halden Everyday Watch',
    description: paragraphs(
      'Steps, sleep, messages and the time, in a case no thicker than two coins. Charges once a week, usually while you shower.',
    ),
    categorySlugs: ['wearables'],
    tags: ['sport', 'gift'],
    ...variantTable(['Colour'], { price: '149.00', compareAtPrice: '179.00', weightGrams: 41 }, [
      { sku: 'AUR-HLD-COR', is: ['Coral'], quantity: 40 },
      { sku: 'AUR-HLD-FOG', is: ['Fog'], quantity: 35 },
      { sku: 'AUR-HLD-NAV', is: ['Navy'], quantity: 27 },
    ]),
    images: pictures('aurora', 'watch', [
      ['front', 'coral', 'navy', 'Coral everyday watch with a navy strap'],
      ['pair', 'navy', 'fog', 'Everyday watches in navy and fog grey'],
    ]),
  },
  {
    slug: 'tundra-mechanical-keyboard',
    name: 'Tundra Mechanical Keyboard',
    description: paragraphs(
      'Seventy-odd keys, an aluminium frame and switches you can pull out and swap. Talks to three computers and changes between them with one key.',
    ),
    categorySlugs: ['keyboards-mice'],
    tags: ['wireless', 'home-office', 'bestseller'],
    ...variantTable(['Switches', 'Colour'], { price: '139.00', weightGrams: 890 }, [
      { sku: 'AUR-TND-QUI-SLA', is: ['Quiet', 'Slate'], quantity: 25 },
      { sku: 'AUR-TND-QUI-SND', is: ['Quiet', 'Sand'], quantity: 11 },
      { sku: 'AUR-TND-TAC-SLA', is: ['Tactile', 'Slate'], quantity: 19 },
      { sku: 'AUR-TND-TAC-SND', is: ['Tactile', 'Sand'], quantity: 0 },
    ]),
    images: pictures('aurora', 'keyboard', [
      ['front', 'slate', 'coral', 'Slate mechanical keyboard with coral accent keys'],
      ['pair', 'sand', 'slate', 'Mechanical keyboards in sand and slate'],
    ]),
    translations: {
      tr: {
        name: 'Tundra Mekanik Klavye',
        description: paragraphs(
          'Alüminyum gövde ve lehimsiz değiştirilebilen tuş mekanizmaları. Üç bilgisayara birden bağlanır, tek tuşla aralarında geçiş yapar.',
        ),
      },
    },
  },
  {
    slug: 'otter-wireless-mouse',
    name: 'Otter Wireless Mouse',
    description: paragraphs(
      'Shaped for a resting hand rather than a claw. The wheel spins freely when pushed and stops on a line when turned slowly.',
    ),
    categorySlugs: ['keyboards-mice'],
    tags: ['wireless', 'home-office'],
    ...variantTable(['Colour'], { price: '59.00', weightGrams: 96 }, [
      { sku: 'AUR-OTR-COR', is: ['Coral'], quantity: 52 },
      { sku: 'AUR-OTR-GRA', is: ['Graphite'], quantity: 61 },
      { sku: 'AUR-OTR-SNO', is: ['Snow'], quantity: 5 },
    ]),
    images: pictures('aurora', 'mouse', [
      ['front', 'coral', 'sun', 'Coral wireless mouse'],
      ['front', 'graphite', 'turquoise', 'Graphite wireless mouse with a turquoise wheel'],
    ]),
  },
  {
    slug: 'halo-arm-desk-lamp',
    name: 'Halo Arm Desk Lamp',
    description: paragraphs(
      'A jointed arm, a heavy foot and light that goes from morning white to evening amber. It remembers the last setting and the time of day.',
    ),
    categorySlugs: ['lighting'],
    tags: ['home-office', 'home', 'gift'],
    ...variantTable(['Colour'], { price: '89.00', compareAtPrice: '109.00', weightGrams: 1650 }, [
      { sku: 'AUR-HLO-MOS', is: ['Moss'], quantity: 16 },
      { sku: 'AUR-HLO-EMB', is: ['Ember'], quantity: 13 },
      { sku: 'AUR-HLO-CHA', is: ['Charcoal'], quantity: 20 },
    ]),
    images: pictures('aurora', 'deskLamp', [
      ['front', 'moss', 'copper', 'Moss green desk lamp, lit'],
      ['pair', 'ember', 'charcoal', 'Desk lamps in orange and charcoal'],
    ]),
    translations: {
      tr: {
        name: 'Halo Kollu Masa Lambası',
        description: paragraphs(
          'Eklemli kol, ağır taban ve sabah beyazından akşam kehribarına uzanan ışık. Son ayarı ve günün saatini hatırlar.',
        ),
      },
    },
  },
  {
    slug: 'lumen-field-camera',
    name: 'Lumen Field Camera',
    description: paragraphs(
      'A compact camera with a fixed bright lens and real dials. No menus to get lost in: aperture, time, and the picture.',
      'Weather-sealed, charges over USB-C and sends pictures to the phone while you walk.',
    ),
    categorySlugs: ['photo-video'],
    tags: ['travel', 'new', 'gift'],
    ...variantTable(['Colour'], { price: '649.00', weightGrams: 410 }, [
      { sku: 'AUR-LMN-MOS', is: ['Moss'], quantity: 8 },
      { sku: 'AUR-LMN-CHA', is: ['Charcoal'], quantity: 10 },
    ]),
    images: pictures('aurora', 'camera', [
      ['front', 'moss', 'copper', 'Moss green compact camera with a leather strap'],
      ['front', 'charcoal', 'ember', 'Charcoal compact camera'],
      ['close', 'moss', 'copper', 'Close view of the lens'],
    ]),
  },
  {
    slug: 'nook-pocket-projector',
    name: 'Nook Pocket Projector',
    description: paragraphs(
      'A cinema the size of a lunch box: a two-metre picture on any white wall, sharpened by itself, with a battery for one long film.',
    ),
    categorySlugs: ['photo-video'],
    tags: ['home', 'travel'],
    ...variantTable([], { price: '279.00', compareAtPrice: '319.00', weightGrams: 920 }, [
      { sku: 'AUR-NOK-PRJ', is: [], quantity: 0 },
    ]),
    images: pictures('aurora', 'projector', [
      ['front', 'graphite', 'ember', 'Small projector with a glowing lens'],
    ]),
  },
  {
    slug: 'quire-e-reader',
    name: 'Quire E-Reader',
    description: paragraphs(
      'Paper-like pages, weeks between charges, and a warm light for late chapters. Reads in the bath; the seals are tested to two metres.',
    ),
    categorySlugs: ['electronics'],
    tags: ['waterproof', 'travel', 'gift'],
    ...variantTable(['Storage'], { price: '149.00', weightGrams: 174 }, [
      { sku: 'AUR-QUI-016', is: ['16 GB'], quantity: 45 },
      { sku: 'AUR-QUI-064', is: ['64 GB'], quantity: 23, price: '189.00' },
    ]),
    images: pictures('aurora', 'reader', [
      ['front', 'graphite', 'ember', 'E-reader showing a drawing of mountains'],
    ]),
    translations: {
      tr: {
        name: 'Quire E-Kitap Okuyucu',
        description: paragraphs(
          'Kâğıda yakın sayfalar, haftalarca süren pil ve gece bölümleri için sıcak ışık. İki metreye kadar suya dayanıklıdır.',
        ),
      },
    },
  },
  {
    slug: 'cairn-power-bank',
    name: 'Cairn Power Bank',
    description: paragraphs(
      'A battery for the days between sockets. Charges a laptop in a pinch and tells honestly what is left.',
    ),
    categorySlugs: ['power'],
    tags: ['travel', 'usb-c'],
    ...variantTable(['Capacity', 'Colour'], { price: '45.00', weightGrams: 210 }, [
      { sku: 'AUR-CRN-10-FJO', is: ['10,000 mAh', 'Fjord'], quantity: 70 },
      { sku: 'AUR-CRN-10-EMB', is: ['10,000 mAh', 'Ember'], quantity: 44 },
      { sku: 'AUR-CRN-20-FJO', is: ['20,000 mAh', 'Fjord'], quantity: 32, price: '69.00', weightGrams: 365 },
      { sku: 'AUR-CRN-20-EMB', is: ['20,000 mAh', 'Ember'], quantity: 6, price: '69.00', weightGrams: 365 },
    ]),
    images: pictures('aurora', 'powerBank', [
      ['front', 'fjord', 'sun', 'Blue power bank with a yellow cable'],
      ['front', 'ember', 'navy', 'Orange power bank with a navy cable'],
    ]),
    translations: {
      tr: {
        name: 'Cairn Taşınabilir Şarj Cihazı',
        description: paragraphs(
          'Prizsiz günler için batarya. Gerekirse dizüstü bilgisayarı da şarj eder ve kalan gücü dürüstçe gösterir.',
        ),
      },
    },
  },
  {
    slug: 'sundial-folding-solar-panel',
    name: 'Sundial Folding Solar Panel',
    description: paragraphs(
      'Opens like a book and hangs from a pack. On a clear noon the larger one fills a phone in two hours.',
    ),
    categorySlugs: ['power', 'camping'],
    tags: ['solar', 'usb-c', 'waterproof'],
    ...variantTable(['Output'], { price: '79.00', weightGrams: 480 }, [
      { sku: 'AUR-SUN-14', is: ['14 W'], quantity: 25 },
      {
        sku: 'AUR-SUN-28',
        is: ['28 W'],
        quantity: 13,
        price: '119.00',
        compareAtPrice: '139.00',
        weightGrams: 760,
      },
    ]),
    images: pictures('aurora', 'solarPanel', [['front', 'pine', 'saffron', 'Folding solar panel, opened']]),
  },
];
