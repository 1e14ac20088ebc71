import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';
import type { ImportFormat } from '../formats/import-format.js';

export type ImportStatus = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED';

/** The import of one file, and how far it has come. */
@Entity('import_job')
@Audited({
  ...{ kind: 'importJob', named: 'import', unsaid: ['filename'] },
  without: ['uploadId', 'runner', 'leaseExpiresAt', 'attempts'],
})
export class ImportJobEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  format!: ImportFormat;

  /** Null for a file that a command reads itself, and once the file is gone. */
  @Column({ name: 'upload_id', type: 'uuid', nullable: true })
  uploadId!: string | null;

  @Column({ type: 'text' })
  filename!: string;

  @Column({ type: 'text' })
  status!: ImportStatus;

  /** Null until the rows were counted. */
  @Column({ name: 'rows_total', type: 'integer', nullable: true })
  rowsTotal!: number | null;

  /** Rows from the top that are settled. It moves in the transaction that writes what they hold: a restart goes on here. */
  @Column({ name: 'rows_done', type: 'integer', default: 0 })
  rowsDone!: number;

  /** Rows of which something was not taken. */
  @Column({ name: 'rows_failed', type: 'integer', default: 0 })
  rowsFailed!: number;

  @Column({ name: 'products_created', type: 'integer', default: 0 })
  productsCreated!: number;

  @Column({ name: 'products_updated', type: 'integer', default: 0 })
  productsUpdated!: number;

  @Column({ name: 'products_unchanged', type: 'integer', default: 0 })
  productsUnchanged!: number;

  /** Orders that were made of invoices, those that only stand for a refund among them. */
  @Column({ name: 'orders_created', type: 'integer', default: 0 })
  ordersCreated!: number;

  @Column({ name: 'refunds_created', type: 'integer', default: 0 })
  refundsCreated!: number;

  /** Invoices that an earlier import had brought. */
  @Column({ name: 'invoices_unchanged', type: 'integer', default: 0 })
  invoicesUnchanged!: number;

  /** All problems, also those beyond the number that is kept. */
  @Column({ name: 'problem_count', type: 'integer', default: 0 })
  problemCount!: number;

  /** Why the import as a whole failed, for people. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  /** Who works on it; whoever writes for the job must still be this runner. */
  @Column({ type: 'uuid', nullable: true })
  runner!: string | null;

  /** The runner is taken for dead after this; it moves with every batch. */
  @Column({ name: 'lease_expires_at', type: 'timestamptz', nullable: true })
  leaseExpiresAt!: Date | null;

  /** How often the work was begun since a row was last settled. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
