import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** By what name a provider knows a customer of the store. */
@Entity('payment_customer')
export class PaymentCustomerEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  provider!: string;

  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
