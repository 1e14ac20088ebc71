import { describe, expect, it } from 'vitest';
import { refusals } from './lint-text.js';

const SERVICE = 'src/modules/orders/orders.service.ts';

/** rule | text that it refuses in a service | a file where the same text is at home */
const BANS: [rule: string, text: string, home: string][] = [
  ['no-process-env', 'export const port = process.env.PORT;', 'src/platform/config/env.ts'],
  ['no-process-env', 'export const port = process["env"]["PORT"];', 'scripts/start.mjs'],
  ['no-process-env', 'const { env } = process; export { env };', 'test/support/global-setup.ts'],
  ['no-process-env', "import { env } from 'node:process'; export { env };", 'src/platform/config/env.ts'],
  ['no-ambient-time', 'export const at = Date.now();', 'src/kernel/clock.ts'],
  ['no-ambient-time', 'export const at = new Date();', 'src/kernel/ids.ts'],
  ['no-ambient-chance', 'export const dice = Math.random();', 'src/kernel/ids.ts'],
  [
    'no-ambient-chance',
    "import { randomUUID } from 'node:crypto'; export { randomUUID };",
    'src/kernel/ids.ts',
  ],
  ['no-float-money', 'export const price = (total: number) => total / 100;', 'scripts/report.mjs'],
  ['no-float-money', 'export const price = (total: number) => total.toFixed(2);', 'bench/report.ts'],
  ['no-float-money', "export const price = parseFloat('1.5');", 'bench/report.ts'],
  ['no-typeorm', "export { In } from 'typeorm';", 'src/modules/orders/orders.repository.ts'],
  [
    'no-typeorm',
    "import type { Repository } from 'typeorm'; export type R = Repository<object>;",
    'src/modules/orders/order.entity.ts',
  ],
  [
    'no-typeorm',
    "export { Table } from 'typeorm/schema-builder';",
    'migrations/1764000000000-create-orders.ts',
  ],
  ['no-pg', "export { Pool } from 'pg';", 'src/platform/db/pool.ts'],
  [
    'no-tenant-setting',
    "export const sql = `SELECT set_config('app.tenant_id', $1, true)`;",
    'src/platform/db/unit-of-work.ts',
  ],
  [
    'no-tenant-setting',
    "export const sql = 'SET LOCAL app.tenant_id = 1';",
    'src/platform/db/unit-of-work.ts',
  ],
  ['no-redis', "export { Redis } from 'ioredis';", 'src/platform/cache/redis-cache.ts'],
  ['no-job-queue', "export { run } from 'graphile-worker';", 'src/platform/jobs/worker.ts'],
  [
    'no-stripe',
    "export { default } from 'stripe';",
    'src/modules/payments/providers/stripe/stripe.provider.ts',
  ],
  [
    'no-stripe',
    "export const sdk = import('stripe');",
    'src/modules/payments/providers/stripe/stripe.provider.ts',
  ],
  ['no-sharp', "export { default } from 'sharp';", 'src/modules/media/image-decoder.ts'],
  [
    'no-nodemailer',
    "export { createTransport } from 'nodemailer';",
    'src/modules/notifications/providers/smtp/smtp.provider.ts',
  ],
  [
    'no-open-fetch',
    "export const page = () => fetch('https://example.com');",
    'src/platform/http/outgoing.ts',
  ],
  ['no-open-fetch', "export { request } from 'undici';", 'src/platform/http/outgoing.ts'],
  [
    'no-open-fetch',
    "import { request } from 'node:https'; export const r = request;",
    'src/platform/http/outgoing.ts',
  ],
  ['no-open-fetch', "import http from 'node:http'; export const r = http;", 'src/platform/http/outgoing.ts'],
];

describe('code that has one home', () => {
  it.each(BANS)('%s refuses `%s` in a service and accepts it in %s', async (rule, text, home) => {
    expect(await refusals(SERVICE, text)).toContain(`wasla/${rule}`);
    expect(await refusals(home, text)).not.toContain(`wasla/${rule}`);
  });

  it.each([
    [
      'no-trigger',
      'migrations/1764000000000-create-orders.ts',
      "export const sql = 'CREATE TRIGGER t BEFORE UPDATE';",
    ],
    ['no-focused-test', 'test/unit/money.test.ts', "it.only('adds', () => {});"],
    ['no-focused-test', 'test/unit/money.test.ts', "describe.only('money', () => {});"],
    ['no-module-mock', 'test/integration/orders.test.ts', "vi.mock('../../src/platform/db/data-source.js');"],
  ])('%s has no home: refused in %s', async (rule, filePath, text) => {
    expect(await refusals(filePath, text)).toContain(`wasla/${rule}`);
  });

  it.each([
    ['a date that is given', 'export const day = new Date(0);'],
    ['a server, which takes requests', "import { createServer } from 'node:http'; export { createServer };"],
    ['the types of HTTP', "import type http from 'node:http'; export type R = http.IncomingMessage;"],
    ['a division by another number', 'export const half = 7 / 2;'],
  ])('accepts %s', async (_what, text) => {
    expect(await refusals(SERVICE, text)).toEqual([]);
  });
});
