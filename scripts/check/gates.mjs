/** What `npm run check` holds the tree to. `needs` names a gate, listed before, that must have passed. */
export const GATES = [
  { name: 'build', what: 'the sources compile', run: 'node scripts/build.mjs' },
  {
    name: 'lint',
    what: 'types used safely, sizes kept, bans obeyed',
    run: 'eslint . --ignore-pattern schema',
  },
  { name: 'types', what: 'tests and benchmarks compile too', run: 'tsc --noEmit' },
  { name: 'client-types', what: 'the dashboard fits the schema', run: 'tsc --noEmit -p clients/dashboard' },
  { name: 'format', what: 'Prettier would change nothing', run: 'prettier --check --log-level warn .' },
  {
    name: 'layers',
    what: 'imports go only where they may',
    run: 'depcruise src test migrations bench clients --config',
  },
  {
    name: 'unused',
    what: 'no file, export or package is left over',
    run: 'knip --no-progress --no-config-hints',
  },
  {
    name: 'history',
    what: 'released migrations stay as they were',
    run: 'node scripts/check/migrations/checksums.mjs',
  },
  {
    name: 'schema',
    needs: 'build',
    what: 'schema/ is what the code emits',
    run: 'node scripts/check/schema-snapshot.mjs',
  },
  { name: 'schema-style', what: 'the schema is described and well formed', run: 'eslint schema' },
  { name: 'codegen', what: 'typed documents are up to date', run: 'node scripts/check/codegen.mjs' },
  {
    name: 'migrations',
    needs: 'build',
    what: 'up, down and up again; entities fit tables',
    run: 'node scripts/check/migrations/drift.mjs',
  },
];
