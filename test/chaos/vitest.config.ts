import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import tests from '../../vitest.config.js';

/** Trials that take minutes: one after the other, each with the machine to itself. */
export default mergeConfig(
  tests,
  defineConfig({
    root: resolve(import.meta.dirname, '../..'),
    test: {
      include: ['test/chaos/**/*.chaos.ts'],
      // Lists are joined when configurations are merged, and the tests would run here too.
      exclude: ['**/*.test.ts'],
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 3_600_000,
      hookTimeout: 120_000,
      disableConsoleIntercept: true,
    },
  }),
);
