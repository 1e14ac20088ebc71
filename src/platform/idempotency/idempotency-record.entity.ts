import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

@Entity('idempotency_record')
export class IdempotencyRecordEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** Whose keys these are: a user id, or what stands for a guest. */
  @PrimaryColumn({ type: 'text' })
  actor!: string;

  @PrimaryColumn({ type: 'text' })
  operation!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ name: 'input_hash', type: 'text' })
  inputHash!: string;

  /** What the first request was answered. Null only inside the transaction that is working on it. */
  @Column({ type: 'jsonb', nullable: true })
  outcome!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
