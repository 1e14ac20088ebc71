import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InvalidEnvironment, readConfig } from '../../src/platform/config/env.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  SINGLE_PROCESS: 'true',
  ENCRYPTION_KEYS: 'k:x',
  DATABASE_URL: 'postgres://h/d',
};

describe('the environment', () => {
  test('may be empty: one process with everything embedded', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'development',
      database: undefined,
      workerInline: true,
      migrateOnStart: true,
      http: { port: 4000, host: '127.0.0.1', corsOrigins: 'any' },
      storage: { kind: 'local', directory: '.wasla/media' },
      mail: { kind: 'development' },
      limits: { signInsPerAccount: 5, signInsPerAddress: 30 },
    });
  });

  test('takes a variable without a value for one that is not set', () => {
    const empty = { PORT: '', SEED_DEMO: '', REDIS_URL: '', LIMIT_DEPTH: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('tells all its problems at once', () => {
    const broken = { PORT: 'http', LOG_LEVEL: 'loud', LIMIT_DEPTH: '0' };
    expect(() => readConfig(broken)).toThrow(InvalidEnvironment);
    expect(() => readConfig(broken)).toThrow(/PORT: .*\n.*LOG_LEVEL: .*\n.*LIMIT_DEPTH: /);
  });

  test('tells values that are malformed together with those that contradict each other', () => {
    const problems = (environment: Record<string, string>) => {
      try {
        return readConfig(environment);
      } catch (error) {
        return (error as InvalidEnvironment).problems;
      }
    };
    expect(problems({ PORT: 'abc', DATABASE_URL: 'nonsense', S3_BUCKET: 'pictures' })).toEqual([
      expect.stringMatching(/^PORT: /),
      expect.stringMatching(/^DATABASE_URL must look like/),
      expect.stringMatching(/^S3_ENDPOINT, /),
    ]);
  });

  test.each([
    [
      'Redis or a promise in production',
      { ...PRODUCTION, SINGLE_PROCESS: 'false' },
      /REDIS_URL is needed in production/,
    ],
    ['keys in production', { ...PRODUCTION, ENCRYPTION_KEYS: '' }, /ENCRYPTION_KEYS is needed in production/],
    ['the server beside the owner', { DATABASE_OWNER_URL: 'postgres://h/d' }, /set without DATABASE_URL/],
    ['an address of a database', { DATABASE_URL: 'nonsense' }, /DATABASE_URL must look like postgres:/],
    ['all of S3 or nothing', { S3_BUCKET: 'pictures' }, /belong together/],
  ])('needs %s', (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  test('does not migrate or tell suggestions in production unless told to', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ migrateOnStart: false, graphql: { suggestions: false } });
  });

  test('is described whole in .env.example', () => {
    const described = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_0-9]+)=/gm)].map(
      (match) => match[1],
    );
    const read = [
      ...readFileSync('src/platform/config/env.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_0-9]+):/gm),
    ];
    expect(described.sort()).toEqual([...new Set(read.map((match) => match[1]))].sort());
  });
});

describe('limits by cost', () => {
  const bucketOf = (environment: Record<string, string>) => readConfig(environment).limits.costBucket;

  test('are generous in development and on the embedded database, and real in production', () => {
    const generous = { capacity: 100_000_000, restorePerSecond: 100_000_000 };
    expect(bucketOf({})).toEqual(generous);
    expect(bucketOf({ ...PRODUCTION, DATABASE_URL: '' })).toEqual(generous);
    expect(bucketOf(PRODUCTION)).toEqual({ capacity: 60_000, restorePerSecond: 3000 });
    expect(bucketOf({ ...PRODUCTION, LIMIT_COST_BUCKET: '20000', LIMIT_COST_RESTORE: '7' })).toEqual({
      capacity: 20_000,
      restorePerSecond: 7,
    });
  });

  test('take networks and single addresses that are exempt', () => {
    expect(
      readConfig({ LIMIT_COST_EXEMPT: ' 10.0.0.0/8,203.0.113.7, 2001:db8::1 ' }).limits.costExempt,
    ).toEqual(['10.0.0.0/8', '203.0.113.7/32', '2001:db8::1/128']);
    expect(() => readConfig({ LIMIT_COST_EXEMPT: 'localhost' })).toThrow(
      /LIMIT_COST_EXEMPT: localhost\/32 is no/,
    );
  });

  test('must let the dearest operation run', () => {
    expect(() => readConfig({ LIMIT_COST_BUCKET: '9' })).toThrow(
      /LIMIT_COST_BUCKET is 9, below LIMIT_QUERY_COST/,
    );
  });

  test('of documents need a manifest', () => {
    expect(() => readConfig({ TRUSTED_DOCUMENTS_ONLY: 'true' })).toThrow(/needs TRUSTED_DOCUMENTS/);
  });
});
