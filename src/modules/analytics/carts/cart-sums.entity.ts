import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** What became of the carts of a day, and what carts became on it. */
@Entity('analytics_carts')
export class CartSumsEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** Of the store's time zone. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  /** Carts that were started on the day. */
  @Column({ type: 'bigint' })
  started!: number;

  /** Of these, those that nobody came back to. */
  @Column({ type: 'bigint' })
  abandoned!: number;

  /** Of these, those that became an order. */
  @Column({ type: 'bigint' })
  converted!: number;

  /** Carts that went to the checkout for the first time on the day. */
  @Column({ type: 'bigint' })
  checkouts!: number;

  /** Orders of carts that were confirmed on the day. */
  @Column({ type: 'bigint' })
  orders!: number;
}
