/**
 * The one gate: `npm run check`, or `npm run check -- lint types` for some of it.
 * Runs two gates at a time, prints a line for each as it ends, then what the failed ones said.
 */
import { delimiter } from 'node:path';
import { performance } from 'node:perf_hooks';
import { GATES } from './check/gates.mjs';
import { runQuietly } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { Problem, runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';

const AT_ONCE = 2;
const MARKS = { passed: '✓', failed: '✗', skipped: '-' };

/** The gates of these names with those they need; all when none is named. */
function chosenGates(names) {
  const unknown = names.filter((name) => !GATES.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    throw new Problem(
      `No gate is called ${unknown}. There are: ${GATES.map(({ name }) => name).join(', ')}.`,
    );
  }
  if (names.length === 0) return GATES;
  const needed = GATES.filter(({ name }) => names.includes(name)).map(({ needs }) => needs);
  return GATES.filter(({ name }) => names.includes(name) || needed.includes(name));
}

async function judge(gate) {
  const start = performance.now();
  const [command, ...args] = gate.run.split(' ');
  const { code, output } = await runQuietly(command, args);
  const seconds = (performance.now() - start) / 1000;
  return { gate, state: code === 0 ? 'passed' : 'failed', output, seconds };
}

/** Every gate starts as soon as a place is free and the gate it needs has passed. */
async function runAll(gates) {
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(AT_ONCE);
  const results = new Map();
  const run = async (gate) => {
    const before = await results.get(gate.needs);
    const isReady = !before || before.state === 'passed';
    const result = isReady ? await limit(() => judge(gate)) : { gate, state: 'skipped' };
    printLine(result);
    return result;
  };
  for (const gate of gates) results.set(gate.name, run(gate));
  return Promise.all(results.values());
}

function printLine({ gate, state, seconds }) {
  const time = state === 'skipped' ? `skipped: ${gate.needs} failed` : `${seconds.toFixed(1)} s`;
  console.log(`${MARKS[state]} ${gate.name.padEnd(13)} ${gate.what.padEnd(44)} ${time}`);
}

function printFailure({ gate, output }) {
  console.log(`\n── ${gate.name}: ${gate.run}\n${output.trim()}`);
}

await runCommand(async () => {
  checkNodeVersion();
  await ensureInstalled();
  process.env.PATH = [inProject('node_modules', '.bin'), process.env.PATH].join(delimiter);
  if (process.stdout.isTTY) process.env.FORCE_COLOR = '1';

  const start = performance.now();
  const results = await runAll(chosenGates(process.argv.slice(2)));
  results.filter(({ state }) => state === 'failed').forEach(printFailure);
  const passed = results.filter(({ state }) => state === 'passed').length;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${passed} of ${results.length} gates passed in ${seconds} s.`);
  return passed === results.length ? 0 : 1;
});
