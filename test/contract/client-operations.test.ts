import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, separateOperations, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

const FOLDER = 'clients/operations';
/** Where the agreed documents lie when the project is worked on; a clone does not need them. */
const AGREED = '../shared/contract/operations';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const notYetServed = JSON.parse(readFileSync(join(FOLDER, 'not-yet-served.json'), 'utf8')) as string[];
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
const operations = files.flatMap((file) =>
  Object.entries(separateOperations(parse(readFileSync(join(FOLDER, file), 'utf8')))),
);

/** Names whose list may only shrink: remove from the file what is served now. */
const ONCE_NOT_SERVED = [
  'AuditLog', 'Cart', 'CartBuyerUpdate', 'CartDiscountCodesSet', 'CartLinesAdd', 'CartLinesRemove', 'CartLinesUpdate',
  'CartShippingOptionSelect', 'CheckoutComplete', 'MerchantOrders', 'MyOrders', 'Order', 'OrderCancel', 'OrderUpdated',
  'OrdersFeed', 'PlatformMetrics', 'PromotionCreate', 'RefundCreate', 'SalesAnalytics', 'ShipmentCreate',
  'ShipmentStatusUpdate', 'ShipmentUpdated',
]; // prettier-ignore

describe('documents that clients send', () => {
  test.each(operations.filter(([name]) => !notYetServed.includes(name)))(
    '%s is served by the schema',
    (_, document) => {
      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
    },
  );

  test('that are not served yet are listed by name, and the list only shrinks', () => {
    const unserved = operations
      .filter(([, document]) => validate(schema, document).length > 0)
      .map(([name]) => name);
    expect([...notYetServed].sort()).toEqual(unserved.sort());
    expect(notYetServed.filter((name) => !ONCE_NOT_SERVED.includes(name))).toEqual([]);
  });

  test.skipIf(!existsSync(AGREED))(`are word for word those of ${AGREED}`, () => {
    for (const file of readdirSync(AGREED)) {
      expect(readFileSync(join(FOLDER, file), 'utf8')).toBe(readFileSync(join(AGREED, file), 'utf8'));
    }
  });
});
