/** What the examples of one store speak of: things that its catalog really has. */
export interface Showcase {
  store: string;
  productSlug: string;
  categorySlug: string;
  searchText: string;
  tag: string;
  /** Decimal strings in the store's currency. */
  price: { min: string; max: string };
  option: { name: string; value: string };
  /** A further language of the store. */
  language: string;
  newCategory: { name: string; slug: string };
  newProduct: { slug: string } & Record<string, unknown>;
  photo: { filename: string; altText: string };
  /** Somebody to whom the store ships. */
  buyer: {
    email: string;
    shippingAddress: { countryCode: string; region: string; postalCode: string } & object;
  };
  /** Of a promotion that the store has. */
  discountCode: string;
  newPromotion: { code: string } & Record<string, unknown>;
}

export const SHOWCASES: readonly Showcase[] = [
  {
    store: 'aurora',
    productSlug: 'norrvik-wireless-headphones',
    categorySlug: 'electronics',
    searchText: 'wireless',
    tag: 'travel',
    price: { min: '50.00', max: '200.00' },
    option: { name: 'Colour', value: 'Graphite' },
    language: 'tr',
    newCategory: { name: 'Hammocks', slug: 'hammocks' },
    newProduct: {
      name: 'Siesta Travel Hammock',
      slug: 'siesta-travel-hammock',
      description: '<p>Hangs between two trees and packs into its own pocket.</p>',
      tags: ['travel', 'new'],
      options: [{ name: 'Colour', values: ['Moss', 'Coral'] }],
      variants: [
        variant('AUR-SIE-MOS', '64.00', { name: 'Colour', value: 'Moss' }),
        variant('AUR-SIE-COR', '64.00', { name: 'Colour', value: 'Coral' }),
      ],
    },
    photo: { filename: 'hammock.webp', altText: 'Moss green hammock between two trees' },
    buyer: buyer('aurora', {
      ...{ name: 'Sample Buyer', line1: '500 Sample Street', city: 'Portland' },
      ...{ region: 'OR', postalCode: '97201', countryCode: 'US' },
    }),
    discountCode: 'WELCOME10',
    newPromotion: {
      name: 'Spring savings',
      code: 'SPRING15',
      kind: 'PERCENTAGE',
      value: '15',
      usageLimit: 500,
    },
  },
  {
    store: 'nakhl',
    productSlug: 'saudi-coffee-cardamom',
    categorySlug: 'coffee',
    searchText: 'قهوة',
    tag: 'هدايا',
    price: { min: '50.00', max: '150.00' },
    option: { name: 'الوزن', value: '500 جم' },
    language: 'en',
    newCategory: { name: 'الزعفران', slug: 'saffron' },
    newProduct: {
      name: 'زعفران فاخر',
      slug: 'premium-saffron',
      description: '<p>خيوط زعفران حمراء كاملة، تُعبأ في علبة زجاجية محكمة.</p>',
      tags: ['فاخر', 'هدايا'],
      options: [{ name: 'الوزن', values: ['1 جم', '3 جم'] }],
      variants: [
        variant('NKH-SFR-1', '25.00', { name: 'الوزن', value: '1 جم' }),
        variant('NKH-SFR-3', '69.00', { name: 'الوزن', value: '3 جم' }),
      ],
    },
    photo: { filename: 'saffron.webp', altText: 'علبة زجاجية من الزعفران' },
    buyer: buyer('nakhl', {
      ...{ name: 'مشتري تجريبي', line1: 'شارع النموذج 12', city: 'الرياض' },
      ...{ region: 'الرياض', postalCode: '12211', countryCode: 'SA' },
    }),
    discountCode: 'WELCOME10',
    newPromotion: {
      name: 'خصم الموسم',
      code: 'MAWSIM20',
      kind: 'FIXED_AMOUNT',
      value: '20',
      minimumSubtotal: '150',
    },
  },
  {
    store: 'sakura',
    productSlug: 'asagiri-dot-notebook',
    categorySlug: 'stationery',
    searchText: 'cotton',
    tag: 'gift',
    price: { min: '1000', max: '3000' },
    option: { name: 'Colour', value: 'Indigo' },
    language: 'ja',
    newCategory: { name: 'Incense', slug: 'incense' },
    newProduct: {
      name: 'Mori Cedar Incense',
      slug: 'mori-cedar-incense',
      description: '<p>Forty thin sticks that smell of a forest after rain.</p>',
      tags: ['gift', 'new'],
      variants: [variant('SKR-MRI-040', '1100')],
    },
    photo: { filename: 'incense.webp', altText: 'Bundle of cedar incense sticks' },
    buyer: buyer('sakura', {
      ...{ name: 'Sample Buyer', line1: '1-2-3 Sample', city: 'Kyoto' },
      ...{ region: 'Kyoto', postalCode: '600-0001', countryCode: 'JP' },
    }),
    discountCode: 'WELCOME10',
    newPromotion: {
      name: 'Free parcels',
      code: 'FREEPARCEL',
      kind: 'FREE_SHIPPING',
      minimumSubtotal: '3000',
    },
  },
];

function variant(sku: string, price: string, option?: { name: string; value: string }): object {
  return { sku, price, initialQuantity: 20, ...(option ? { selectedOptions: [option] } : {}) };
}

function buyer(store: string, shippingAddress: Showcase['buyer']['shippingAddress']): Showcase['buyer'] {
  return { email: `guest@${store}.test`, shippingAddress };
}
