import pg from 'pg';
import type { Refusal } from '../../kernel/errors.js';

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * The work's result. What other rows still point at cannot be removed; the foreign key tells so also where a check
 * beforehand could not see it.
 * @throws Refusal the given one, when a row is still pointed at
 */
export async function refuseReferenced<T>(work: () => Promise<T>, refusal: () => Refusal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isReferenced = error instanceof pg.DatabaseError && error.code === FOREIGN_KEY_VIOLATION;
    throw isReferenced ? refusal() : error;
  }
}
