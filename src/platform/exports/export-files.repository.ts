import { changesOf } from '../db/rows.js';
import type { PlatformScope, TenantTx } from '../db/scope.js';
import { TenantRepository } from '../db/tenant-repository.js';
import type { ExportFileEntity } from './export-file.entity.js';

/** SQL that all tables of exports share. */
export class ExportFilesRepository<E extends ExportFileEntity> extends TenantRepository<E> {
  /** The file is there, with what is known of it. Answers false when the export was ended meanwhile. */
  async markReady(tx: TenantTx, id: string, file: Partial<E>): Promise<boolean> {
    const ready = { ...file, status: 'READY', finishedAt: tx.now } as Partial<E>;
    const { assignments, parameters } = changesOf(this.entity, ready, 2);
    const rows = await tx.query(
      `UPDATE ${this.table} SET ${assignments.join(', ')}
       WHERE tenant_id = $1 AND id = $2 AND status = 'QUEUED' RETURNING id`,
      [tx.tenantId, id, ...parameters],
    );
    return rows.length > 0;
  }

  /** Exports of all stores whose time is over, the oldest first. */
  listExpired(scope: PlatformScope, now: Date, limit: number): Promise<Pick<E, 'tenantId' | 'id'>[]> {
    return scope.query(
      `SELECT tenant_id AS "tenantId", id FROM ${this.table}
       WHERE status IN ('QUEUED', 'READY') AND expires_at <= $1 ORDER BY expires_at LIMIT $2`,
      [now, limit],
    );
  }

  /** What was ready is removed, and what still waits has failed. */
  async expire(tx: TenantTx, id: string): Promise<void> {
    await tx.query(
      `UPDATE ${this.table} SET status = CASE status WHEN 'READY' THEN 'REMOVED' ELSE 'FAILED' END,
         finished_at = coalesce(finished_at, $3)
       WHERE tenant_id = $1 AND id = $2 AND status IN ('QUEUED', 'READY') AND expires_at <= $3`,
      [tx.tenantId, id, tx.now],
    );
  }
}
