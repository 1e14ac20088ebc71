import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Audited } from '../audit/audited.js';

/** Something that is on for some stores and off for others, decided by operators while the servers run. */
@Entity('feature_flag')
@Audited({ kind: 'feature-flag', named: 'feature_flag', subject: 'key' })
export class FeatureFlagEntity {
  /** What code asks for, such as `new-checkout`. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  description!: string;

  /** The kill switch: off for every store, whatever else says. */
  @Column({ name: 'is_killed', type: 'boolean' })
  isKilled!: boolean;

  /** For how many stores in a hundred it is on, 0 to 100. */
  @Column({ type: 'integer' })
  percentage!: number;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
