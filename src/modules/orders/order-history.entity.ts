import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { OrderHistoryType } from './order-history-type.js';

/** Something that happened to an order. Never changed nor removed. */
@Entity('order_history')
export class OrderHistoryEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  type!: OrderHistoryType;

  @Column({ type: 'text' })
  message!: string;

  /** For staff only. */
  @Column({ name: 'is_internal', type: 'boolean', default: false })
  isInternal!: boolean;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
