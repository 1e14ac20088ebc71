import { expect, test } from 'vitest';
import { IsolationWalk, nameOf } from '../support/isolation-walk.js';

test('a foreign slug, SKU, cursor, code or address opens nothing of the other store, in any operation', async () => {
  const walk = await IsolationWalk.begin();
  const before = await walk.digestOfOther();
  const told: string[] = [];
  for (const attempt of walk.placesOf('String')) {
    const client = await walk.freshOwner();
    const ask = async (value: string) => {
      const answers = [await walk.ask(client, attempt, value)];
      // Another value at the place has ended the session.
      if (answers[0]!.includes('UNAUTHENTICATED'))
        answers.push(await walk.ask(await walk.freshOwner(), attempt, value));
      const telling = answers.filter((answer) => walk.tells(answer));
      told.push(...telling.map((answer) => `${nameOf(attempt)} with ${value}:\n${answer}`));
    };
    await Promise.all(walk.foreign.texts.map(ask));
  }
  expect(told).toEqual([]);
  expect(await walk.digestOfOther()).toEqual(before);
}, 120_000);
