import { refuse } from '../../../kernel/errors.js';
import type { AnyTx } from '../../../platform/db/scope.js';

/** Of one person: enough for every shop of a family of brands, too few to fill the platform with. */
const MAX_STORES = 20;

/**
 * The user has one store more. Others that open a store for the same user wait until the transaction ends.
 * @throws Refusal PLAN_LIMIT_REACHED unless there is room or `isUnlimited`
 */
export async function countOpened(tx: AnyTx, ownerId: string, isUnlimited: boolean): Promise<void> {
  const counted = await tx.query(
    `INSERT INTO store_count AS c (owner_id, stores) VALUES ($1, 1)
     ON CONFLICT (owner_id) DO UPDATE SET stores = c.stores + 1 WHERE c.stores < $2 OR $3
     RETURNING stores`,
    [ownerId, MAX_STORES, isUnlimited],
  );
  if (counted.length > 0) return;
  throw refuse(
    'PLAN_LIMIT_REACHED',
    `One person can have ${MAX_STORES} stores. Ask the operators of the platform for more.`,
    ['input'],
  );
}

/** A store of one user is the other's now, however many that one has: the limit is on opening stores. */
export async function countTransferred(tx: AnyTx, owners: { from: string; to: string }): Promise<void> {
  if (owners.from === owners.to) return;
  await tx.query('UPDATE store_count SET stores = stores - 1 WHERE owner_id = $1', [owners.from]);
  await tx.query(
    `INSERT INTO store_count AS c (owner_id, stores) VALUES ($1, 1)
     ON CONFLICT (owner_id) DO UPDATE SET stores = c.stores + 1`,
    [owners.to],
  );
}
