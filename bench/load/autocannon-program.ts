import autocannon, { type Result } from 'autocannon';
import { once } from 'node:events';
import type { AutocannonJob } from './autocannon.js';
import type { Expectation, LoadFigures } from './http-load.js';
import { latencyOf } from './stopwatch.js';

const EXAMPLE_LENGTH = 400;

const [job] = (await once(process, 'message')) as [AutocannonJob];
process.send!(await figuresOf(job));

/** Autocannon tells no 95th percentile, so the times of all answers are kept here. */
async function figuresOf({
  url,
  headers,
  shots,
  expected,
  connections,
  seconds,
}: AutocannonJob): Promise<LoadFigures> {
  const tookMs: number[] = [];
  let wrong = 0;
  let example: string | null = null;
  const onResponse = (status: number, body: string) => {
    if (status === (expected.status ?? 200) && isAsExpected(body, expected)) return;
    wrong += 1;
    example ??= `${status} ${body.slice(0, EXAMPLE_LENGTH)}`;
  };
  const requests = shots.map(({ method, path, body }) => ({
    method,
    path,
    ...(body && { body }),
    onResponse,
  }));
  const options = { url, headers, connections, duration: seconds, timeout: 20, requests };
  const result = await new Promise<Result>((done, failed) => {
    const run = autocannon(options, (error: Error | null, figures) =>
      error ? failed(error) : done(figures),
    );
    run.on('response', (_client, _status, _bytes, responseTimeMs) => tookMs.push(responseTimeMs));
  });
  const { p50Ms, p95Ms, p99Ms } = latencyOf(tookMs);
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50Ms,
    p95Ms,
    p99Ms,
    errors: wrong + result.errors + result.timeouts,
    example,
  };
}

function isAsExpected(body: string, { startsWith, without, sample }: Expectation): boolean {
  if (!body.startsWith(startsWith) || body.includes(without)) return false;
  if (!sample) return true;
  const begin = body.indexOf(sample.before) + sample.before.length;
  return sample.among.includes(body.slice(begin, body.indexOf('"', begin)));
}
