import { Column, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** `REMOVED`: the file is gone, because its time was over or nobody wants it any more. */
export type ExportStatus = 'QUEUED' | 'READY' | 'FAILED' | 'REMOVED';

/** What every table of exports has: a file that is made in the background and kept for a while. */
export abstract class ExportFileEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  status!: ExportStatus;

  @Column({ name: 'size_bytes', type: 'bigint', nullable: true })
  sizeBytes!: number | null;

  @Column({ name: 'requested_by', type: 'uuid' })
  requestedBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  /** Until when the file can be fetched; while it is queued, when nobody works on it any more. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
