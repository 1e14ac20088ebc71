import type { Aim, Shot } from '../load/http-load.js';
import type { Subject } from './subject.js';

/** Texts that are each server's own: signed with its secrets. */
const CURSORS = new Set(['startCursor', 'endCursor']);
const SHOWN_LENGTH = 300;

/**
 * Every request of the first subject has the same `data` from the others as it has from the first, to the byte once both are
 * written the same way; cursors excepted, which only must be there in all.
 * @throws Error that shows where they differ
 */
export async function assertSameAnswers([first, ...others]: readonly Subject[]): Promise<void> {
  for (const [index, shot] of first!.aim.shots.entries()) {
    const expected = dataText(await fetchAnswer(first!.aim, shot));
    for (const other of others) {
      const got = dataText(await fetchAnswer(other.aim, other.aim.shots[index]!));
      if (got !== expected) throw new Error(difference(`${first!.name} and ${other.name}`, expected, got));
    }
  }
}

/** The body of the answer. @throws Error when its status is not 200 or it has errors */
export async function fetchAnswer({ url, headers }: Aim, { method, path, body }: Shot): Promise<string> {
  const response = await fetch(url + path, { method, headers, ...(body && { body }) });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":[')) {
    throw new Error(
      `${url}${path} ${body ?? ''} was answered with ${response.status}: ${text.slice(0, 1000)}`,
    );
  }
  return text;
}

function dataText(body: string): string {
  const { data } = JSON.parse(body) as { data: unknown };
  return JSON.stringify(data, (key, value: unknown) => (CURSORS.has(key) ? typeof value : value));
}

function difference(who: string, expected: string, got: string): string {
  let at = 0;
  while (expected[at] === got[at]) at++;
  const shown = (text: string) => text.slice(Math.max(0, at - SHOWN_LENGTH / 2), at + SHOWN_LENGTH / 2);
  return `${who} answer differently at ${at}:\n  ${shown(expected)}\n  ${shown(got)}`;
}
