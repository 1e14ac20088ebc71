import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { systemOrigin, type AnyTx } from '../db/scope.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { InstallationSecretEntity } from './installation-secret.entity.js';
import type { KeyRing } from './key-ring.js';
import { openSecret } from './open-secret.js';
import { columnsOf, insertRows } from '../db/rows.js';

const ROOT = 'derivation-root';
const CONTEXT = `installation-secret:${ROOT}`;
const ROOT_BYTES = 32;
const CTX = {
  tenantId: null,
  origin: systemOrigin('start'),
  countStatement: () => undefined,
};

/**
 * The key ring with the root that the installation derives its other keys from: made once, kept encrypted in the
 * database, and the same whatever encryption keys come and go. It is under the newest key afterwards. Where it cannot be
 * read, it stays as it is, and keys are derived as if there were none.
 */
export async function lastingKeyRing(
  unitOfWork: UnitOfWork,
  core: { readonly keyRing: KeyRing; readonly log: Logger },
): Promise<KeyRing> {
  const { keyRing } = core;
  const root = await unitOfWork.writePlatform(CTX, async (tx) => {
    const stored = (await find(tx)) ?? (await make(tx, keyRing));
    const clear = openSecret(core, stored, CONTEXT);
    if (clear !== null && !stored.startsWith(`${keyRing.newestKeyId}:`)) {
      await tx.query(`UPDATE installation_secret SET secret = $3 WHERE name = $1 AND secret = $2`, [
        ...[ROOT, stored, keyRing.encrypt(clear, CONTEXT)],
      ]);
    }
    return clear;
  });
  return root === null ? keyRing : keyRing.derivingFrom(Buffer.from(root, 'base64'));
}

async function find(tx: AnyTx): Promise<string | null> {
  const [row] = await tx.query<InstallationSecretEntity>(
    `SELECT ${columnsOf(InstallationSecretEntity)} FROM installation_secret WHERE name = $1`,
    [ROOT],
  );
  return row?.secret ?? null;
}

/** Processes that start at the same time make one: whoever comes second reads what the first one wrote. */
async function make(tx: AnyTx, keyRing: KeyRing): Promise<string> {
  const secret = keyRing.encrypt(randomBytes(ROOT_BYTES).toString('base64'), CONTEXT);
  const row = { name: ROOT, secret, createdAt: tx.now };
  const made = await insertRows(tx, InstallationSecretEntity, [row], 'ON CONFLICT DO NOTHING');
  return made.length > 0 ? secret : (await find(tx))!;
}
