import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** Why something of a row was not taken. */
@Entity('import_problem')
export class ImportProblemEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'job_id', type: 'uuid' })
  jobId!: string;

  /** Its place among the problems of the job, from 0. */
  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ name: 'row_number', type: 'integer' })
  rowNumber!: number;

  /** The column or path as the file names it; null for the row as a whole. */
  @Column({ type: 'text', nullable: true })
  field!: string | null;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  message!: string;
}

/** A problem before it has a job and a place there. */
export type NewImportProblem = Pick<ImportProblemEntity, 'rowNumber' | 'field' | 'code' | 'message'>;
