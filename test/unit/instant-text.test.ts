import { expect, test } from 'vitest';
import { instantText, isInstantText } from '../../src/kernel/instant-text.js';
import { DateTime } from '../../src/platform/graphql/scalars.js';

test.each([
  ['2026-11-21T08:30:00+00:00', '2026-11-21T08:30:00.000Z'],
  ['2026-11-21T08:30:00.5+00:00', '2026-11-21T08:30:00.500Z'],
  ['2026-11-21T08:30:00.123+00:00', '2026-11-21T08:30:00.123Z'],
  ['2026-11-21T08:30:00.123999+00:00', '2026-11-21T08:30:00.123Z'],
  ['2026-11-21T11:30:00.25+03:00', '2026-11-21T08:30:00.250Z'],
])('the instant %s of JSON of the database is %s in the API', (json, text) => {
  expect(instantText(json)).toBe(text);
});

test.each(['2026-11-21', '2026-11-21T08:30:00Z', ' 2026-11-21T08:30:00.000Z', 1, null])(
  '%j does not have the form of the API',
  (value) => expect(isInstantText(value)).toBe(false),
);

test('an instant that has the form of the API is sent as it is, others become it or are refused', () => {
  const text = '2026-11-21T08:30:00.000Z';
  expect(DateTime.serialize(text)).toBe(text);
  expect(JSON.stringify(DateTime.serialize(new Date(text)))).toBe(`"${text}"`);
  expect(() => DateTime.serialize('tomorrow')).toThrow('tomorrow');
});
