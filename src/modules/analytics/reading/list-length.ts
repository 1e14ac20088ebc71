import { Fault } from '../../../kernel/errors.js';
import { MAX_PAGE_SIZE } from '../../../platform/graphql/page.js';

/** How many items are asked for. @throws Fault BAD_USER_INPUT when it is not from 1 to 100 */
export function listLength(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new Fault('BAD_USER_INPUT', `\`first\` takes 1 to ${MAX_PAGE_SIZE}, got ${first}.`);
}
