import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/platform/db/database.js';
import type { GraphqlClient } from '../support/client.js';
import { productInput } from '../support/products.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

/** The predicate that every statement of a repository begins with. */
const TENANT_PREDICATE = /(\b\w+\.)?tenant_id = (\$\d+)/g;

let world: World;
let shop: Shop;
let other: Shop;
let otherStaff: Person;
let forgotten = 0;

/** Takes the first lock away: every statement runs without the predicate that narrows it to its tenant. */
function forgetTenants(database: Database): void {
  const run = database.run.bind(database);
  database.run = (client, sql, parameters) => {
    const loose = sql.replace(TENANT_PREDICATE, (_match, _alias: string | undefined, place: string) => {
      forgotten++;
      return `${place}::uuid IS NOT NULL`;
    });
    return run(client, loose, parameters);
  };
}

const InStore = `query ($first: Int!) {
  store { domains { host } planUsage { staff { used } } setupProgress { percent } }
  staff(first: $first) { nodes { user { id } } }
  staffInvitations(first: $first) { nodes { email } }
  categories(first: $first) { nodes { slug } }
  products(first: $first) { totalCount nodes { slug variants { sku availableQuantity } } }
}`;
const NodeById = 'query ($id: ID!) { node(id: $id) { __typename } }';

async function everythingIn(client: GraphqlClient): Promise<Record<string, unknown>> {
  return client.run(InStore, { first: 100 });
}

beforeAll(async () => {
  world = await startWorld({ environment: { PLATFORM_DOMAIN: 'stores.example' } });
  [shop, other] = [await world.store(), await world.store()];
  otherStaff = await other.staff();
  for (const { owner, slug } of [shop, other]) {
    await owner.run(
      `mutation { staffInvite(input: { email: "invited@${slug}.test", role: STAFF }) { userErrors { code } } }`,
    );
    await owner.run(
      `mutation { categoryCreate(input: { name: "Things of ${slug}" }) { userErrors { code } } }`,
    );
    await owner.run(
      `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { userErrors { code } } }`,
      { input: productInput({ name: `Thing of ${slug}`, stock: 3 }) },
    );
  }
});

describe('when repositories forget the tenant', () => {
  let expected: Record<string, unknown>;

  beforeAll(async () => {
    expected = await everythingIn(shop.owner);
    forgetTenants(world.app.core.database);
  });

  test('a store still answers what is its own, and nothing else', async () => {
    forgotten = 0;
    expect(await everythingIn(shop.owner)).toEqual(expected);
    expect(JSON.stringify(expected)).toContain(shop.slug);
    expect(JSON.stringify(expected)).not.toContain(other.slug);
    expect(forgotten).toBeGreaterThanOrEqual(5);
  });

  test('what belongs to another store is still not found by its id', async () => {
    const ids = await other.owner.run<Record<string, { nodes: { id: string }[] }>>(`{
      staffInvitations(first: 1) { nodes { id } } products(first: 1) { nodes { id } } categories(first: 1) { nodes { id } }
    }`);
    for (const { nodes } of Object.values(ids)) {
      expect(await other.owner.run(NodeById, { id: nodes[0]!.id })).not.toEqual({ node: null });
      expect(await shop.owner.run(NodeById, { id: nodes[0]!.id })).toEqual({ node: null });
    }
  });

  test('changes still end at the store', async () => {
    const [invitation] = (
      (await other.owner.run('{ staffInvitations(first: 1) { nodes { id } } }'))['staffInvitations'] as {
        nodes: { id: string }[];
      }
    ).nodes;
    const revoked = await shop.owner.run(
      'mutation ($id: ID!) { staffInvitationRevoke(id: $id) { userErrors { code } } }',
      { id: invitation!.id },
    );
    expect(revoked['staffInvitationRevoke']).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] });
    const removed = await shop.owner.run(
      'mutation ($userId: ID!) { staffRemove(userId: $userId) { userErrors { code } } }',
      { userId: otherStaff.id },
    );
    expect(removed['staffRemove']).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] });
    const [row] = await world.app.database.query(
      `SELECT (SELECT count(*)::int FROM staff_invitation WHERE tenant_id = $1 AND revoked_at IS NULL) AS open,
         (SELECT role FROM membership WHERE tenant_id = $1 AND user_id = $2) AS role`,
      [other.tenantId, otherStaff.userId],
    );
    expect(row).toEqual({ open: 1, role: 'STAFF' });
  });
});
