import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { ProviderEvent } from '../providers/payment-provider.js';

/** What a provider told, once for each of its events. */
@Entity('payment_webhook')
export class PaymentWebhookEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  provider!: string;

  @PrimaryColumn({ type: 'text' })
  account!: string;

  @PrimaryColumn({ name: 'event_id', type: 'text' })
  eventId!: string;

  @Column({ type: 'text' })
  type!: string;

  /** What we understood of it. The event itself is not kept: it holds data of people and secrets of clients. */
  @Column({ type: 'jsonb' })
  payload!: ProviderEvent;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ name: 'processed_at', type: 'timestamptz', nullable: true })
  processedAt!: Date | null;

  /** What came of it: `captured`, `ignored`, `unmatched`, … */
  @Column({ type: 'text', nullable: true })
  outcome!: string | null;
}
