import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** The first and the last order of a customer. */
@Entity('analytics_customer')
export class AnalyticsCustomerEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'integer' })
  generation!: number;

  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId!: string;

  @Column({ name: 'first_order_id', type: 'uuid' })
  firstOrderId!: string;

  @Column({ name: 'first_currency', type: 'char', length: 3 })
  firstCurrency!: string;

  /** Where they came from for it; empty when that is not known. */
  @Column({ name: 'first_source', type: 'text', default: '' })
  firstSource!: string;

  /** When its payment came or was promised. */
  @Column({ name: 'first_order_at', type: 'timestamptz' })
  firstOrderAt!: Date;

  @Column({ name: 'last_order_at', type: 'timestamptz' })
  lastOrderAt!: Date;

  @Column({ type: 'bigint' })
  orders!: number;
}
