import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** Where the buyer of an order came from, as it was known when the order was counted first. Never changed. */
@Entity('analytics_order_source')
export class OrderSourceEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  /** Empty when none was known. */
  @Column({ type: 'text' })
  source!: string;
}
