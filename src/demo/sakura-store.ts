import type { DemoCategory, DemoStore } from './demo-catalog.js';
import { sakuraCeramics } from './sakura-ceramics.js';
import { sakuraPaper } from './sakura-paper.js';
import { sakuraTextiles } from './sakura-textiles.js';

const categories: DemoCategory[] = [
  { slug: 'stationery', name: 'Stationery', translations: { ja: { name: '文房具' } } },
  { slug: 'paper', name: 'Paper Goods', parentSlug: 'stationery', translations: { ja: { name: '紙もの' } } },
  { slug: 'notebooks', name: 'Notebooks', parentSlug: 'paper', translations: { ja: { name: 'ノート' } } },
  { slug: 'letters', name: 'Letters', parentSlug: 'paper', translations: { ja: { name: '便箋・封筒' } } },
  {
    slug: 'writing',
    name: 'Pens & Ink',
    parentSlug: 'stationery',
    translations: { ja: { name: '筆記具・インク' } },
  },
  { slug: 'tea', name: 'Tea', translations: { ja: { name: 'お茶' } } },
  { slug: 'tea-leaves', name: 'Tea Leaves', parentSlug: 'tea', translations: { ja: { name: '茶葉' } } },
  { slug: 'matcha', name: 'Matcha', parentSlug: 'tea-leaves', translations: { ja: { name: '抹茶' } } },
  { slug: 'tea-tools', name: 'Tea Tools', parentSlug: 'tea', translations: { ja: { name: '茶道具' } } },
  { slug: 'ceramics', name: 'Ceramics', translations: { ja: { name: '陶磁器' } } },
  { slug: 'tableware', name: 'Tableware', parentSlug: 'ceramics', translations: { ja: { name: '食器' } } },
  { slug: 'bowls', name: 'Bowls', parentSlug: 'tableware', translations: { ja: { name: '鉢・椀' } } },
  { slug: 'vases', name: 'Vases', parentSlug: 'ceramics', translations: { ja: { name: '花器' } } },
  { slug: 'textiles', name: 'Textiles', translations: { ja: { name: '布もの' } } },
  { slug: 'wear', name: 'To Wear', parentSlug: 'textiles', translations: { ja: { name: '装い' } } },
  { slug: 'yukata', name: 'Yukata', parentSlug: 'wear', translations: { ja: { name: '浴衣' } } },
  {
    slug: 'cloths',
    name: 'Cloths & Curtains',
    parentSlug: 'textiles',
    translations: { ja: { name: '風呂敷・のれん' } },
  },
];

/** Stationery, tea, ceramics and textiles in whole yen: English first, everything in Japanese as well. */
export const sakuraStore: DemoStore = {
  slug: 'sakura',
  name: 'Sakura Goods',
  currency: 'JPY',
  defaultLanguage: 'en',
  languages: ['en', 'ja'],
  completeLanguages: ['ja'],
  country: 'JP',
  timeZone: 'Asia/Tokyo',
  promotions: [{ name: 'Welcome to Sakura', code: 'WELCOME10', kind: 'PERCENTAGE', value: '10' }],
  shipping: [
    {
      name: 'Japan',
      countries: ['JP'],
      methods: [
        {
          name: 'Parcel',
          carrier: 'Sakura Post',
          kind: 'FLAT',
          rates: [{ price: '600' }],
          freeAbove: '8000',
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
        {
          name: 'Next day',
          carrier: 'Sakura Express',
          kind: 'FLAT',
          rates: [{ price: '1200' }],
          transitDaysMin: 1,
          transitDaysMax: 1,
        },
      ],
    },
    {
      name: 'Abroad',
      countries: ['US', 'GB', 'SA', 'AE'],
      methods: [
        {
          name: 'International parcel',
          carrier: 'World Parcel',
          kind: 'BY_WEIGHT',
          rates: [{ upToGrams: 1000, price: '2400' }, { upToGrams: 5000, price: '4800' }, { price: '9000' }],
          transitDaysMin: 6,
          transitDaysMax: 12,
        },
        {
          name: 'International express',
          carrier: 'World Express',
          kind: 'FLAT',
          rates: [{ price: '9800' }],
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
      ],
    },
  ],
  categories,
  products: [...sakuraPaper, ...sakuraCeramics, ...sakuraTextiles],
};
