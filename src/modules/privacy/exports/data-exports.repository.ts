import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { ExportFilesRepository } from '../../../platform/exports/export-files.repository.js';
import { DataExportEntity, type DataExportAudience } from './data-export.entity.js';

export type NewExport = Pick<DataExportEntity, 'id' | 'audience' | 'subjectId' | 'requestedBy' | 'expiresAt'>;

/** SQL of exports. */
export class DataExportsRepository extends ExportFilesRepository<DataExportEntity> {
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

  /** Exports of these subjects are gone, made or not. Answers their ids: their files are to be removed. */
  async removeOfSubjects(tx: TenantTx, subjectIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `DELETE FROM data_export WHERE tenant_id = $1 AND subject_id = ANY($2::uuid[]) RETURNING id`,
      [tx.tenantId, subjectIds],
    );
    return rows.map(({ id }) => id);
  }
}
