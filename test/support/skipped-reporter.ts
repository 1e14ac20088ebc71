import type { Reporter, TestModule } from 'vitest/node';

/** Lists at the end of a run what was not run, so that nothing is skipped in silence. Names of tests say why. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => `${module.relativeModuleId}: ${test.fullName}`),
    );
    if (skipped.length === 0) return;
    process.stdout.write(`\nNot run here:\n${skipped.map((line) => `  ${line}`).join('\n')}\n`);
  }
}
