import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** How far a tenant's stream is numbered. */
@Entity('outbox_stream')
export class OutboxStreamEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'last_sequence', type: 'bigint' })
  lastSequence!: number;
}

/**
 * How far a consumer has come in a tenant's stream. It moves in the transaction of the consumer's own writes,
 * so that each event takes effect exactly once: this row is the consumer's inbox.
 */
@Entity('outbox_position')
export class OutboxPositionEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  consumer!: string;

  @Column({ type: 'bigint' })
  position!: number;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'retry_at', type: 'timestamptz', nullable: true })
  retryAt!: Date | null;
}

/** An event that a consumer could not take after all its attempts, kept for a person to look at. */
@Entity('outbox_dead_letter')
export class OutboxDeadLetterEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  consumer!: string;

  @PrimaryColumn({ type: 'bigint' })
  sequence!: number;

  @Column({ type: 'text' })
  error!: string;

  @Column({ name: 'failed_at', type: 'timestamptz' })
  failedAt!: Date;
}
