import type { Wording } from '../letters/wording.js';

const MAX_LENGTH = 300;

/** Control characters, and marks that turn the direction of what follows them. */
const UNQUIET = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
const LEFT_TO_RIGHT = /\p{Script=Latin}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * What others wrote as a part of our text: one line of bounded length. Words that run against the direction of the letter
 * are isolated (Unicode TR 9, FSI and PDI), so that what stands around them keeps its order.
 */
export function quoted(text: string, direction: Wording['direction']): string {
  const line = text.replace(UNQUIET, ' ').replace(/ +/g, ' ').trim();
  const letters = [...line];
  const short = letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH - 1).join('')}…` : line;
  const against = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return against.test(short) ? `\u2068${short}\u2069` : short;
}
