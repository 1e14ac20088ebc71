import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** The stream of events that belong to no tenant. */
export const PLATFORM_STREAM = '00000000-0000-0000-0000-000000000000' as TenantId;

@Entity('outbox_event')
export class OutboxEventEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The place in the tenant's stream: gap-free from 1, given by the relay after commit. Null until then. */
  @Column({ type: 'bigint', nullable: true })
  sequence!: number | null;

  @Column({ type: 'text' })
  type!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  @Column({ type: 'jsonb' })
  payload!: Record<string, unknown>;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  /** When the row was written, by the database's own clock; orders events that wait for their sequence. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
