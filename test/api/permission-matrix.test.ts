import { beforeAll, describe, expect, test } from 'vitest';
import { NodeResolver } from '../../src/app/node.resolver.js';
import { collectPermissions } from '../../src/app/permissions.js';
import type { Access } from '../../src/platform/access.js';
import type { GraphqlClient } from '../support/client.js';
import { sendWalked } from '../support/walked-answer.js';
import { walkOperations, type WalkedOperation } from '../support/operation-walker.js';
import { digestOfRows } from '../support/stored-rows.js';
import { startWorld, type World } from '../support/world.js';

type Caller =
  'visitor' | 'person' | 'customer' | 'staff' | 'owner' | 'foreignOwner' | 'operator' | 'expired' | 'nowhere';

/** Who may pass, written down again here so that a rule changed by mistake does not change its test. */
const ADMITTED: Record<Access['who'], readonly Caller[]> = {
  open: ['visitor', 'person', 'customer', 'staff', 'owner', 'foreignOwner', 'operator', 'expired'],
  anyone: ['visitor', 'person', 'customer', 'staff', 'owner', 'foreignOwner', 'operator'],
  signedIn: ['person', 'customer', 'staff', 'owner', 'foreignOwner', 'operator'],
  staff: ['staff', 'owner'],
  owner: ['owner'],
  superAdmin: ['operator'],
};

let world: World;
let callers: Record<Caller, GraphqlClient>;

beforeAll(async () => {
  world = await startWorld({ environment: { LIMIT_SIGN_INS_PER_ACCOUNT: '100000' } });
  const shop = await world.store({ currency: 'USD' });
  const other = await world.store({ currency: 'USD' });
  const person = await world.person();
  callers = {
    visitor: shop.visitor,
    person: person.inStore(shop.slug),
    customer: await shop.customer(),
    staff: await shop.staff(),
    owner: shop.owner,
    foreignOwner: other.owner.inStore(shop.slug),
    operator: (await world.superAdmin()).inStore(shop.slug),
    expired: shop.visitor.as('eyJhbGciOiJFZERTQSJ9.e30.AAAA'),
    nowhere: shop.owner.inStore(undefined),
  };
});

describe('every root field', () => {
  test('turns away whoever its rule does not admit, with the right code, and writes nothing', async () => {
    const table = collectPermissions([
      ...world.app.composed.modules,
      { name: 'app', permissions: NodeResolver.permissions },
    ]);
    const operations = walkOperations(world.app.schema);
    expect(operations.length).toBeGreaterThan(50);
    const before = await digestOfRows(world.app.database);
    const wrong: string[] = [];
    for (const operation of operations) {
      const access = table[operation.root][operation.field]!;
      for (const [caller, client] of Object.entries(callers) as [Caller, GraphqlClient][]) {
        const expected = expectedCode(access, caller);
        if (expected === null) continue;
        const actual = await codeFor(client, operation);
        if (actual !== expected)
          wrong.push(`${operation.field} for ${caller}: ${actual}, expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await digestOfRows(world.app.database)).toEqual(before);
  });

  test('lets pass whom its rule admits', async () => {
    const table = collectPermissions([
      ...world.app.composed.modules,
      { name: 'app', permissions: NodeResolver.permissions },
    ]);
    const wrong: string[] = [];
    for (const operation of walkOperations(world.app.schema).filter(({ root }) => root !== 'Mutation')) {
      const access = table[operation.root][operation.field]!;
      for (const [caller, client] of Object.entries(callers) as [Caller, GraphqlClient][]) {
        if (expectedCode(access, caller) !== null) continue;
        const code = await codeFor(client, operation);
        if (code === 'FORBIDDEN' && isAboutObjects(operation, access)) continue;
        if (['UNAUTHENTICATED', 'FORBIDDEN', 'TENANT_NOT_FOUND', 'INTERNAL'].includes(code)) {
          wrong.push(`${operation.field} for ${caller}: ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** No role is asked for, so a refusal comes from the order that the subscription names, which does not exist. */
function isAboutObjects({ root, places }: WalkedOperation, { who }: Access): boolean {
  return root === 'Subscription' && who === 'anyone' && places.some(({ type }) => type === 'ID');
}

/** The code of a denial; null when the caller is admitted. */
function expectedCode(access: Access, caller: Caller): string | null {
  if (caller === 'expired') return access.who === 'open' ? null : 'UNAUTHENTICATED';
  if (caller === 'nowhere') return access.scope === 'store' ? 'TENANT_NOT_FOUND' : nowhereOnPlatform(access);
  if (ADMITTED[access.who].includes(caller)) return null;
  return caller === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}

/** The owner, naming no store, is a signed-in user like any other. */
function nowhereOnPlatform({ who }: Access): string | null {
  return who === 'superAdmin' ? 'FORBIDDEN' : null;
}

async function codeFor(client: GraphqlClient, operation: WalkedOperation): Promise<string> {
  const answer = await sendWalked(client, operation);
  return answer.errors[0]?.extensions.code ?? 'ADMITTED';
}
