import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** A part of the world with taxes of its own. */
@Entity('tax_zone')
@Audited({ kind: 'tax_zone' })
export class TaxZoneEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

/** A country or a region of it. It belongs to one zone. */
@Entity('tax_zone_area')
export class TaxZoneAreaEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'country_code', type: 'char', length: 2 })
  countryCode!: string;

  /** As {@link comparableRegion} writes it; empty for the whole country. */
  @PrimaryColumn({ type: 'text', default: '' })
  region!: string;

  @Column({ name: 'zone_id', type: 'uuid' })
  zoneId!: string;
}
