import type { Reporter } from './reporter.js';
import type { SeedPlan } from './plan.js';
import { SEED_PASSWORD_HASH } from './password.js';
import type { Run } from './session.js';
import type { SessionPool } from './session-pool.js';
import {
  ACCOUNT_ID,
  ACCOUNTS,
  COUNT_STORE,
  COUNT_USAGE,
  CUSTOMER_MEMBERSHIPS,
  CUSTOMERS,
  JOIN_STORE,
  LOCATION,
  OPEN_TENANT,
  PRICE_LIST,
  SHIPPING_METHODS,
  SHIPPING_ZONE,
  TENANT_ID,
} from './stores.sql.js';

/** A store of the seed. Number 1 is the main one. */
export interface SeededStore {
  readonly tenantId: string;
  readonly number: number;
  readonly products: number;
  readonly categories: number;
}

export const MAIN_SLUG = 'bench';
/** Of stores other than the main one. */
const OTHER_CATEGORIES = 10;

/** The stores are open, with people, price list, location and shipping, and nothing to sell yet. */
export async function writeStores(
  pool: SessionPool,
  plan: SeedPlan,
  reporter: Reporter,
): Promise<SeededStore[]> {
  const owners = await pool.first.write(null, writePeople(plan));
  const stores: SeededStore[] = [];
  const count = reporter.counting('Opening stores', plan.tenants);
  for (let number = 1; number <= plan.tenants; number += 1) {
    const isMain = number === 1;
    const [row] = await pool.first.write(null, (run) => run<{ id: string }>(TENANT_ID, [number]));
    const store: SeededStore = {
      tenantId: row!.id,
      number,
      products: isMain ? plan.products : plan.otherProducts,
      categories: isMain ? plan.categories : OTHER_CATEGORIES,
    };
    await pool.first.write(store.tenantId, (run) => openStore(run, store, owners, plan));
    stores.push(store);
    count(1);
  }
  return stores;
}

interface Owners {
  readonly main: string;
  readonly others: string;
  readonly staff: string;
}

function writePeople(plan: SeedPlan) {
  return async (run: Run): Promise<Owners> => {
    await run(ACCOUNTS, ['owner', 2, SEED_PASSWORD_HASH]);
    await run(ACCOUNTS, ['staff', 1, SEED_PASSWORD_HASH]);
    await run(ACCOUNTS, ['customer', plan.customers, SEED_PASSWORD_HASH]);
    const idOf = async (kind: string, number: number) =>
      (await run<{ id: string }>(ACCOUNT_ID, [kind, number]))[0]!.id;
    return { main: await idOf('owner', 1), others: await idOf('owner', 2), staff: await idOf('staff', 1) };
  };
}

/** The rows that the product writes when someone opens a store: a test compares the two. */
async function openStore(run: Run, store: SeededStore, owners: Owners, plan: SeedPlan): Promise<void> {
  const { tenantId, number, products } = store;
  const isMain = number === 1;
  const owner = isMain ? owners.main : owners.others;
  const slug = isMain ? MAIN_SLUG : `${MAIN_SLUG}-${number}`;
  const settings = isMain ? { bench: plan } : {};
  await run(OPEN_TENANT, [tenantId, number, slug, `Bench ${number}`, owner, JSON.stringify(settings)]);
  await run(COUNT_STORE, [owner]);
  await run(JOIN_STORE, [tenantId, owner, 'OWNER']);
  await run(COUNT_USAGE, [tenantId, 'STAFF', isMain ? 2 : 1]);
  await run(COUNT_USAGE, [tenantId, 'PRODUCTS', products]);
  for (const sql of [PRICE_LIST, LOCATION, SHIPPING_ZONE, SHIPPING_METHODS])
    await run(sql, [tenantId, number]);
  if (!isMain) return;
  await run(JOIN_STORE, [tenantId, owners.staff, 'STAFF']);
  await run(CUSTOMER_MEMBERSHIPS, [tenantId, plan.customers]);
  await run(CUSTOMERS, [tenantId, plan.customers]);
}
