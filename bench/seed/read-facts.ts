import { encodeId } from '../../src/kernel/ids.js';
import {
  AMPLE_VARIANTS,
  CATEGORY_SIZES,
  COUNTS,
  FREQUENT_CUSTOMERS,
  OTHER_SLUGS,
  PRODUCT_SLUGS,
  WORD_COUNTS,
} from './facts.sql.js';
import type { SearchWord, SeededCategory, SeededVariant, SeedFacts } from './facts.js';
import { SEED_PASSWORD } from './password.js';
import type { Run, SeedSession } from './session.js';
import { KINDS, LOOKS } from './vocabulary.js';
import { MAIN_SLUG } from './write-stores.js';

const MAX_SLUGS = 1_000;
/** No run of orders buys as much. */
const AMPLE_STOCK = 1_000_000;
const FREQUENT_ORDERS = 20;

/** What whoever measures must know of a finished seed, read from its tables. */
export async function readFacts(session: SeedSession, tenantId: string): Promise<SeedFacts> {
  const others = await session.write(null, (run) => run<{ slug: string }>(OTHER_SLUGS, [MAIN_SLUG]));
  return session.write(tenantId, async (run) => {
    const [counts] = await run<SeedFacts['counts']>(COUNTS, [tenantId]);
    const every = Math.max(1, Math.floor(counts!.products / MAX_SLUGS));
    const slugs = await run<{ slug: string }>(PRODUCT_SLUGS, [tenantId, every]);
    const customers = await run<{ email: string }>(FREQUENT_CUSTOMERS, [tenantId, FREQUENT_ORDERS]);
    return {
      ...{ slug: MAIN_SLUG, tenantId, currency: 'USD', language: 'en', counts: counts! },
      otherSlugs: others.map(({ slug }) => slug),
      productSlugs: slugs.map(({ slug }) => slug),
      categories: await readCategories(run, tenantId),
      ...(await readWords(run, tenantId)),
      variants: await readVariants(run, tenantId),
      customers: customers.map(({ email }) => signIn(email)),
      owner: signIn('owner-1@bench.test'),
      staff: signIn('staff-1@bench.test'),
      shipTo: {
        name: 'A Buyer',
        line1: '1 Main Street',
        city: 'Austin',
        postalCode: '78701',
        countryCode: 'US',
      },
    };
  });
}

async function readCategories(run: Run, tenantId: string): Promise<SeededCategory[]> {
  const rows = await run<SeededCategory>(CATEGORY_SIZES, [tenantId]);
  return rows.map(({ id, slug, products }) => ({ id: encodeId('category', id), slug, products }));
}

/** Words of series, of which there are many, apart from those of kinds and looks. */
async function readWords(run: Run, tenantId: string) {
  const rows = await run<SearchWord>(WORD_COUNTS, [tenantId]);
  const broad = new Set([...KINDS, ...LOOKS].map((word) => word.toLowerCase()));
  const sorted = rows.sort((one, other) => other.matches - one.matches || (one.word < other.word ? -1 : 1));
  return {
    specificWords: sorted.filter(({ word }) => !broad.has(word)).slice(0, 100),
    broadWords: sorted.filter(({ word }) => broad.has(word)),
  };
}

async function readVariants(run: Run, tenantId: string): Promise<SeededVariant[]> {
  const rows = await run<{ id: string; sku: string; product_slug: string; price_minor: number }>(
    AMPLE_VARIANTS,
    [tenantId, AMPLE_STOCK],
  );
  return rows.map((row) => ({
    id: encodeId('variant', row.id),
    sku: row.sku,
    productSlug: row.product_slug,
    priceMinor: row.price_minor,
  }));
}

function signIn(email: string) {
  return { email, password: SEED_PASSWORD };
}
