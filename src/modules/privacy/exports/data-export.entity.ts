import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** `REMOVED`: the file is gone because its time was over. */
export type DataExportStatus = 'QUEUED' | 'READY' | 'FAILED' | 'REMOVED';
/** For whom a file is made: for the store's staff, or for the buyer. */
export type DataExportAudience = 'MERCHANT' | 'BUYER';

/** A file with everything that is kept of a buyer. */
@Entity('data_export')
export class DataExportEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  audience!: DataExportAudience;

  /** The customer when it is for the merchant; the account when it is for the buyer. */
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  status!: DataExportStatus;

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
