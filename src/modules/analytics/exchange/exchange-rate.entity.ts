import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** What one unit of a currency was worth in another one, from this day on until a later rate of the two. */
@Entity('exchange_rate')
export class ExchangeRateEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'from_currency', type: 'char', length: 3 })
  from!: string;

  @PrimaryColumn({ name: 'to_currency', type: 'char', length: 3 })
  to!: string;

  /** Of the store's time zone. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  /** As it was given: units of `to` for one unit of `from`. */
  @Column({ type: 'numeric' })
  rate!: string;

  /** The same in minor units: what amounts are multiplied by. */
  @Column({ name: 'minor_rate', type: 'numeric' })
  minorRate!: string;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
