import pg from 'pg';
import type { Refusal } from '../../kernel/errors.js';

const UNIQUE_VIOLATION = '23505';

/**
 * The work's result. Where two requests take one name at the same moment, a check beforehand sees neither; the unique
 * index refuses the second. `refusals` says by the index's name what its caller is told then.
 * @throws Refusal the one of the violated index
 */
export async function refuseTaken<T>(
  work: () => Promise<T>,
  refusals: Readonly<Record<string, () => Refusal>>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error, refusals) ?? error;
  }
}

/** Whether the error says that a row would be the second of its kind in this unique index. */
export function violatesUnique(error: unknown, index: string): boolean {
  return error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION && error.constraint === index;
}

function refusalOf(error: unknown, refusals: Readonly<Record<string, () => Refusal>>): Refusal | undefined {
  if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) return undefined;
  return refusals[error.constraint ?? '']?.();
}
