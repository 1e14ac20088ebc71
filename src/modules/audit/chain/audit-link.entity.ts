import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** The place of an entry in its store's chain. Rows are added and read, never changed. */
@Entity('audit_link')
export class AuditLinkEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** From 1 on, without a gap. */
  @PrimaryColumn({ type: 'bigint' })
  sequence!: number;

  @Column({ name: 'entry_id', type: 'uuid' })
  entryId!: string;

  /** When that happened which the entry tells. */
  @Column({ name: 'entry_at', type: 'timestamptz' })
  entryAt!: Date;

  /** SHA-256 of the link before and of everything that the entry says. */
  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt!: Date;
}
