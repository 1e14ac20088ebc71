import { insertRows } from '../../../platform/db/rows.js';
import type { PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { BuyerLetterEntity } from './buyer-letter.entity.js';
import type { BuyerLetterName } from './buyer-wording.js';

/** A rule by which one letter makes another superfluous. */
interface Hush {
  readonly by: BuyerLetterName;
  readonly withinMs: number;
}

/** SQL of letters to buyers. */
export class BuyerLettersRepository {
  /** Whether the letter is now the caller's to write: its event had none yet, and no letter of the rule made it needless. */
  async claim(
    tx: TenantTx,
    { eventId, letter, about }: Pick<BuyerLetterEntity, 'eventId' | 'letter' | 'about'>,
    hush?: Hush,
  ): Promise<boolean> {
    const since = new Date(tx.now.getTime() - (hush?.withinMs ?? 0));
    const claimed = await tx.query(
      `INSERT INTO buyer_letter (tenant_id, event_id, letter, about, created_at)
       SELECT $1::uuid, $2::uuid, $3::text, $4::uuid, $5::timestamptz
       WHERE NOT EXISTS (SELECT 1 FROM buyer_letter
         WHERE tenant_id = $1 AND about = $4 AND letter = $6::text AND created_at > $7::timestamptz)
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [tx.tenantId, eventId, letter, about, tx.now, hush?.by ?? null, since],
    );
    return claimed.length > 0;
  }

  /** The events of which the letters are now the caller's to write: they had none yet. One statement. */
  async claimAll(
    tx: TenantTx,
    rows: readonly Pick<BuyerLetterEntity, 'eventId' | 'letter' | 'about'>[],
  ): Promise<string[]> {
    const written = rows.map((row) => ({ tenantId: tx.tenantId, ...row, createdAt: tx.now }));
    const claimed = await insertRows(tx, BuyerLetterEntity, written, 'ON CONFLICT DO NOTHING');
    return claimed.map(({ eventId }) => eventId);
  }

  /** Those of the events whose letters have gone out. */
  async sentAmong(scope: TenantScope, eventIds: readonly string[]): Promise<Set<string>> {
    const sent = await scope.query<{ eventId: string }>(
      `SELECT event_id AS "eventId" FROM buyer_letter
       WHERE tenant_id = $1 AND event_id = ANY($2::uuid[]) AND sent_at IS NOT NULL`,
      [scope.tenantId, eventIds],
    );
    return new Set(sent.map(({ eventId }) => eventId));
  }

  /** With the end of the transaction. */
  markSent(tx: TenantTx, eventIds: readonly string[]): Promise<void> {
    tx.writeAtEnd('letters', () => ({
      sql: `UPDATE buyer_letter SET sent_at = $3 WHERE tenant_id = $1 AND event_id = ANY($2::uuid[])`,
      parameters: [tx.tenantId, eventIds, tx.now],
    }));
    return Promise.resolve();
  }

  /** Forgets up to `limit` letters from before then, which must be longer ago than events are kept. Answers how many. */
  async prune(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const removed = await tx.query(
      `DELETE FROM buyer_letter WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM buyer_letter WHERE created_at < $1 ORDER BY created_at LIMIT $2))
       RETURNING event_id`,
      [before, limit],
    );
    return removed.length;
  }
}
