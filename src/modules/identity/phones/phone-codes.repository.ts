import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { PhoneCodeEntity } from './phone-code.entity.js';

const COLUMNS = columnsOf(PhoneCodeEntity);

/** All SQL of the one-time codes. */
export class PhoneCodesRepository {
  async insert(tx: AnyTx, code: Partial<PhoneCodeEntity>): Promise<void> {
    await insertRows(tx, PhoneCodeEntity, [code]);
  }

  /** Gives the code its value, unless it was used or has expired. Answers the code, or null then. */
  async draw(tx: AnyTx, id: string, codeHash: string): Promise<PhoneCodeEntity | null> {
    const [code] = await tx.query<PhoneCodeEntity>(
      `UPDATE phone_code SET code_hash = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $3 RETURNING ${COLUMNS}`,
      [id, codeHash, tx.now],
    );
    return code ?? null;
  }

  /** The newest code of the phone that can still be used. */
  async findNewest(tx: AnyTx, phone: string): Promise<PhoneCodeEntity | null> {
    const [code] = await tx.query<PhoneCodeEntity>(
      `SELECT ${COLUMNS} FROM phone_code WHERE phone = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
      [phone],
    );
    return code ?? null;
  }

  /**
   * Counts a try, and uses the code up when the hash is right. One statement, so that neither the count nor the one
   * use can be passed by tries at the same time. Answers whether it was right.
   */
  async tryCode(tx: AnyTx, attempt: { id: string; codeHash: string; maxTries: number }): Promise<boolean> {
    const [tried] = await tx.query<{ isRight: boolean }>(
      `UPDATE phone_code SET tries = tries + 1, used_at = CASE WHEN code_hash = $2 THEN $3::timestamptz END
       WHERE id = $1 AND used_at IS NULL AND expires_at > $3 AND tries < $4
       RETURNING used_at IS NOT NULL AS "isRight"`,
      [attempt.id, attempt.codeHash, tx.now, attempt.maxTries],
    );
    return tried?.isRight ?? false;
  }

  async removeOf(tx: AnyTx, phone: string): Promise<void> {
    await tx.query(`DELETE FROM phone_code WHERE phone = $1`, [phone]);
  }

  async prune(tx: AnyTx): Promise<void> {
    await tx.query(`DELETE FROM phone_code WHERE expires_at <= $1`, [tx.now]);
  }
}
