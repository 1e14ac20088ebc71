import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import { Audited } from '../audit/audited.js';

/** That a feature is on or off for one store, whatever its percentage says. */
@Entity('feature_flag_override')
@Audited({ kind: 'feature-flag', named: 'feature_flag_override', subject: 'flagKey' })
export class FeatureFlagOverrideEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'flag_key', type: 'text' })
  flagKey!: string;

  @Column({ name: 'is_on', type: 'boolean' })
  isOn!: boolean;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
