import type { Database } from '../../../platform/db/database.js';
import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { SigningKeyEntity } from './signing-key.entity.js';

const COLUMNS = columnsOf(SigningKeyEntity);
const VALID = `SELECT ${COLUMNS} FROM signing_key WHERE expires_at > $1 ORDER BY signs_from_at DESC, id`;

/** One process makes a key at a time; the lock ends with its transaction. */
const KEY_MAKING_LOCK = 7_260_002;

/** All SQL of the signing keys. */
export class SigningKeysRepository {
  constructor(private readonly database: Database) {}

  /** Keys that verify at this time, the one that signs last first. */
  valid(now: Date): Promise<SigningKeyEntity[]> {
    return this.database.read<SigningKeyEntity>(null, VALID, [now]);
  }

  /** The same inside a transaction that keeps all others from making keys. */
  async lockValid(tx: AnyTx): Promise<SigningKeyEntity[]> {
    await tx.query(`SELECT pg_advisory_xact_lock($1)`, [KEY_MAKING_LOCK]);
    return tx.query<SigningKeyEntity>(VALID, [tx.now]);
  }

  async insert(tx: AnyTx, key: SigningKeyEntity): Promise<void> {
    await insertRows(tx, SigningKeyEntity, [key]);
  }

  async removeExpired(tx: AnyTx): Promise<void> {
    await tx.query(`DELETE FROM signing_key WHERE expires_at <= $1`, [tx.now]);
  }
}
