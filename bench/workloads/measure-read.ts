import { fetchAnswer, assertSameAnswers } from '../measure/same-answers.js';
import { pairedRuns, ratioOf, type SubjectFigures } from '../measure/paired-runs.js';
import type { Subject } from '../measure/subject.js';
import { warmUpSecondsAt } from '../measure/warm-up.js';
import type { Aim } from '../load/http-load.js';
import { operationDocument } from '../load/operation-document.js';
import type { Program } from '../subjects/program.js';
import type { Bench } from '../bench.js';
import { signIn, type Viewer } from './sign-in.js';
import type { ReadWorkload, Variables } from './read-workload.js';

/** A workload under some number of connections, all subjects in the same minutes. */
export interface ReadResult {
  readonly workload: string;
  readonly title: string;
  readonly connections: number;
  readonly figures: readonly SubjectFigures[];
  /** Requests a second of the server as a share of each rival's. */
  readonly ratios: Readonly<Partial<Record<string, number>>>;
}

/** Measures the server beside the rivals, after their answers were compared. */
export async function measureRead(bench: Bench, workload: ReadWorkload): Promise<ReadResult[]> {
  const subjects = await subjectsOf(bench, workload);
  bench.say(
    `${workload.title}: comparing ${subjects[0]!.aim.shots.length} answers of ${subjects.length} servers`,
  );
  await assertSameAnswers(subjects);
  const results: ReadResult[] = [];
  for (const [index, connections] of bench.options.connections.entries()) {
    bench.say(
      `${workload.title}: ${connections} connections, ${subjects.map(({ name }) => name).join(', ')} in turn`,
    );
    const warmUpSeconds = warmUpSecondsAt(index, bench.options.warmUpSeconds);
    const figures = await pairedRuns(subjects, { ...bench.runOptions, connections, warmUpSeconds });
    results.push(resultOf(workload, connections, figures));
  }
  return results;
}

export function resultOf(
  { name, title }: Pick<ReadWorkload, 'name' | 'title'>,
  connections: number,
  figures: readonly SubjectFigures[],
): ReadResult {
  const [server, ...others] = figures;
  const ratios = Object.fromEntries(others.map((other) => [other.subject, ratioOf(server!, other)]));
  return { workload: name, title, connections, figures, ratios };
}

/** The server and the rivals of a workload, with the samples that their answers are checked by. */
export async function subjectsOf(bench: Bench, workload: ReadWorkload): Promise<Subject[]> {
  const server = await bench.programs.server();
  const viewer = await viewerOf(bench, server, workload);
  const subjects = [{ name: 'server', program: server, aim: serverAim(bench, server, workload, viewer) }];
  const other = await bench.programs.otherBuild();
  if (other) {
    subjects.push({ name: 'other build', program: other, aim: serverAim(bench, other, workload, viewer) });
  }
  for (const name of workload.rivals) {
    const program = await bench.programs.rival(name);
    subjects.push({ name, program, aim: rivalAim(bench, program, workload, viewer) });
  }
  const among = await samplesOf(subjects[0]!.aim, workload);
  const expected = { ...subjects[0]!.aim.expected, sample: { before: workload.sampleBefore, among } };
  return subjects.map((subject) => ({ ...subject, aim: { ...subject.aim, expected } }));
}

/** Who asks: null for a visitor. */
async function viewerOf(bench: Bench, { url }: Program, { asker }: ReadWorkload): Promise<Viewer | null> {
  return asker === 'visitor' ? null : signIn(url, bench.installation.facts, asker);
}

/** The workload's requests as clients send them. */
export function serverAim(
  bench: Bench,
  { url }: Program,
  workload: ReadWorkload,
  viewer: Viewer | null,
): Aim {
  const { facts } = bench.installation;
  const query = operationDocument(workload.operation);
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'x-store': facts.slug,
      ...(viewer && { authorization: `Bearer ${viewer.accessToken}` }),
    },
    shots: workload.variables(facts).map((variables) => ({
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({ query, operationName: workload.operation, variables }),
    })),
    expected: { startsWith: workload.startsWith, without: '"errors":[' },
  };
}

/** The same requests as a rival is asked: nobody signs in there. */
export function rivalAim(bench: Bench, { url }: Program, workload: ReadWorkload, viewer: Viewer | null): Aim {
  const all = workload.variables(bench.installation.facts);
  const user: Variables = viewer ? { user: viewer.userId } : {};
  return {
    url,
    headers: {},
    shots: all.map((variables) => ({
      method: 'GET',
      path: `/${workload.rivalPath}?${queryOf({ ...variables, ...user })}`,
    })),
    expected: { startsWith: workload.startsWith, without: '"errors":[' },
  };
}

function queryOf(variables: Variables): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(variables)) query.set(name, String(value));
  return query.toString();
}

/** The texts that stand where the sample is taken, in the answers to all requests. */
export async function samplesOf(aim: Aim, { sampleBefore }: ReadWorkload): Promise<string[]> {
  const samples = new Set<string>();
  for (const shot of aim.shots) {
    const answer = await fetchAnswer(aim, shot);
    const begin = answer.indexOf(sampleBefore) + sampleBefore.length;
    samples.add(answer.slice(begin, answer.indexOf('"', begin)));
  }
  return [...samples];
}
