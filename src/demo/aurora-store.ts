import { auroraCamping } from './aurora-camping.js';
import { auroraElectronics } from './aurora-electronics.js';
import { auroraTrail } from './aurora-trail.js';
import type { DemoCategory, DemoStore } from './demo-catalog.js';

const categories: DemoCategory[] = [
  { slug: 'electronics', name: 'Electronics', translations: { tr: { name: 'Elektronik' } } },
  { slug: 'audio', name: 'Audio', parentSlug: 'electronics', translations: { tr: { name: 'Ses' } } },
  {
    slug: 'headphones',
    name: 'Headphones',
    parentSlug: 'audio',
    translations: { tr: { name: 'Kulaklıklar' } },
  },
  {
    slug: 'earbuds',
    name: 'Earbuds',
    parentSlug: 'audio',
    translations: { tr: { name: 'Kulak içi kulaklıklar' } },
  },
  { slug: 'speakers', name: 'Speakers', parentSlug: 'audio', translations: { tr: { name: 'Hoparlörler' } } },
  {
    slug: 'wearables',
    name: 'Watches',
    parentSlug: 'electronics',
    translations: { tr: { name: 'Akıllı saatler' } },
  },
  { slug: 'desk', name: 'Desk', parentSlug: 'electronics', translations: { tr: { name: 'Çalışma masası' } } },
  {
    slug: 'keyboards-mice',
    name: 'Keyboards & Mice',
    parentSlug: 'desk',
    translations: { tr: { name: 'Klavye ve fare' } },
  },
  { slug: 'lighting', name: 'Lighting', parentSlug: 'desk', translations: { tr: { name: 'Aydınlatma' } } },
  {
    slug: 'photo-video',
    name: 'Photo & Video',
    parentSlug: 'electronics',
    translations: { tr: { name: 'Fotoğraf ve video' } },
  },
  { slug: 'power', name: 'Power', parentSlug: 'electronics', translations: { tr: { name: 'Güç ve şarj' } } },
  { slug: 'outdoor', name: 'Outdoor', translations: { tr: { name: 'Açık hava' } } },
  { slug: 'camping', name: 'Camping', parentSlug: 'outdoor', translations: { tr: { name: 'Kamp' } } },
  { slug: 'tents', name: 'Tents', parentSlug: 'camping', translations: { tr: { name: 'Çadırlar' } } },
  { slug: 'sleeping', name: 'Sleeping', parentSlug: 'camping', translations: { tr: { name: 'Uyku' } } },
  {
    slug: 'camp-kitchen',
    name: 'Camp Kitchen',
    parentSlug: 'camping',
    translations: { tr: { name: 'Kamp mutfağı' } },
  },
  {
    slug: 'packs',
    name: 'Packs & Bottles',
    parentSlug: 'outdoor',
    translations: { tr: { name: 'Çanta ve matara' } },
  },
  {
    slug: 'backpacks',
    name: 'Backpacks',
    parentSlug: 'packs',
    translations: { tr: { name: 'Sırt çantaları' } },
  },
  {
    slug: 'drinkware',
    name: 'Drinkware',
    parentSlug: 'packs',
    translations: { tr: { name: 'Matara ve bardaklar' } },
  },
  { slug: 'clothing', name: 'Clothing', parentSlug: 'outdoor', translations: { tr: { name: 'Giyim' } } },
  { slug: 'footwear', name: 'Footwear', parentSlug: 'clothing', translations: { tr: { name: 'Ayakkabı' } } },
  {
    slug: 'navigation',
    name: 'Trail Tools',
    parentSlug: 'outdoor',
    translations: { tr: { name: 'Parkur ekipmanı' } },
  },
];

/** Electronics and outdoor gear in US dollars: English, with Turkish for the best-known half of the shelves. */
export const auroraStore: DemoStore = {
  slug: 'aurora',
  name: 'Aurora Outfitters',
  currency: 'USD',
  defaultLanguage: 'en',
  languages: ['en', 'tr'],
  completeLanguages: [],
  country: 'US',
  timeZone: 'America/New_York',
  promotions: [{ name: 'Welcome to Aurora', code: 'WELCOME10', kind: 'PERCENTAGE', value: '10' }],
  shipping: [
    {
      name: 'Home',
      countries: ['US'],
      methods: [
        {
          name: 'Standard',
          carrier: 'Aurora Post',
          kind: 'FLAT',
          rates: [{ price: '5' }],
          freeAbove: '50',
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
        {
          name: 'Express',
          carrier: 'Aurora Express',
          kind: 'FLAT',
          rates: [{ price: '15' }],
          transitDaysMin: 1,
          transitDaysMax: 1,
        },
      ],
    },
    {
      name: 'Abroad',
      countries: ['GB', 'SA', 'AE', 'JP'],
      methods: [
        {
          name: 'International',
          carrier: 'World Parcel',
          kind: 'BY_WEIGHT',
          rates: [{ upToGrams: 1000, price: '18' }, { upToGrams: 5000, price: '32' }, { price: '60' }],
          transitDaysMin: 6,
          transitDaysMax: 12,
        },
        {
          name: 'International express',
          carrier: 'World Express',
          kind: 'FLAT',
          rates: [{ price: '75' }],
          transitDaysMin: 2,
          transitDaysMax: 4,
        },
      ],
    },
  ],
  categories,
  products: [...auroraElectronics, ...auroraCamping, ...auroraTrail],
};
