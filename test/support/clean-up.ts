import { afterAll } from 'vitest';

const UNDONE = Symbol.for('wasla.test.undone');

type End = () => Promise<void>;

/**
 * Kept outside of this module: files share what they import but not this one, which is run again for each of them. What
 * one copy was told to end, the copy of the file that is over must know.
 */
const shared = globalThis as typeof globalThis & { [UNDONE]?: End[] };
const undone = (shared[UNDONE] ??= []);

/** Has something ended with the test file, also when it was begun inside a hook, where no further hook can be added. */
export function endWithFile(end: End): void {
  undone.push(end);
}

afterAll(async () => {
  for (const end of undone.splice(0).reverse()) await end();
});
