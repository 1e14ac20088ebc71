import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Packages load the CommonJS build of graphql; tests must load the same one, or types would come from two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['reflect-metadata', 'test/support/clean-up.ts'],
    reporters: ['default', './test/support/skipped-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
