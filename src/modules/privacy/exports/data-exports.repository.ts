import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import { DataExportEntity, type DataExportAudience } from './data-export.entity.js';

export type NewExport = Pick<DataExportEntity, 'id' | 'audience' | 'subjectId' | 'requestedBy' | 'expiresAt'>;

/** SQL of exports. */
export class DataExportsRepository extends TenantRepository<DataExportEntity> {
  constructor() {
    super(DataExportEntity);
  }

  /** The export, or null when one of the same subject waits already. */
  async insertFree(tx: TenantTx, row: NewExport): Promise<DataExportEntity | null> {
    const rows = await tx.query<DataExportEntity>(
      `INSERT INTO data_export AS t (tenant_id, id, audience, subject_id, status, requested_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, 'QUEUED', $5, $6, $7)
       ON CONFLICT (tenant_id, audience, subject_id) WHERE status = 'QUEUED' DO NOTHING
       RETURNING ${columnsOf(DataExportEntity, 't')}`,
      [tx.tenantId, row.id, row.audience, row.subjectId, row.requestedBy, tx.now, row.expiresAt],
    );
    return rows[0] ?? null;
  }

  async findQueued(
    tx: TenantTx,
    { audience, subjectId }: { audience: DataExportAudience; subjectId: string },
  ): Promise<DataExportEntity | null> {
    const [row] = await this.select(tx, `AND audience = $2 AND subject_id = $3 AND status = 'QUEUED'`, [
      audience,
      subjectId,
    ]);
    return row ?? null;
  }

  /** The file is there. Answers false when the export was ended meanwhile. */
  async markReady(tx: TenantTx, id: string, file: { sizeBytes: number; expiresAt: Date }): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE data_export SET status = 'READY', size_bytes = $3, finished_at = $4, expires_at = $5
       WHERE tenant_id = $1 AND id = $2 AND status = 'QUEUED' RETURNING id`,
      [tx.tenantId, id, file.sizeBytes, tx.now, file.expiresAt],
    );
    return rows.length > 0;
  }

  /** Exports of these subjects are gone, made or not. Answers their ids: their files are to be removed. */
  async removeOfSubjects(tx: TenantTx, subjectIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `DELETE FROM data_export WHERE tenant_id = $1 AND subject_id = ANY($2::uuid[]) RETURNING id`,
      [tx.tenantId, subjectIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Exports of all stores whose time is over, the oldest first. */
  listExpired(
    scope: PlatformScope,
    now: Date,
    limit: number,
  ): Promise<Pick<DataExportEntity, 'tenantId' | 'id'>[]> {
    return scope.query(
      `SELECT tenant_id AS "tenantId", id FROM data_export
       WHERE status IN ('QUEUED', 'READY') AND expires_at <= $1 ORDER BY expires_at LIMIT $2`,
      [now, limit],
    );
  }

  /** What was ready is removed, and what still waits has failed. */
  async expire(tx: TenantTx, id: string): Promise<void> {
    await tx.query(
      `UPDATE data_export SET status = CASE status WHEN 'READY' THEN 'REMOVED' ELSE 'FAILED' END,
         finished_at = coalesce(finished_at, $3)
       WHERE tenant_id = $1 AND id = $2 AND status IN ('QUEUED', 'READY') AND expires_at <= $3`,
      [tx.tenantId, id, tx.now],
    );
  }
}
