import { expect, test, beforeAll } from 'vitest';
import { GraphqlClient } from '../support/client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

test('an operation of a store without a store is told to name one', async () => {
  const answer = await new GraphqlClient(app.url).send('{ store { id } }');
  expect(answer.errors[0]?.extensions.code).toBe('TENANT_NOT_FOUND');
});

test('opening a store needs a signed-in user', async () => {
  const answer = await new GraphqlClient(app.url).send(
    'mutation { storeCreate(input: { name: "A", slug: "aa", currency: "USD", defaultLanguage: "en" }) { store { id } userErrors { code } } }',
  );
  expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
