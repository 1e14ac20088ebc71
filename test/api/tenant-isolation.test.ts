import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, ID_PREFIXES, newId, type IdKind } from '../../src/kernel/ids.js';
import {
  walkOperations,
  withValueAt,
  type Place,
  type WalkedOperation,
} from '../support/operation-walker.js';
import { sendWalked } from '../support/walked-answer.js';
import { digestOfRows } from '../support/stored-rows.js';
import { startWorld, type Shop, type World } from '../support/world.js';
import { furnish, type Furnished } from '../support/furnished-shop.js';

/** Stands in every text of the other store. It must never come back. */
const MARK = 'zanzibar';

let world: World;
let own: Shop;
let other: Shop;
let foreign: Furnished;
let mine: Furnished;

beforeAll(async () => {
  world = await startWorld({ environment: { LIMIT_SIGN_INS_PER_ACCOUNT: '1000000' } });
  own = await world.store({ currency: 'USD' });
  other = await world.store({ currency: 'USD', slug: `${MARK}-store`, name: `Store ${MARK}` });
  mine = await furnish(world, own, 'mine');
  foreign = await furnish(world, other, MARK);
});

describe('the walk over every operation of the schema, as the owner of another store', () => {
  test('knows a foreign object of every kind of id there is', () => {
    const missing = (Object.keys(ID_PREFIXES) as IdKind[]).filter((kind) => !foreign.ids[kind]);
    expect(missing).toEqual([]);
  });

  // Before the walks below, which leave foreign words in the walker's own store.
  test('is told nothing of the other store by any list', async () => {
    const told: string[] = [];
    for (const operation of walkOperations(world.app.schema).filter(({ root }) => root === 'Query')) {
      const { body } = await (await freshOwner()).send(operation.document, withoutTexts(operation));
      if (body.includes(MARK) || foreign.secrets.some((secret) => body.includes(secret)))
        told.push(operation.field);
    }
    expect(told).toEqual([]);
  });

  test('meets a foreign id exactly as an id of nothing, and leaves the other store untouched', async () => {
    const before = await digestOfRows(world.app.database, other.tenantId);
    const told: string[] = [];
    for (const { operation, place } of placesOf('ID')) {
      for (const [kind, id] of Object.entries(foreign.ids) as [IdKind, string][]) {
        const variables = await acceptable(operation, place);
        const answers = [];
        for (const value of [id, encodeId(kind, newId())]) {
          answers.push(await answerFor(operation, withValueAt(variables, place, value), value));
        }
        if (answers[0] !== answers[1])
          told.push(`${nameOf(operation, place)} with ${kind}:\n${answers.join('\n')}`);
      }
    }
    expect(told).toEqual([]);
    expect(await digestOfRows(world.app.database, other.tenantId)).toEqual(before);
  });

  test('meets a foreign slug, SKU, cursor or token like one of nothing, and is never told a foreign text', async () => {
    const before = await digestOfRows(world.app.database, other.tenantId);
    const told: string[] = [];
    for (const { operation, place } of placesOf('String')) {
      for (const value of foreign.texts) {
        const variables = withValueAt(await acceptable(operation, place), place, value);
        const answer = await answerFor(operation, variables, value);
        if (answer.includes(MARK) || foreign.secrets.some((secret) => answer.includes(secret))) {
          told.push(`${nameOf(operation, place)} with ${value}:\n${answer}`);
        }
      }
    }
    expect(told).toEqual([]);
    expect(await digestOfRows(world.app.database, other.tenantId)).toEqual(before);
  });
});

function placesOf(type: Place['type']): { operation: WalkedOperation; place: Place }[] {
  return walkOperations(world.app.schema).flatMap((operation) =>
    operation.places.filter((place) => place.type === type).map((place) => ({ operation, place })),
  );
}

/** Variables in which every other place names an object of the walker's own store, so that only one id is foreign. */
async function acceptable(operation: WalkedOperation, place: Place): Promise<Record<string, unknown>> {
  let variables = { ...operation.variables };
  for (const each of operation.places) {
    if (each === place || each.type !== 'ID') continue;
    const kind = kindOf(each);
    variables = withValueAt(variables, each, kind ? mine.ids[kind] : encodeId('product', newId()));
  }
  return Promise.resolve(variables);
}

/** `productId`, `imageIds.0` and `parentId` say what they name; a bare `id` does not, and stays an id of nothing. */
function kindOf(place: Place): IdKind | null {
  const name = [...place.path].reverse().find((step) => typeof step === 'string') as string;
  const kind = name.replace(/Ids?$/, '') as IdKind;
  if (name === 'parentId') return 'category';
  return kind !== (name as IdKind) && kind in ID_PREFIXES ? kind : null;
}

/** Lists ask for everything: no filter, no search text that could hide a leak. */
function withoutTexts(operation: WalkedOperation): Record<string, unknown> {
  const { filter: _filter, ...variables } = operation.variables;
  return 'query' in variables ? { ...variables, query: MARK } : variables;
}

/** A walk signs out, changes passwords and loses roles on its way; each operation begins with a session of its own. */
function freshOwner() {
  return world.people.again(own.owner, own.slug);
}

async function answerFor(operation: WalkedOperation, variables: object, value: string): Promise<string> {
  const { body } = await sendWalked(await freshOwner(), operation, variables);
  return body
    .replaceAll(value, '<value>')
    .replaceAll(JSON.stringify(value).slice(1, -1), '<value>')
    .replace(/"requestId":"[^"]*"/g, '"requestId":"…"')
    .replace(/[a-z]+_[0-9A-HJKMNP-TV-Z]{26}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/"(version|currentVersion)":\d+/g, '"$1":0')
    .replace(/its version is \d+/g, 'its version is 0')
    .replace(/eyJ[\w.-]+/g, '<token>')
    .replace(/"(url|refreshToken|sku|slug|verificationToken|value)":"[^"]*"/g, '"$1":"…"');
}

function nameOf(operation: WalkedOperation, place: Place): string {
  return `${operation.field}(${place.path.join('.')})`;
}
