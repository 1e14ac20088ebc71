import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { CarrierService } from '../providers/carrier-port.js';

/** The last good answer of a carrier to one request. */
@Entity('carrier_quote')
export class CarrierQuoteEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'carrier_id', type: 'uuid' })
  carrierId!: string;

  @PrimaryColumn({ name: 'request_hash', type: 'text' })
  requestHash!: string;

  @Column({ type: 'jsonb' })
  services!: CarrierService[];

  @Column({ name: 'quoted_at', type: 'timestamptz' })
  quotedAt!: Date;
}
