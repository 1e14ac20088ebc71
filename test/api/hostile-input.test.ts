import { beforeAll, expect, test } from 'vitest';
import { acceptableVariables } from '../support/acceptable-variables.js';
import type { GraphqlClient } from '../support/client.js';
import {
  walkOperations,
  withValueAt,
  type Place,
  type WalkedOperation,
} from '../support/operation-walker.js';
import { sendWalked } from '../support/walked-answer.js';
import { furnish, type Furnished } from '../support/furnished-shop.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const TEXTS = [
  '',
  'x'.repeat(10_000),
  'a\u0000b',
  '\ud800',
  'قهوة عربية',
  '👩‍👩‍👧‍👦',
  "'; DROP TABLE product; --",
  '%',
  '../../etc/passwd',
  '\u202egnp.exe',
];

const HOSTILE: Record<Place['type'], readonly unknown[]> = {
  String: TEXTS,
  ID: TEXTS,
  Int: [-1, 0, 2_147_483_647, -2_147_483_648],
  Decimal: ['-1', '0', '9'.repeat(400), '1e999', 'NaN', 'a\u0000b', '\ud800'],
  List: [[], [null]],
};

let secondLocationId: string;
let world: World;
let shop: Shop;
let own: Furnished;

beforeAll(async () => {
  const unlimited = { LIMIT_SIGN_INS_PER_ACCOUNT: '1000000' };
  world = await startWorld({ environment: unlimited });
  // An operator too, so that no operation is closed to the walk; the store they suspend is another one.
  const owner = await world.superAdmin();
  shop = await world.store({ owner, planCode: 'ENTERPRISE', languages: ['en', 'tr'] });
  own = await furnish(world, shop, 'own');
  own.ids.store = (await world.store()).id;
  const { locationCreate } = await shop.owner.run(
    'mutation { locationCreate(input: { name: "Second" }) { location { id } } }',
  );
  secondLocationId = locationCreate.location.id as string;
});

test('no operation fails inside, whatever stands at any one place of its variables', async () => {
  const wrong: string[] = [];
  let sent = 0;
  for (const operation of walkOperations(world.app.schema)) {
    // Operations sign out and change passwords on the way.
    const owner = await world.people.again(shop.owner, shop.slug);
    for (const place of operation.places) {
      const values = valuesAt(operation, place);
      sent += values.length;
      wrong.push(...(await Promise.all(values.map((each) => failureOf(owner, operation, each)))).flat());
    }
  }
  expect(wrong).toEqual([]);
  expect(sent).toBeGreaterThan(1000);
}, 120_000);

interface Attempt {
  readonly place: Place;
  readonly value: unknown;
  readonly variables: Record<string, unknown>;
}

/** The variables with each hostile value at the place, and objects of the store at the others. */
function valuesAt(operation: WalkedOperation, place: Place): Attempt[] {
  const list = place.type === 'List' ? [Array<unknown>(1000).fill(sampleAt(operation, place))] : [];
  return [...HOSTILE[place.type], ...list].map((value) => ({
    place,
    value,
    variables: withValueAt(acceptable(operation), place, value),
  }));
}

function acceptable(operation: WalkedOperation): Record<string, unknown> {
  return acceptableVariables(operation, own.ids, { toLocationId: secondLocationId });
}

function sampleAt({ variables }: WalkedOperation, place: Place): unknown {
  const list = place.path.reduce<unknown>(
    (target, step) => (target as Record<string | number, unknown>)[step],
    variables,
  );
  return (list as unknown[])[0];
}

async function failureOf(
  client: GraphqlClient,
  operation: WalkedOperation,
  attempt: Attempt,
): Promise<string[]> {
  const { errors } = await sendWalked(client, operation, attempt.variables);
  const isRight = errors.every(
    ({ extensions }) => extensions.code !== 'INTERNAL' && typeof extensions.requestId === 'string',
  );
  if (isRight) return [];
  const value = JSON.stringify(attempt.value).slice(0, 60);
  return [
    `${operation.field}(${attempt.place.path.join('.')}) with ${value}: ${JSON.stringify(errors).slice(0, 300)}`,
  ];
}
