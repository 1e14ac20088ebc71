import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { isFeatureOn } from '../../src/platform/features/is-feature-on.js';
import { awaitUntil } from '../support/await-until.js';
import type { TestApp } from '../support/test-app.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const Set = `mutation ($input: FeatureFlagSetInput!) {
  featureFlagSet(input: $input) {
    flag { key description isKilled percentage version } userErrors { code path }
  }
}`;
const Override = `mutation ($key: ID!, $storeId: ID!, $isOn: Boolean) {
  featureFlagOverride(key: $key, storeId: $storeId, isOn: $isOn) { flag { key } userErrors { code path } }
}`;
const Flags = '{ featureFlags { key percentage overrides { isOn store { slug } } } }';
const Remove =
  'mutation ($key: ID!) { featureFlagRemove(key: $key) { removedKey userErrors { code path } } }';

let world: World;
/** A second process, which hears nothing of the first: without Redis, only time tells it of changes. */
let elsewhere: TestApp;
let operator: Person;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  elsewhere = await world.beside();
  operator = await world.superAdmin();
  shop = await world.store();
});

const set = async (input: object) => (await operator.run(Set, { input }))['featureFlagSet'] as unknown;
const override = async (key: string, isOn: boolean | null, storeId = shop.id) =>
  (await operator.run(Override, { key, storeId, isOn }))['featureFlagOverride'] as unknown;

/** Whether the store has the feature, here and on the other process. */
async function isOn(key: string, client = shop.owner): Promise<boolean> {
  return ((await client.run('{ features }'))['features'] as string[]).includes(key);
}

describe('a feature flag', () => {
  test('begins off, and goes on and off for a store here and, within five seconds, elsewhere', async () => {
    const key = 'new-checkout';
    const there = shop.owner.via(elsewhere, shop.slug);
    expect(await set({ key, description: 'The new checkout' })).toEqual({
      flag: { key, description: 'The new checkout', isKilled: false, percentage: 0, version: 1 },
      userErrors: [],
    });
    expect([await isOn(key), await isOn(key, there)]).toEqual([false, false]);
    await set({ key, percentage: 100 });
    expect(await isOn(key)).toBe(true);
    await awaitUntil(() => isOn(key, there));
    await set({ key, isKilled: true });
    expect(await isOn(key)).toBe(false);
    await awaitUntil(async () => !(await elsewhere.core.features.isOn(shop.tenantId, key)));
  });

  test('is on for a store by name, until the kill switch says otherwise', async () => {
    const other = await world.store();
    const key = 'by-name';
    await set({ key, description: 'By name' });
    expect(await override(key, true)).toEqual({ flag: { key }, userErrors: [] });
    expect([await isOn(key), await isOn(key, other.owner)]).toEqual([true, false]);
    await set({ key, percentage: 100 });
    await override(key, false);
    expect([await isOn(key), await isOn(key, other.owner)]).toEqual([false, true]);
    const { statements, data } = await operator.send(Flags);
    const listed = (data!['featureFlags'] as { key: string }[]).find((flag) => flag.key === key);
    expect(listed).toEqual({
      key,
      percentage: 100,
      overrides: [{ isOn: false, store: { slug: shop.slug } }],
    });
    expect(statements).toBe(3);
    await override(key, null);
    expect(await isOn(key)).toBe(true);
    await override(key, true);
    await set({ key, isKilled: true });
    expect(await isOn(key)).toBe(false);
    expect((await operator.run(Remove, { key }))['featureFlagRemove']).toEqual({
      removedKey: key,
      userErrors: [],
    });
  });

  test('that two define at once is one, with both changes', async () => {
    const key = 'at-once';
    await Promise.all([
      set({ key, description: 'At once', percentage: 10 }),
      set({ key, description: 'At once', isKilled: true }),
    ]);
    expect(await set({ key, expectedVersion: 2 })).toMatchObject({
      flag: { percentage: 10, isKilled: true, version: 3 },
    });
  });

  test('is refused where it is wrong, and nothing changes', async () => {
    const refusals = [
      [await set({ key: 'No Key', description: 'x' }), 'INVALID', ['input', 'key']],
      [await set({ key: 'undescribed' }), 'REQUIRED', ['input', 'description']],
      [
        await set({ key: 'much', description: 'x', percentage: 101 }),
        'OUT_OF_RANGE',
        ['input', 'percentage'],
      ],
      [await set({ key: 'late', description: 'x', expectedVersion: 7 }), 'VERSION_CONFLICT', null],
      [await override('nothing', true), 'NOT_FOUND', ['key']],
      [await override('a\u0000b', true), 'NOT_FOUND', ['key']],
    ] as const;
    for (const [answer, code, path] of refusals)
      expect(answer).toMatchObject({ flag: null, userErrors: [path ? { code, path } : { code }] });
    const keys = ((await operator.run(Flags))['featureFlags'] as { key: string }[]).map(({ key }) => key);
    expect(keys.filter((key) => ['undescribed', 'much', 'late', 'nothing'].includes(key))).toEqual([]);
    await set({ key: 'no-store', description: 'x' });
    expect(await override('no-store', true, shop.owner.id)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['storeId'] }],
    });
  });
});

test('a percentage is that of the stores, and a growing one only adds stores', () => {
  const stores = Array.from({ length: 2000 }, () => newId());
  const on = (key: string, percentage: number) =>
    stores.filter((store) => isFeatureOn({ key, percentage, isKilled: false, override: null }, store));
  const [none, some, more, all] = [0, 20, 60, 100].map((percentage) => on('a', percentage));
  expect([none!.length, all!.length]).toEqual([0, 2000]);
  expect(Math.abs(some!.length - 400)).toBeLessThan(100);
  expect(Math.abs(more!.length - 1200)).toBeLessThan(100);
  expect(some!.every((store) => more!.includes(store))).toBe(true);
  expect(on('b', 20)).not.toEqual(some);
});
