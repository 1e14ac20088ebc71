import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.js';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Packages load the CommonJS build of graphql; tests must load the same one, or types would come from two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['reflect-metadata', 'test/support/clean-up.ts'],
    reporters: ['default', './test/support/skipped-reporter.ts'],
    // One more than there are cores: the tests wait for databases and timers often enough.
    maxWorkers: availableParallelism() + 1,
    // Every file has its own database and application; what they share is the code, which takes a second to load.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
