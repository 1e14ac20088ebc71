import type { App } from './compose.js';
import type { TenantContext } from '../platform/context.js';
import { encodeId, newId } from '../kernel/ids.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '../demo/demo-accounts.js';
import type { DemoProduct, DemoStore } from '../demo/demo-catalog.js';
import { DEMO_STORES } from '../demo/demo-stores.js';
import { seedImages } from './seed-images.js';
import { seedPromotions } from './seed-promotions.js';
import { seedShipping } from './seed-shipping.js';

type Say = (line: string) => void;

/** Set on a demo store once it is complete, so that what a person deletes later does not come back. */
const COMPLETE = { demo: 'complete' };

/** A demo store that was opened or found incomplete, and still waits for pictures. */
export interface SeededStore {
  readonly demo: DemoStore;
  readonly ctx: TenantContext;
}

/**
 * The demo stores are there with their accounts and catalogs. Interrupted seeding goes on where it stopped; complete
 * stores are left alone. Answers the stores that wait for {@link seedPictures}.
 */
export async function seedDemo(app: App, say: Say): Promise<SeededStore[]> {
  const seeded: SeededStore[] = [];
  for (const demo of DEMO_STORES) {
    const listed = await app.composed.directory.bySlug(demo.slug);
    if (listed && (await isComplete(app, app.core.contexts.system(listed, newId())))) continue;
    say(`Seeding the demo store ${demo.slug}: ${demo.products.length} products …`);
    seeded.push({ demo, ctx: await seedStore(app, demo) });
  }
  return seeded;
}

/** Draws the pictures of the stores' products, and marks the stores as complete. Stops early at the signal. */
export async function seedPictures(
  app: App,
  stores: readonly SeededStore[],
  signal: AbortSignal,
): Promise<void> {
  for (const { demo, ctx } of stores) {
    for (const product of demo.products) {
      if (signal.aborted) return;
      const present = await app.composed.apis.catalog.docs.bySlug(ctx, product.slug, {
        isVisibleOnly: false,
        hasStock: false,
      });
      if (present && !present.card.primaryImage)
        await seedImages(app, ctx, present.productId, product.images);
    }
    await app.composed.apis.tenants.stores.update(ctx, { settings: COMPLETE });
  }
}

async function isComplete(app: App, ctx: TenantContext): Promise<boolean> {
  const { settings } = await app.composed.apis.tenants.stores.current(ctx);
  return settings['demo'] === COMPLETE.demo;
}

async function seedStore(app: App, demo: DemoStore): Promise<TenantContext> {
  const accounts = await seedAccounts(app, demo.slug);
  const owner = accounts.find(({ account }) => account.role === 'OWNER')!;
  const ctx = await openStore(app, demo, owner.userId);
  for (const { account, userId } of accounts) await join(app, ctx, account, userId);
  await seedShipping(app, ctx, demo.shipping);
  await seedPromotions(app, ctx, demo.promotions);
  const categoryIds = await seedCategories(app, ctx, demo);
  for (const product of demo.products) await seedProduct(app, ctx, product, categoryIds);
  return ctx;
}

async function seedAccounts(app: App, slug: string): Promise<{ account: DemoAccount; userId: string }[]> {
  const wanted = DEMO_ACCOUNTS.filter(({ store }) => store === slug || store === null);
  const { identity } = app.composed.apis;
  const seeded = [];
  for (const account of wanted) {
    const isSuperAdmin = account.role === 'OPERATOR';
    const given = { email: account.email, name: account.label, password: DEMO_PASSWORD, isSuperAdmin };
    seeded.push({ account, userId: await identity.ensureUser(given) });
  }
  return seeded.filter(({ account }) => account.store === slug);
}

async function openStore(app: App, demo: DemoStore, ownerId: string): Promise<TenantContext> {
  const { slug, name, currency, defaultLanguage, languages, timeZone } = demo;
  const listed = await app.composed.directory.bySlug(slug);
  if (!listed) {
    const platform = app.core.contexts.platform(newId());
    const input = { slug, name, currency, defaultLanguage, languages, timeZone, planCode: 'PRO' };
    await app.composed.apis.tenants.stores.create(platform, ownerId, input);
  }
  return app.core.contexts.system((await app.composed.directory.bySlug(slug))!, newId());
}

async function join(app: App, ctx: TenantContext, account: DemoAccount, userId: string): Promise<void> {
  if (account.role === 'OPERATOR' || account.role === 'OWNER') return;
  const role = account.role;
  await app.core.unitOfWork.write(ctx, (tx) => app.composed.apis.access.ensureMember(tx, userId, role));
}

/** Ids of the categories by their slugs. */
async function seedCategories(app: App, ctx: TenantContext, demo: DemoStore): Promise<Map<string, string>> {
  const { categories, categoriesRepository } = app.composed.apis.catalog;
  const slugs = demo.categories.map((category) => category.slug);
  const ids = await categoriesRepository.idsBySlug(ctx, slugs);
  for (const [position, { slug, name, parentSlug, translations }] of demo.categories.entries()) {
    if (ids.has(slug)) continue;
    const parentId = parentSlug ? encodeId('category', ids.get(parentSlug)!) : null;
    const created = await categories.create(ctx, { slug, name, parentId, position });
    ids.set(slug, created.id);
    const texts = Object.entries(translations ?? {}).map(([language, text]) => ({ language, ...text }));
    if (texts.length > 0) await categories.translate(ctx, { id: created.id, translations: texts });
  }
  return ids;
}

async function seedProduct(
  app: App,
  ctx: TenantContext,
  product: DemoProduct,
  categoryIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { products, docs } = app.composed.apis.catalog;
  const { images: _images, translations, categorySlugs, ...fields } = product;
  if (await docs.bySlug(ctx, product.slug, { isVisibleOnly: false })) return;
  const id = await products.create(ctx, {
    ...fields,
    categoryIds: categorySlugs.map((slug) => encodeId('category', categoryIds.get(slug)!)),
  });
  const texts = Object.entries(translations ?? {}).map(([language, text]) => ({ language, ...text }));
  if (texts.length > 0) await products.translate(ctx, { id, translations: texts });
}
