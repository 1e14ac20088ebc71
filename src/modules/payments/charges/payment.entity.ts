import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** AUTOMATIC takes the money with the order, MANUAL holds it until the merchant captures. */
export type CaptureMode = 'AUTOMATIC' | 'MANUAL';

/** How far a payment has come. Refunds do not change it: they are counted beside it. */
export type PaymentState =
  'CREATED' | 'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'CAPTURED' | 'FAILED' | 'CANCELLED';

/** One attempt to pay for an order. */
@Entity('payment')
@Audited({
  kind: 'payment',
  partOf: 'orderId',
  without: ['request', 'clientSecret', 'redirectUrl', 'failureMessage', 'attempts', 'checkAt'],
})
export class PaymentEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ type: 'text' })
  provider!: string;

  @Column({ name: 'capture_mode', type: 'text' })
  captureMode!: CaptureMode;

  @Column({ type: 'text' })
  status!: PaymentState;

  @Column({ type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'amount_minor', type: 'bigint' })
  amountMinor!: number;

  @Column({ name: 'captured_minor', type: 'bigint', default: 0 })
  capturedMinor!: number;

  /** Money that is or will be on its way back: refunds that have not failed. */
  @Column({ name: 'refunded_minor', type: 'bigint', default: 0 })
  refundedMinor!: number;

  /** Money that the buyer's bank has taken back in disputes. */
  @Column({ name: 'disputed_minor', type: 'bigint', default: 0 })
  disputedMinor!: number;

  @Column({ name: 'provider_reference', type: 'text', nullable: true })
  providerReference!: string | null;

  /** Encrypted: what the provider is asked with, so that it can be asked again. Gone once it has answered. */
  @Column({ type: 'text', nullable: true })
  request!: string | null;

  @Column({ name: 'client_secret', type: 'text', nullable: true })
  clientSecret!: string | null;

  @Column({ name: 'redirect_url', type: 'text', nullable: true })
  redirectUrl!: string | null;

  @Column({ name: 'failure_code', type: 'text', nullable: true })
  failureCode!: string | null;

  @Column({ name: 'failure_message', type: 'text', nullable: true })
  failureMessage!: string | null;

  /** Of a payment that was declined: whether the same means of payment may work later. */
  @Column({ name: 'is_retryable', type: 'boolean', nullable: true })
  isRetryable!: boolean | null;

  /** How often its provider was asked again. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** When its provider is asked again; null when nothing is open. */
  @Column({ name: 'check_at', type: 'timestamptz', nullable: true })
  checkAt!: Date | null;

  /** Its order has ended: its provider is asked to end it and never again to take the money. */
  @Column({ name: 'is_called_off', type: 'boolean', default: false })
  isCalledOff!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
