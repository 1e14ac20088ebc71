import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A merchant's account with a carrier, or the merchant's own rate service. */
@Entity('shipping_carrier')
@Audited({ kind: 'shipping_carrier', without: ['secret'], unsaid: ['endpoint'] })
export class ShippingCarrierEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The adapter that speaks to it. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  endpoint!: string;

  /** Encrypted; see `carrier-secret.ts`. */
  @Column({ type: 'text' })
  secret!: string;

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
