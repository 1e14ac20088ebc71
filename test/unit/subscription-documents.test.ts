import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createLimitGate } from '../../src/platform/graphql/limits.gate.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { SubscriptionDocuments } from '../../src/platform/sockets/subscription-document.js';
import { ToldSubscriptions, type ToldSubscription } from '../../src/platform/sockets/told-subscriptions.js';

const schema = buildSchema(`
  type Query { plain: Int }
  type Subscription { changed(id: ID, after: String): Int }
`);
const CHANGED = 'subscription ($id: ID, $after: String) { changed(id: $id, after: $after) }';

const open = () =>
  new SubscriptionDocuments({
    schema,
    gate: createLimitGate(DEFAULT_LIMITS),
    maxTokens: 1000,
    introspection: true,
  });
const begin = (documents: SubscriptionDocuments, variables: Record<string, unknown>, query = CHANGED) =>
  documents.check({ query, variables }).share();

describe('subscriptions', () => {
  test('share what tells their events when they differ only in where they begin', () => {
    const documents = open();
    const one = begin(documents, { id: 'a', after: '1' });
    expect(begin(documents, { after: '2', id: 'a' })).toBe(one);
    expect(begin(documents, { id: 'a' })).toBe(one);
    expect(begin(documents, { id: 'b' })).not.toBe(one);
    expect(begin(documents, { id: null })).not.toBe(begin(documents, {}));
    expect(begin(documents, { id: 'a' }, `${CHANGED} `)).not.toBe(one);
    expect(one).toMatchObject({ field: 'changed', variables: { id: 'a' } });
  });

  test('keep no variable that the operation does not declare', () => {
    const documents = open();
    const one = begin(documents, { id: 'a', more: 'x'.repeat(90_000) });
    expect(begin(documents, { id: 'a', constructor: 'y'.repeat(90_000) })).toBe(one);
    expect(one.variables).toEqual({ id: 'a' });
  });

  test('take only own variables for given', () => {
    const query = 'subscription ($constructor: ID) { changed(id: $constructor) }';
    expect(begin(open(), {}, query).variables).toEqual({});
  });

  test('are remembered once they have begun, not when they are only asked for', () => {
    const documents = open();
    const [refused, paid, later] = [1, 2, 3].map(() => documents.check({ query: CHANGED }));
    expect(paid!.share()).toBe(paid!.told);
    expect(later!.share()).toBe(paid!.told);
    expect(refused!.told).not.toBe(paid!.told);
  });

  test('are not remembered with variables that are very long', () => {
    const documents = open();
    const long = { id: 'x'.repeat(90_000) };
    expect(begin(documents, long)).not.toBe(begin(documents, long));
    const usual = { id: 'x'.repeat(9000) };
    expect(begin(documents, usual)).toBe(begin(documents, usual));
  });

  test.each([
    ['by the length of their variables', 2000, (index: number) => `${index} ${'x'.repeat(9000)}`, 4_000_000 / 9000],
    ['by their number', 20_000, String, 10_000],
  ])('are remembered within bounds: %s', (_how, count, idOf, most) => {
    const documents = open();
    const again = (index: number) => begin(documents, { id: idOf(index) });
    const kept = countKept(Array.from({ length: count }, (_, index) => again(index)), again);
    expect(kept).toBeGreaterThan(most / 2);
    expect(kept).toBeLessThanOrEqual(most);
  }); // prettier-ignore

  test('are remembered within bounds: by the documents that they keep', () => {
    const shared = new ToldSubscriptions();
    const parsed = Array.from({ length: 400 }, (_, index) => parse(`${CHANGED} #${index} ${'x'.repeat(30_000)}`));
    const again = (index: number) =>
      shared.share({ document: parsed[index]!, operationName: undefined, variables: {}, field: 'changed' });
    const kept = countKept(parsed.map((_, index) => again(index)), again);
    expect(kept).toBeGreaterThan(100);
    expect(kept).toBeLessThanOrEqual(4_000_000 / 30_000);
  }); // prettier-ignore
});

/** How many of those that began one after the other are still shared. */
function countKept(all: readonly ToldSubscription[], again: (index: number) => ToldSubscription): number {
  return all.length - 1 - all.findLastIndex((told, index) => again(index) !== told);
}
