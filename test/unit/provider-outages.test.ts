import { expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { ProviderOutages } from '../../src/modules/payments/providers/provider-outages.js';

const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));

function after(silent: number): ProviderOutages {
  const outages = new ProviderOutages(clock);
  for (let index = 0; index < silent; index++) outages.keptSilent('slow');
  return outages;
}

test('four calls without an answer are no outage, and an answer in between begins the count anew', () => {
  const outages = after(4);
  expect(outages.mayAsk('slow')).toBe(true);
  outages.answered('slow');
  outages.keptSilent('slow');
  expect(outages.mayAsk('slow')).toBe(true);
});

test('during an outage one caller in half a minute may ask, and other providers are asked as ever', () => {
  const outages = after(5);
  expect(outages.mayAsk('slow')).toBe(false);
  expect(outages.mayAsk('sound')).toBe(true);
  clock.advance(30_000);
  expect([outages.mayAsk('slow'), outages.mayAsk('slow')]).toEqual([true, false]);
  clock.advance(30_000);
  expect(outages.mayAsk('slow')).toBe(true);
});

test('the first answer ends an outage', () => {
  const outages = after(50);
  outages.answered('slow');
  expect(outages.mayAsk('slow')).toBe(true);
});
