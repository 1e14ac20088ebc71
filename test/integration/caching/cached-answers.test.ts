import { beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
});

describe('a visitor', () => {
  test('gets what another one got', async () => {
    await shop.product({ name: 'Lamp', variants: [{ price: '10.00', initialQuantity: 3 }] });
    const query = '{ products(first: 5) { nodes { name variants { availableQuantity } } } }';
    const first = await shop.visitor.send(query);
    const second = await shop.visitor.send(query);
    expect(first.errors).toEqual([]);
    expect(second.data).toEqual(first.data);
    expect(second.headers.get('cache-status')).toBe('wasla; hit');
  });
});
