import { createExecutor } from '../../src/platform/graphql/execution/executor.js';

/**
 * How tests execute operations: every one compiled at its first run, or with `npm test -- --interpreted` none, so that
 * the whole suite holds for both.
 */
export const COMPILE_AFTER_RUNS = process.env['COMPILE_AFTER_RUNS'] ?? '1';

/** An executor for tests that stand without an application. */
export function testExecutor() {
  return createExecutor({ compileAfterRuns: Number(COMPILE_AFTER_RUNS) });
}
