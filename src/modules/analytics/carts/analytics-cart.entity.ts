import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { CartFactState } from './cart-fact.js';

/** What became of a cart. */
@Entity('analytics_cart')
export class AnalyticsCartEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** The id by which events name the cart, which opens nothing. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** When it was started, in the store's time zone. */
  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  state!: CartFactState;

  /** The order that it is becoming or has become. */
  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ name: 'has_checked_out', type: 'boolean' })
  hasCheckedOut!: boolean;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;
}
