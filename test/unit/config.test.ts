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
