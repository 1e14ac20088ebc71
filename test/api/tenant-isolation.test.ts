import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, ID_PREFIXES, newId, type IdKind } from '../../src/kernel/ids.js';
import { IsolationWalk, nameOf } from '../support/isolation-walk.js';

let walk: IsolationWalk;

beforeAll(async () => {
  walk = await IsolationWalk.begin();
});

describe('the walk over every operation of the schema, as the owner of another store', () => {
  test('knows a foreign object of every kind of id there is', () => {
    const missing = (Object.keys(ID_PREFIXES) as IdKind[]).filter((kind) => !walk.foreign.ids[kind]);
    expect(missing).toEqual([]);
  });

  test('is told nothing of the other store by any list', async () => {
    const told: string[] = [];
    for (const operation of walk.operations.filter(({ root }) => root === 'Query')) {
      if (walk.tells(await walk.list(operation))) told.push(operation.field);
    }
    expect(told).toEqual([]);
  });

  test('meets a foreign id exactly as an id of nothing, and leaves the other store untouched', async () => {
    const before = await walk.digestOfOther();
    const told: string[] = [];
    for (const attempt of walk.placesOf('ID')) {
      const client = await walk.freshOwner();
      const compare = async ([kind, id]: [IdKind, string]) => {
        const found = await walk.ask(client, attempt, id);
        const nothing = await walk.ask(client, attempt, encodeId(kind, newId()));
        if (found !== nothing || found.includes('UNAUTHENTICATED')) {
          told.push(`${nameOf(attempt)} with ${kind}:\n${found}\n${nothing}`);
        }
      };
      await Promise.all((Object.entries(walk.foreign.ids) as [IdKind, string][]).map(compare));
    }
    expect(told).toEqual([]);
    expect(await walk.digestOfOther()).toEqual(before);
  }, 120_000);
});
