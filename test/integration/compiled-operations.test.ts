import { execute, parse, type ExecutionArgs } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import type { RequestContext, TenantInfo, Viewer } from '../../src/platform/context.js';
import { createExecutor } from '../../src/platform/graphql/execution/executor.js';
import { acceptableVariables } from '../support/acceptable-variables.js';
import { contractDocument } from '../support/contract-documents.js';
import { furnish, type Furnished } from '../support/furnished-shop.js';
import { walkOperations } from '../support/operation-walker.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const SHOWN = [
  'StoreInfo',
  'CategoryTree',
  'ProductList',
  'ProductCount',
  'Me',
  'MyOrders',
  'MerchantOrders',
];

const compiled = createExecutor({ compileAfterRuns: 1 });
let world: World;
let shop: Shop;
let furnished: Furnished;
let tenant: TenantInfo;

beforeAll(async () => {
  // Answers tell how long something has waited.
  world = await startWorld({ clock: new ManualClock(new Date('2026-05-04T12:00:00Z')) });
  shop = await world.store();
  tenant = (await world.app.composed.directory.bySlug(shop.slug))!;
  furnished = await furnish(world, shop, 'walked');
});

describe('every query of the schema', () => {
  it('answers the owner the same, compiled and interpreted', async () => {
    const viewer = { kind: 'user', role: 'OWNER', isSuperAdmin: true, sessionId: 'session' } as const;
    await expectAlike({ ...viewer, userId: shop.owner.userId });
  });

  it('answers visitors the same, compiled and interpreted', () => expectAlike({ kind: 'anonymous' }));
});

describe('what clients send', () => {
  it.each(SHOWN)('%s is answered the same, compiled and interpreted', async (name) => {
    const args = { document: contractDocument(name), variableValues: { first: 10 } };
    const viewer: Viewer = { kind: 'anonymous' };
    expect(await answer(compiled.execute.bind(compiled), args, viewer)).toBe(
      await answer(execute, args, viewer),
    );
  });
});

async function expectAlike(viewer: Viewer): Promise<void> {
  const queries = walkOperations(world.app.schema).filter(({ root }) => root === 'Query');
  expect(queries.length).toBeGreaterThan(40);
  for (const query of queries) {
    const args = {
      document: parse(query.document),
      variableValues: acceptableVariables(query, furnished.ids),
    };
    const interpreted = await answer(execute, args, viewer);
    expect(await answer(compiled.execute.bind(compiled), args, viewer), query.field).toBe(interpreted);
  }
}

/** The text of the answer, executed with a context of its own. */
async function answer(
  executeWith: typeof execute,
  args: Pick<ExecutionArgs, 'document' | 'variableValues'>,
  viewer: Viewer,
): Promise<string> {
  const { schema } = world.app;
  return JSON.stringify(await executeWith({ schema, ...args, contextValue: contextOf(viewer) }));
}

function contextOf(viewer: Viewer): RequestContext {
  return world.app.core.contexts.create({ requestId: 'request', tenant, viewer });
}
