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

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  /** When it went to the checkout for the first time. */
  @Column({ name: 'checked_out_at', type: 'timestamptz', nullable: true })
  checkedOutAt!: Date | null;

  /** When its order was paid or authorised. */
  @Column({ name: 'converted_at', type: 'timestamptz', nullable: true })
  convertedAt!: Date | null;
}
