import { describe, expect, it } from 'vitest';
import { refusals } from './lint-text.js';

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
const parameters = (count: number) => Array.from({ length: count }, (_, i) => `p${i}: string`).join(', ');
const method = (bodyLines: number) =>
  `export class OrdersResolver {\n  order() {\n${lines(bodyLines, '    this.order();')}\n  }\n}\n`;

describe('sizes', () => {
  it.each([
    ['src/modules/orders/orders.service.ts', 400],
    ['src/modules/orders/order.entity.ts', 500],
    ['src/modules/orders/order.type.ts', 500],
    ['test/api/orders.test.ts', 600],
  ])('%s may have %i lines, and not one more', async (filePath, limit) => {
    expect(await refusals(filePath, lines(limit, 'export {};'))).not.toContain('max-lines');
    expect(await refusals(filePath, lines(limit + 1, 'export {};'))).toContain('max-lines');
  });

  it('takes functions of 60 lines, except in migrations', async () => {
    const long = `/** Long. */\nexport function place() {\n${lines(60, '  place();')}\n}\n`;
    expect(await refusals('src/modules/orders/orders.service.ts', long)).toEqual(['max-lines-per-function']);
    expect(await refusals('migrations/1764000000000-create-orders.ts', long)).toEqual([]);
  });

  it('takes resolver bodies of 12 lines', async () => {
    expect(await refusals('src/modules/orders/orders.resolver.ts', method(12))).toEqual([]);
    expect(await refusals('src/modules/orders/orders.resolver.ts', method(13))).toEqual([
      'wasla/resolver-body',
    ]);
    expect(await refusals('src/modules/orders/orders.repository.ts', method(13))).toEqual([]);
  });

  it('takes 4 parameters, 6 as the arguments of a field, 7 as the dependencies of a class', async () => {
    const fn = (count: number) => `export const place = (${parameters(count)}) => [p0, p${count - 1}];`;
    const cls = (count: number) =>
      `export class Orders { constructor(${parameters(count)}) { void [p0]; } total() { return 1; } }`;
    const rule = ['wasla/max-parameters'];
    expect(await refusals('src/modules/orders/pricing.ts', fn(4))).toEqual([]);
    expect(await refusals('src/modules/orders/pricing.ts', fn(5))).toEqual(rule);
    expect(await refusals('src/modules/orders/orders.resolver.ts', fn(6))).toEqual([]);
    expect(await refusals('src/modules/orders/orders.resolver.ts', fn(7))).toEqual(rule);
    expect(await refusals('src/modules/orders/pricing.ts', cls(7))).toEqual([]);
    expect(await refusals('src/modules/orders/pricing.ts', cls(8))).toEqual(rule);
  });
});

describe('names and comments', () => {
  it.each([
    'src/platform/utils.ts',
    'src/platform/db/helpers/rows.ts',
    'src/common/rows.ts',
    'src/app/types.ts',
  ])('refuses the name %s, which says nothing', async (filePath) => {
    expect(await refusals(filePath, 'export {};')).toEqual(['wasla/file-name']);
  });

  it.each(['src/platform/keySet.ts', 'src/platform/Keyset.ts', 'src/platform/key_set.ts'])(
    'refuses the name %s, which is not kebab-case',
    async (filePath) => {
      expect(await refusals(filePath, 'export {};')).toEqual(['wasla/file-name']);
    },
  );

  it('asks for a doc comment on what other files call', async () => {
    const bare = 'export function place() { return 1; }';
    expect(await refusals('src/kernel/money.ts', bare)).toEqual(['wasla/doc-comment']);
    expect(await refusals('src/kernel/money.ts', `/** The order is placed. */\n${bare}`)).toEqual([]);
    expect(await refusals('src/modules/orders/order-total.ts', bare)).toEqual([]);
  });

  it('asks for a doc comment on the public methods of a service', async () => {
    const bare = 'export class Orders { place() { return this.total(); } private total() { return 1; } }';
    expect(await refusals('src/modules/orders/orders.service.ts', bare)).toEqual([
      'wasla/service-doc-comment',
    ]);
    const told = bare.replace('place()', '/** The order is placed. */ place()');
    expect(await refusals('src/modules/orders/orders.service.ts', told)).toEqual([]);
  });

  it('refuses notes to oneself', async () => {
    expect(await refusals('src/app/schema.ts', '// TODO later\nexport {};')).toEqual(['no-warning-comments']);
  });
});
