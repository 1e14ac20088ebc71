import { fetchAnswer, assertSameAnswers } from '../measure/same-answers.js';
import { pairedRuns, ratioOf, type SubjectFigures } from '../measure/paired-runs.js';
import type { Subject } from '../measure/subject.js';
import type { Aim } from '../load/http-load.js';
import { operationDocument } from '../load/operation-document.js';
import type { Program } from '../subjects/program.js';
import type { Bench } from '../bench.js';
import { signIn } from './sign-in.js';
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
  for (const connections of bench.options.connections) {
    bench.say(
      `${workload.title}: ${connections} connections, ${subjects.map(({ name }) => name).join(', ')} in turn`,
    );
    const figures = await pairedRuns(subjects, { ...bench.runOptions, connections });
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

async function subjectsOf(bench: Bench, workload: ReadWorkload): Promise<Subject[]> {
  const { facts } = bench.installation;
  const all = workload.variables(facts);
  const server = await bench.programs.server();
  const subjects = [{ name: 'server', program: server, aim: await serverAim(bench, server, workload) }];
  const other = await bench.programs.otherBuild();
  if (other)
    subjects.push({ name: 'other build', program: other, aim: await serverAim(bench, other, workload) });
  for (const name of workload.rivals) {
    const program = await bench.programs.rival(name);
    subjects.push({ name, program, aim: rivalAim(program, workload, all) });
  }
  const among = await samplesOf(subjects[0]!.aim, workload);
  const expected = { ...subjects[0]!.aim.expected, sample: { before: workload.sampleBefore, among } };
  return subjects.map((subject) => ({ ...subject, aim: { ...subject.aim, expected } }));
}

/** The workload's requests as clients send them. */
export async function serverAim(bench: Bench, { url }: Program, workload: ReadWorkload): Promise<Aim> {
  const { facts } = bench.installation;
  const token = workload.asker === 'visitor' ? null : await signIn(url, facts, workload.asker);
  const query = operationDocument(workload.operation);
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'x-store': facts.slug,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    shots: workload.variables(facts).map((variables) => ({
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({ query, operationName: workload.operation, variables }),
    })),
    expected: { startsWith: workload.startsWith, without: '"errors":[' },
  };
}

function rivalAim({ url }: Program, workload: ReadWorkload, all: readonly Variables[]): Aim {
  return {
    url,
    headers: {},
    shots: all.map((variables) => ({ method: 'GET', path: `/${workload.rivalPath}?${queryOf(variables)}` })),
    expected: { startsWith: workload.startsWith, without: '"errors":[' },
  };
}

function queryOf(variables: Variables): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(variables)) query.set(name, String(value));
  return query.toString();
}

/** The texts that stand where the sample is taken, in the answers to all requests. */
async function samplesOf(aim: Aim, { sampleBefore }: ReadWorkload): Promise<string[]> {
  const samples = new Set<string>();
  for (const shot of aim.shots) {
    const answer = await fetchAnswer(aim, shot);
    const begin = answer.indexOf(sampleBefore) + sampleBefore.length;
    samples.add(answer.slice(begin, answer.indexOf('"', begin)));
  }
  return [...samples];
}
