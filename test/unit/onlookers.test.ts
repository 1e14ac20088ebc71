import { expect, test } from 'vitest';
import { isOfOnlooker } from '../../src/app/context.js';
import type { RequestContext } from '../../src/platform/context.js';

const onlooker = { tenantId: 'store', language: 'en', currency: 'USD', baseUrl: 'http://shop.example' };

/** A visitor's context for whom the onlooker stands, but for what is given. */
function contextWith(differences: object): RequestContext {
  const { tenantId, language, currency, baseUrl } = onlooker;
  const visitor = { viewer: { kind: 'anonymous' }, orderToken: null, flaws: { store: null, token: null } };
  return {
    ...visitor,
    ...{ tenantId, language, baseUrl, tenant: { id: tenantId, currency } },
    ...differences,
  } as unknown as RequestContext;
}

test('an onlooker stands for visitors who get the same answer', () => {
  expect(isOfOnlooker(contextWith({}), onlooker)).toBe(true);
});

test.each([
  ['store', { tenantId: 'other' }],
  ['language', { language: 'ar' }],
  ['currency', { tenant: { id: 'store', currency: 'EUR' } }],
  ['address', { baseUrl: 'http://elsewhere.example' }],
  ['order token', { orderToken: 'token' }],
  ['viewer', { viewer: { kind: 'user' } }],
  ['flaw', { flaws: { store: new Error('suspended'), token: null } }],
])('and for none with another %s', (_what, difference) => {
  expect(isOfOnlooker(contextWith(difference), onlooker)).toBe(false);
});
