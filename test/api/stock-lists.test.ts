import { beforeAll, describe, expect, test } from 'vitest';
import { ADJUST, change, THRESHOLD } from '../support/stock-operations.js';
import { newOrder, publicLocation, publicVariant, StockRoom } from '../support/stock.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const LEVELS = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: StockLevelFilter) {
  stockLevels(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    nodes { variant { id } location { id name } onHand reserved available isLow }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const MOVEMENTS = `query ($first: Int, $after: String, $filter: StockMovementFilter) {
  stockMovements(first: $first, after: $after, filter: $filter) {
    nodes { id kind onHandDelta reservedDelta reason createdAt variant { id } location { id } actor { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let world: World;
let shop: Shop;
let room: StockRoom;
let variants: string[];
let branch: string;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  room = new StockRoom(world, shop);
  variants = await room.variants([1, 2, 3, 4, 5]);
  branch = await room.location('Branch');
  const [first, second] = variants.map(publicVariant) as [string, string];
  const at = { variantId: first, locationId: publicLocation(branch) };
  await change(shop.owner, ADJUST, { ...at, delta: 10, reason: 'Delivery' });
  await change(shop.owner, THRESHOLD, { variantId: first, threshold: 5 });
  await change(shop.owner, THRESHOLD, { variantId: second, threshold: 1 });
  await room.write((tx) =>
    room.reservations.reserve(tx, newOrder(), [{ variantId: variants[4]!, quantity: 2 }]),
  );
});

interface Level {
  readonly variant: { id: string };
  readonly location: { id: string };
  readonly onHand: number;
}

async function levels(variables: object) {
  const answer = await shop.owner.run(LEVELS, variables);
  return answer['stockLevels'] as {
    nodes: Level[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

async function counts(filter: object): Promise<number[]> {
  return (await levels({ first: 10, filter })).nodes.map((level) => level.onHand).sort((a, b) => a - b);
}

describe('the list of stock levels', () => {
  test('shows every variant at every location', async () => {
    const { nodes } = await levels({ first: 10 });
    expect(nodes).toHaveLength(6);
    expect(nodes).toContainEqual({
      variant: { id: publicVariant(variants[4]!) },
      location: { id: publicLocation(await room.defaultLocation()), name: 'Main location' },
      onHand: 5,
      reserved: 2,
      available: 3,
      isLow: false,
    });
  });

  test('is narrowed by variant, location and lowness', async () => {
    const variantId = publicVariant(variants[0]!);
    const locationId = publicLocation(branch);
    expect(await counts({ variantId })).toEqual([1, 10]);
    expect(await counts({ locationId })).toEqual([10]);
    expect(await counts({ variantId, locationId })).toEqual([10]);
    expect(await counts({ isLow: true })).toEqual([1]);
    expect(await counts({ isLow: false })).toEqual([2, 3, 4, 5, 10]);
    expect(await counts({ variantId, isLow: false })).toEqual([10]);
    expect(await counts({ variantId: null, locationId: null, isLow: null })).toHaveLength(6);
    for (const wrong of [{ variantId: '' }, { locationId: variantId }, { variantId: 'x'.repeat(10_000) }]) {
      expect(await counts(wrong)).toEqual([]);
    }
  });

  test('pages forwards and backwards without gaps or repetitions', async () => {
    const all = (await levels({ first: 10 })).nodes;
    const forwards: Level[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const { nodes, pageInfo } = await levels({ first: 4, after });
      forwards.push(...nodes);
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(all);
    const back = await levels({ last: 2, before: after });
    expect(back.nodes).toEqual(all.slice(3, 5));
  });

  test('refuses a cursor of another filter or of another list', async () => {
    const { pageInfo } = await levels({ first: 2 });
    for (const [document, variables] of [
      [LEVELS, { first: 2, after: pageInfo.endCursor, filter: { isLow: true } }],
      [MOVEMENTS, { first: 2, after: pageInfo.endCursor }],
    ] as const) {
      const answer = await shop.owner.send(document, variables);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('takes four statements whatever its length', async () => {
    for (const first of [2, 6]) {
      expect((await shop.owner.send(LEVELS, { first })).statements).toBe(4);
    }
  });
});

describe('the list of movements', () => {
  test('begins with the newest, and says what, where, why and who', async () => {
    const answer = await shop.owner.run(MOVEMENTS, { first: 2 });
    expect(answer['stockMovements'].nodes).toMatchObject([
      {
        kind: 'RESERVED',
        onHandDelta: 0,
        reservedDelta: 2,
        reason: null,
        variant: { id: publicVariant(variants[4]!) },
      },
      {
        kind: 'ADJUSTED',
        onHandDelta: 10,
        reservedDelta: 0,
        reason: 'Delivery',
        location: { id: publicLocation(branch) },
        actor: { id: shop.owner.id },
      },
    ]);
  });

  test('is narrowed by variant, location and kind', async () => {
    const filters: [object, string[]][] = [
      [{ variantId: publicVariant(variants[0]!) }, ['ADJUSTED', 'RECEIVED']],
      [{ locationId: publicLocation(branch) }, ['ADJUSTED']],
      [{ kind: 'RECEIVED' }, ['RECEIVED', 'RECEIVED', 'RECEIVED', 'RECEIVED', 'RECEIVED']],
      [{ variantId: publicVariant(variants[4]!), kind: 'RESERVED' }, ['RESERVED']],
      [{ kind: 'SOLD' }, []],
    ];
    for (const [filter, kinds] of filters) {
      const answer = await shop.owner.run(MOVEMENTS, { first: 10, filter });
      expect((answer['stockMovements'].nodes as { kind: string }[]).map(({ kind }) => kind)).toEqual(kinds);
    }
  });

  test('neither repeats nor skips while stock moves', async () => {
    const place = new StockRoom(world, await world.store());
    const variantId = publicVariant(await place.variant(1));
    const adjust = (delta: number) => change(place.shop.owner, ADJUST, { variantId, delta, reason: 'Again' });
    for (const delta of [2, 3, 4]) await adjust(delta);
    const page = async (after?: string) => {
      const answer = await place.shop.owner.run(MOVEMENTS, { first: 2, after });
      return answer['stockMovements'] as {
        nodes: { onHandDelta: number }[];
        pageInfo: { endCursor: string };
      };
    };
    const first = await page();
    await adjust(5);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map((movement) => movement.onHandDelta)).toEqual([4, 3, 2, 1]);
  });

  test('leads to each movement by its id, for staff only', async () => {
    const answer = await shop.owner.run(MOVEMENTS, { first: 1 });
    const { id } = answer['stockMovements'].nodes[0] as { id: string };
    const node = `query ($id: ID!) { node(id: $id) { id ... on StockMovement { kind } } }`;
    expect((await shop.owner.run(node, { id }))['node']).toEqual({ id, kind: 'RESERVED' });
    expect((await (await shop.customer()).run(node, { id }))['node']).toBeNull();
    const other = await world.store();
    expect((await other.owner.run(node, { id }))['node']).toBeNull();
  });
});

describe('stock of a deleted variant', () => {
  test('leaves the lists with its product, but not the history', async () => {
    const place = new StockRoom(world, await world.store());
    const [kept, dropped] = (await place.variants([3, 4])) as [string, string];
    const { owner } = place.shop;
    await owner.run(`mutation ($id: ID!) { variantDelete(id: $id) { deletedId userErrors { code } } }`, {
      id: publicVariant(dropped),
    });
    const listed = async () => {
      const answer = await owner.run('{ stockLevels(first: 10) { nodes { onHand } } }');
      return (answer['stockLevels'].nodes as { onHand: number }[]).map(({ onHand }) => onHand);
    };
    expect(await listed()).toEqual([3]);
    const product = await owner.run(`query ($id: ID!) { variant(id: $id) { product { id } } }`, {
      id: publicVariant(kept),
    });
    await owner.run(`mutation ($id: ID!) { productDelete(id: $id) { userErrors { code } } }`, {
      id: product['variant'].product.id as string,
    });
    expect(await listed()).toEqual([]);
    const history = await owner.run(MOVEMENTS, { first: 10 });
    expect(history['stockMovements'].nodes).toMatchObject([
      { kind: 'RECEIVED', onHandDelta: expect.any(Number) as number, variant: null },
      { kind: 'RECEIVED', onHandDelta: expect.any(Number) as number, variant: null },
    ]);
  });
});
