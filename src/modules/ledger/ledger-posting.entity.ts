import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { PostingKind } from './posting-kind.js';

/** One posting. Never changed nor removed: the server role may only add and read them. */
@Entity('ledger_posting')
export class LedgerPostingEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: PostingKind;

  @Column({ name: 'debit_account', type: 'text' })
  debitAccount!: string;

  @Column({ name: 'credit_account', type: 'text' })
  creditAccount!: string;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ name: 'payment_id', type: 'uuid', nullable: true })
  paymentId!: string | null;

  /** What was posted, once in a store: `capture:<payment>:1:tax`. */
  @Column({ type: 'text' })
  reference!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
