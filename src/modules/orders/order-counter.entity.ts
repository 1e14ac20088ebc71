import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** The last order number of a store. Its row is locked from the moment a number is taken until the order is committed. */
@Entity('order_counter')
export class OrderCounterEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'last_number', type: 'bigint' })
  lastNumber!: number;
}
