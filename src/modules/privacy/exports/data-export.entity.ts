import { Column, Entity } from 'typeorm';
import { ExportFileEntity } from '../../../platform/exports/export-file.entity.js';

/** For whom a file is made: for the store's staff, or for the buyer. */
export type DataExportAudience = 'MERCHANT' | 'BUYER';

/** A file with everything that is kept of a buyer. */
@Entity('data_export')
export class DataExportEntity extends ExportFileEntity {
  @Column({ type: 'text' })
  audience!: DataExportAudience;

  /** The customer when it is for the merchant; the account when it is for the buyer. */
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;
}
