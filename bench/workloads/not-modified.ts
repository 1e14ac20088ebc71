import { createHash } from 'node:crypto';
import type { Aim, Shot } from '../load/http-load.js';
import { fetchAnswer } from '../measure/same-answers.js';

interface Asked {
  readonly query: string;
  readonly variables: object;
}

/**
 * The first request of each aim as a browser repeats it that has the answer: a persisted query by GET, with the tag of the
 * answer of the first process, which all of them must know.
 */
export async function notModifiedAims(aims: readonly Aim[]): Promise<Aim[]> {
  const asked = JSON.parse(aims[0]!.shots[0]!.body!) as Asked;
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(asked.query).digest('hex') };
  const extensions = { persistedQuery };
  await fetchAnswer(aims[0]!, {
    ...aims[0]!.shots[0]!,
    body: JSON.stringify({ ...asked, extensions }),
  });
  const search = new URLSearchParams({
    variables: JSON.stringify(asked.variables),
    extensions: JSON.stringify({ persistedQuery }),
  }).toString();
  const shot: Shot = { method: 'GET', path: `/graphql?${search}` };
  const response = await fetch(aims[0]!.url + shot.path, { headers: aims[0]!.headers });
  const tag = response.headers.get('etag');
  if (!tag) throw new Error(`An answer without a tag: ${response.status} ${await response.text()}`);
  return aims.map(({ url, headers }) => ({
    url,
    headers: { ...headers, 'if-none-match': tag },
    shots: [shot],
    expected: { status: 304, startsWith: '', without: '"errors":[' },
  }));
}
