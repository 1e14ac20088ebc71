import { Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** An entry that has yet to get its place in the store's chain. Whoever writes an entry writes this beside it. */
@Entity('audit_waiting')
export class AuditWaitingEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid' })
  entryId!: string;
}
