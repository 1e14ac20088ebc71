import { afterAll } from 'vitest';

const undone: (() => Promise<void>)[] = [];

/** Has something ended with the test file, also when it was begun inside a hook, where no further hook can be added. */
export function endWithFile(end: () => Promise<void>): void {
  undone.push(end);
}

afterAll(async () => {
  for (const end of undone.splice(0).reverse()) await end();
});
