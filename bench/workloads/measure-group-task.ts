import type { Bench } from '../bench.js';
import { inTurn } from '../measure/in-turn.js';
import { meteredRun, summaryOf } from '../measure/paired-runs.js';
import type { Program } from '../subjects/program.js';
import type { ServerGroup } from '../subjects/server-group.js';
import type { GroupTask } from './group-tasks.js';
import { resultOf, type ReadResult } from './measure-read.js';

const CONNECTIONS = 16;

/**
 * All processes of the group, and the first of them alone, do the task in turn; the connections are divided between those
 * that do it. Costs are those of the whole group: what the others do meanwhile is theirs, too.
 */
export async function measureGroupTask(
  bench: Bench,
  { servers, pids }: ServerGroup,
  { name, title, prepare }: GroupTask,
): Promise<ReadResult> {
  const connections = bench.options.isQuick ? servers.length : CONNECTIONS;
  const drive = await prepare(bench, servers);
  bench.say(`${title}: ${servers.length} processes and one, in turn`);
  const { warmUpSeconds, seconds, rounds } = bench.options;
  if (warmUpSeconds > 0)
    for (const server of servers) await drive([server], { connections, seconds: warmUpSeconds });
  const subjects = [servers, servers.slice(0, 1)];
  const meter = {
    serverPids: pids,
    postgresPid: bench.installation.postgresPid,
    metricsUrls: servers.map(({ url }) => `${url}/metrics`),
  };
  const runs = await inTurn(subjects, rounds, (some) =>
    meteredRun(nameOf(some), meter, () => drive(some, { connections, seconds })),
  );
  const figures = subjects.map((some, index) => summaryOf(nameOf(some), runs[index]!));
  return resultOf(
    { name: `${name} processes`, title: `${title}, by several processes` },
    connections,
    figures,
  );
}

function nameOf(servers: readonly Program[]): string {
  return servers.length === 1 ? '1 process' : `${servers.length} processes`;
}
