import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { ActorKind } from '../db/scope.js';

/** That something was done, and what it changed. Rows are added and read, never changed. */
@Entity('audit_entry')
export class AuditEntryEntity {
  /** The store; the platform's own stream for what belongs to none. */
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: ActorKind;

  /** The operator who acted as the actor. */
  @Column({ name: 'impersonator_id', type: 'uuid', nullable: true })
  impersonatorId!: string | null;

  /** What happened: `order.cancelled`. */
  @Column({ type: 'text' })
  action!: string;

  /** The mutation by which it was done; null for what was done without one. */
  @Column({ name: 'operation_name', type: 'text', nullable: true })
  operationName!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  /** The network address, or network, that the request of staff or of an operator came from. */
  @Column({ type: 'text', nullable: true })
  client!: string | null;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  /** What the subject is a part of: the order of a payment. */
  @Column({ name: 'part_of', type: 'text', nullable: true })
  partOf!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  @Column({ type: 'jsonb', nullable: true })
  after!: Record<string, unknown> | null;

  /** What is told of a deed that changed no recorded row of its subject. */
  @Column({ type: 'jsonb', nullable: true })
  details!: Record<string, unknown> | null;

  /** Of a row whose entries keep its whole state: which row of the subject it is. Otherwise empty. */
  @Column({ name: 'state_of', type: 'text', default: '' })
  stateOf!: string;

  /** All recorded values of that row afterwards; null when it is gone. */
  @Column({ type: 'jsonb', nullable: true })
  state!: Record<string, unknown> | null;

  /** When the transaction ended, by the database's clock: under its locks, so that changes of one row are in order. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
