import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** An invoice of another system that was brought into the store, and what became of it. Each is brought once. */
@Entity('imported_invoice')
export class ImportedInvoiceEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** The system that wrote it. */
  @PrimaryColumn({ type: 'text' })
  source!: string;

  @PrimaryColumn({ type: 'text' })
  number!: string;

  @Column({ name: 'job_id', type: 'uuid' })
  jobId!: string;

  /** What it sold; null when it sold nothing. */
  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  /** An order that stands for the refund of what was sold before the file begins. */
  @Column({ name: 'refunded_order_id', type: 'uuid', nullable: true })
  refundedOrderId!: string | null;

  /** How many refunds it became, that of such an order among them. */
  @Column({ type: 'integer' })
  refunds!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
