/**
 * Who may import whom. Calls go down a level, or sideways along an edge listed here; up only as events.
 * Adding a module or an edge is a reviewed one-line change in these two tables.
 */
const LEVELS = [
  ['tenants', 'identity', 'access', 'audit'],
  ['media', 'pricing', 'tax', 'regions', 'tags'],
  ['catalog', 'collections', 'inventory', 'search'],
  ['imports', 'customers', 'wishlists', 'reviews'],
  ['promotions', 'giftcards', 'shipping'],
  ['carts'],
  ['payments', 'ledger', 'orders'],
  ['checkout', 'fulfillment', 'returns', 'order-imports'],
  // Listeners: nobody calls them, so that an order never waits for a mail.
  ['notifications', 'webhooks', 'analytics', 'administration', 'privacy'],
  // What listeners keep, handed out.
  ['report-exports'],
];

/** `[from, to]`: modules of one level of which the first may call the second, never back. */
const SIDEWAYS = [
  ['access', 'tenants'],
  ['access', 'identity'],
  ['audit', 'identity'],
  ['tax', 'pricing'],
  ['catalog', 'inventory'],
  ['search', 'catalog'],
  ['orders', 'payments'],
  ['orders', 'ledger'],
  ['returns', 'fulfillment'],
];

const KNOWN = LEVELS.flat();

const anyOf = (names) => `(?:${names.join('|')})`;
const inModules = (names) => `^src/modules/${anyOf(names)}/`;

/** Files of a module without a role in their name (`slug.ts`), or with the role of rules: its pure domain. */
const PURE_FILE = '/(?:[^/.]+|[^/]+\\.rules)\\.ts$';

/** What a module may not import: itself excepted, everything at its level without an edge, and everything above. */
function outOfReach(module, level) {
  const sideways = SIDEWAYS.filter(([from]) => from === module).map(([, to]) => to);
  return LEVELS.slice(level)
    .flat()
    .filter((other) => other !== module && !sideways.includes(other));
}

const levelRules = LEVELS.flatMap((modules, level) =>
  modules.map((module) => ({ module, unreachable: outOfReach(module, level) })),
)
  .filter(({ unreachable }) => unreachable.length > 0)
  .map(({ module, unreachable }) => ({
    name: `only-downwards-from-${module}`,
    severity: 'error',
    comment:
      'A module calls lower levels only, so that each can be read without those above it; upwards go events.',
    from: { path: inModules([module]) },
    to: { path: inModules(unreachable) },
  }));

module.exports = {
  forbidden: [
    {
      name: 'kernel-is-pure',
      severity: 'error',
      comment:
        'The kernel is plain TypeScript that every other part builds on: it knows no package and no other folder.',
      from: { path: '^src/kernel/' },
      to: { pathNot: ['^src/kernel/', '^(node:)?(crypto|assert)$'] },
    },
    {
      name: 'platform-knows-no-business',
      severity: 'error',
      comment: 'The platform serves every module, so it may know none of them, nor how they are composed.',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(kernel|platform)/' },
    },
    {
      name: 'through-the-index',
      severity: 'error',
      comment: "A module's index.ts is its contract; its other files may change without asking anyone.",
      from: { path: '^src/(?:modules/([^/]+)/|)' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    ...levelRules,
    {
      name: 'module-has-a-level',
      severity: 'error',
      comment:
        'A module outside the table of levels would escape the rule that calls go down: give it a level.',
      from: { path: '^src/modules/', pathNot: inModules(KNOWN) },
      to: {},
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment:
        'The composition root knows everyone; whoever imports it gets the whole system for one function.',
      from: { path: '^src/', pathNot: '^src/(app/|cli/|main\\.ts$|worker\\.ts$)' },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      comment: 'An entry file starts a process when it is imported.',
      from: { path: '^src/' },
      to: { path: '^src/(main|worker)\\.ts$' },
    },
    {
      name: 'source-stands-alone',
      severity: 'error',
      comment:
        'What runs in production may not need tests, scripts, benchmarks or migrations of the working tree.',
      from: { path: '^src/', pathNot: '^src/platform/db/' },
      to: { path: '^(test|scripts|bench|migrations)/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'The pure files of a module hold its rules as functions, tested without a database: rows come as arguments.',
      from: {
        path: `^src/modules/.*${PURE_FILE}`,
        pathNot: '/index\\.ts$',
      },
      to: { path: ['^src/platform/db/', '\\.repository\\.ts$', 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'resolvers-ask-the-service',
      severity: 'error',
      comment:
        'A resolver translates; rules and locks live in the service, which a direct query would pass by.',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: ['\\.repository\\.ts$', '^src/platform/db/', 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'services-are-not-graphql',
      severity: 'error',
      comment:
        'A use case is called by resolvers, jobs and the command line alike. It may take an input as its command, ' +
        'but only as a type.',
      from: { path: '\\.(service|repository|entity)\\.ts$' },
      to: {
        path: ['node_modules/(type-graphql|graphql)/', '\\.(resolver|type|inputs)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'dashboard-asks-the-api',
      severity: 'error',
      comment:
        'The merchant page knows of the server what the schema says. A shared file would be an API of its own.',
      from: { path: '^clients/dashboard/src/' },
      to: { pathNot: '^(clients/|node_modules/)' },
    },
    {
      name: 'nothing-imports-a-client',
      severity: 'error',
      comment:
        'Clients run elsewhere: the server only hands out their files. What needs no browser in them has unit tests.',
      from: { path: '^(src|test|bench|scripts|migrations)/', pathNot: '^test/unit/dashboard/' },
      to: { path: '^clients/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Files in a circle can only be read, tested and initialised all at once.',
      from: { path: '^(src|test|bench|clients)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'A file that nothing imports and that imports nothing is left over, unless a page loads it.',
      from: { path: '^src/', orphan: true, pathNot: ['\\.d\\.ts$', '/browser/'] },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere fails at start.',
      from: { path: '^(src|test|bench|migrations|clients)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-package',
      severity: 'error',
      comment: 'A package that only another package brought along may be gone after the next install.',
      from: { path: '^(src|migrations)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|clients/operations)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      mainFields: ['main', 'types', 'typings'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
