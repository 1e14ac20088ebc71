import type { Bench } from '../bench.js';
import type { Aim } from '../load/http-load.js';
import { pairedRuns, type SubjectFigures } from '../measure/paired-runs.js';
import { compiledProgram, startProgram } from '../subjects/program.js';

const CONNECTIONS = 16;

/** What the least a GraphQL server can do costs on this machine: a bare Apollo Server that answers `{__typename}`. */
export async function measureYardstick(bench: Bench): Promise<SubjectFigures> {
  const program = await bench.programs.once('apollo', () =>
    startProgram(compiledProgram('bench', 'yardsticks', 'apollo-program.js'), {}),
  );
  bench.say('Yardstick: a bare Apollo Server that answers {__typename}');
  const aim: Aim = {
    url: program.url,
    headers: { 'content-type': 'application/json' },
    shots: [{ method: 'POST', path: '/', body: '{"query":"{__typename}"}' }],
    expected: { startsWith: '{"data":{"__typename":"Query"}}', without: '"errors":[' },
  };
  const options = { ...bench.runOptions, connections: CONNECTIONS };
  const [figures] = await pairedRuns([{ name: 'apollo', program, aim }], options);
  return figures!;
}
