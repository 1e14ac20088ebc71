import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { RetentionSettingEntity } from './retention-setting.entity.js';

const COLUMNS = columnsOf(RetentionSettingEntity, 's');

/** Ends, removes or empties up to `limit` of what was last used before then; answers how many. Repeating it is safe. */
export type RetentionStep = (tx: TenantTx, before: Date, limit: number) => Promise<number>;

/** SQL of retention: settings, and what they are about. */
export class RetentionRepository {
  async find(scope: TenantScope): Promise<RetentionSettingEntity | null> {
    const [row] = await scope.query<RetentionSettingEntity>(
      `SELECT ${COLUMNS} FROM retention_setting s WHERE s.tenant_id = $1`,
      [scope.tenantId],
    );
    return row ?? null;
  }

  /** Puts the settings in place of those of the version before; null when that is another one by now. */
  async put(tx: TenantTx, value: Omit<RetentionSettingEntity, 'tenantId' | 'updatedAt'>) {
    const [row] = await tx.query<RetentionSettingEntity>(
      `INSERT INTO retention_setting AS s (tenant_id, abandoned_cart_days, letter_days, import_file_days, webhook_days,
         export_days, version, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (tenant_id) DO UPDATE SET abandoned_cart_days = excluded.abandoned_cart_days,
         letter_days = excluded.letter_days, import_file_days = excluded.import_file_days,
         webhook_days = excluded.webhook_days, export_days = excluded.export_days, version = excluded.version,
         updated_at = excluded.updated_at WHERE s.version = excluded.version - 1
       RETURNING ${COLUMNS}`,
      [
        ...[tx.tenantId, value.abandonedCartDays, value.letterDays, value.importFileDays, value.webhookDays],
        ...[value.exportDays, value.version, tx.now],
      ],
    );
    return row ?? null;
  }

  /** Settings of all stores that have set any. */
  all(scope: PlatformScope): Promise<RetentionSettingEntity[]> {
    return scope.query<RetentionSettingEntity>(
      `SELECT ${COLUMNS} FROM retention_setting s ORDER BY s.tenant_id`,
    );
  }

  /** Open carts are due: the hourly job expires them, and tells of it. Those that are being changed wait. */
  readonly expireCarts: RetentionStep = (tx, before, limit) =>
    this.count(
      tx,
      `UPDATE cart SET expires_at = $4 WHERE tenant_id = $1 AND id IN (
         SELECT id FROM cart WHERE tenant_id = $1 AND status = 'OPEN' AND updated_at < $2 AND expires_at > $4
         ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING id`,
      [before, limit, tx.now],
    );

  /** Carts that are over and done with are gone, with their lines. */
  readonly removeCarts: RetentionStep = (tx, before, limit) =>
    this.count(
      tx,
      `DELETE FROM cart WHERE tenant_id = $1 AND id IN (
         SELECT id FROM cart WHERE tenant_id = $1 AND status IN ('EXPIRED', 'MERGED', 'COMPLETED') AND updated_at < $2
         ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING id`,
      [before, limit],
    );

  readonly removeLetters: RetentionStep = (tx, before, limit) =>
    this.count(
      tx,
      `DELETE FROM buyer_letter WHERE tenant_id = $1 AND event_id IN (
         SELECT event_id FROM buyer_letter WHERE tenant_id = $1 AND created_at < $2
         ORDER BY event_id LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING event_id`,
      [before, limit],
    );

  /** Files of imports that have ended are due: the nightly sweep removes them. */
  readonly expireImportFiles: RetentionStep = (tx, before, limit) =>
    this.count(
      tx,
      `UPDATE media_upload u SET expires_at = $4 WHERE u.tenant_id = $1 AND u.id IN (
         SELECT f.id FROM media_upload f WHERE f.tenant_id = $1 AND f.purpose = 'IMPORT' AND f.created_at < $2
           AND f.expires_at > $4 AND NOT EXISTS (SELECT FROM import_job j WHERE j.tenant_id = $1 AND j.upload_id = f.id
             AND j.status IN ('QUEUED', 'RUNNING'))
         ORDER BY f.id LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING u.id`,
      [before, limit, tx.now],
    );

  /** Webhooks that had their effect are empty. They stay, so that one that is sent again is known. */
  readonly emptyWebhooks: RetentionStep = (tx, before, limit) =>
    this.count(
      tx,
      `UPDATE payment_webhook w SET payload = '{}' FROM (
         SELECT provider, account, event_id FROM payment_webhook
         WHERE tenant_id = $1 AND processed_at IS NOT NULL AND received_at < $2 AND payload <> '{}'
         ORDER BY provider, account, event_id LIMIT $3 FOR UPDATE SKIP LOCKED) old
       WHERE w.tenant_id = $1 AND w.provider = old.provider AND w.account = old.account AND w.event_id = old.event_id
       RETURNING w.event_id`,
      [before, limit],
    );

  private async count(tx: TenantTx, sql: string, parameters: readonly unknown[]): Promise<number> {
    return (await tx.query(sql, [tx.tenantId, ...parameters])).length;
  }
}
