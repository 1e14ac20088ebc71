import type { DemoCategory, DemoStore } from './demo-catalog.js';
import { nakhlFragrance } from './nakhl-fragrance.js';
import { nakhlHome } from './nakhl-home.js';
import { nakhlTable } from './nakhl-table.js';

const categories: DemoCategory[] = [
  { slug: 'food', name: 'الأغذية', translations: { en: { name: 'Food' } } },
  { slug: 'dates', name: 'التمور', parentSlug: 'food', translations: { en: { name: 'Dates' } } },
  {
    slug: 'stuffed-dates',
    name: 'تمور محشوة',
    parentSlug: 'dates',
    translations: { en: { name: 'Stuffed Dates' } },
  },
  {
    slug: 'honey',
    name: 'العسل والدبس',
    parentSlug: 'food',
    translations: { en: { name: 'Honey & Syrup' } },
  },
  { slug: 'coffee', name: 'القهوة', translations: { en: { name: 'Coffee' } } },
  {
    slug: 'coffee-beans',
    name: 'البُنّ',
    parentSlug: 'coffee',
    translations: { en: { name: 'Coffee Beans' } },
  },
  {
    slug: 'coffee-ware',
    name: 'أدوات القهوة',
    parentSlug: 'coffee',
    translations: { en: { name: 'Coffee Ware' } },
  },
  {
    slug: 'dallahs',
    name: 'الدلال',
    parentSlug: 'coffee-ware',
    translations: { en: { name: 'Coffee Pots' } },
  },
  { slug: 'cups', name: 'الفناجين', parentSlug: 'coffee-ware', translations: { en: { name: 'Cups' } } },
  { slug: 'fragrance', name: 'العطور', translations: { en: { name: 'Fragrance' } } },
  { slug: 'oud', name: 'العود', parentSlug: 'fragrance', translations: { en: { name: 'Oud' } } },
  {
    slug: 'bakhoor',
    name: 'البخور والمباخر',
    parentSlug: 'oud',
    translations: { en: { name: 'Incense & Burners' } },
  },
  {
    slug: 'perfumes',
    name: 'العطور الشرقية',
    parentSlug: 'fragrance',
    translations: { en: { name: 'Perfumes' } },
  },
  { slug: 'home', name: 'المنزل', translations: { en: { name: 'Home' } } },
  { slug: 'lighting', name: 'الإضاءة', parentSlug: 'home', translations: { en: { name: 'Lighting' } } },
  { slug: 'textiles', name: 'المنسوجات', parentSlug: 'home', translations: { en: { name: 'Textiles' } } },
  { slug: 'rugs', name: 'السجاد', parentSlug: 'textiles', translations: { en: { name: 'Rugs' } } },
  { slug: 'cushions', name: 'الوسائد', parentSlug: 'textiles', translations: { en: { name: 'Cushions' } } },
  { slug: 'clothing', name: 'الأزياء', translations: { en: { name: 'Clothing' } } },
  { slug: 'men', name: 'رجالي', parentSlug: 'clothing', translations: { en: { name: 'Men' } } },
  { slug: 'thobes', name: 'الأثواب', parentSlug: 'men', translations: { en: { name: 'Thobes' } } },
  { slug: 'women', name: 'نسائي', parentSlug: 'clothing', translations: { en: { name: 'Women' } } },
  { slug: 'abayas', name: 'العبايات', parentSlug: 'women', translations: { en: { name: 'Abayas' } } },
];

/** Dates, coffee, oud, home and clothing in Saudi riyals: Arabic first, everything in English as well. */
export const nakhlStore: DemoStore = {
  slug: 'nakhl',
  name: 'نخل',
  currency: 'SAR',
  defaultLanguage: 'ar',
  languages: ['ar', 'en'],
  completeLanguages: ['en'],
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  promotions: [{ name: 'ترحيب نخل', code: 'WELCOME10', kind: 'PERCENTAGE', value: '10' }],
  shipping: [
    {
      name: 'السعودية',
      countries: ['SA'],
      methods: [
        {
          name: 'توصيل عادي',
          carrier: 'بريد نخل',
          kind: 'FLAT',
          rates: [{ price: '20' }],
          freeAbove: '300',
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
        {
          name: 'توصيل سريع',
          carrier: 'نخل السريع',
          kind: 'FLAT',
          rates: [{ price: '45' }],
          transitDaysMin: 1,
          transitDaysMax: 1,
        },
      ],
    },
    {
      name: 'خارج السعودية',
      countries: ['AE', 'GB', 'US', 'JP'],
      methods: [
        {
          name: 'شحن دولي',
          carrier: 'الطرد الدولي',
          kind: 'BY_WEIGHT',
          rates: [{ upToGrams: 1000, price: '70' }, { upToGrams: 5000, price: '120' }, { price: '220' }],
          transitDaysMin: 6,
          transitDaysMax: 12,
        },
        {
          name: 'شحن دولي سريع',
          carrier: 'الدولي السريع',
          kind: 'FLAT',
          rates: [{ price: '280' }],
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
      ],
    },
  ],
  categories,
  products: [...nakhlTable, ...nakhlFragrance, ...nakhlHome],
};
