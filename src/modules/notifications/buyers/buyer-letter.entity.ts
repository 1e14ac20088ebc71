import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { BuyerLetterName } from './buyer-wording.js';

/** A letter that an event called for. Its row is what keeps a second one from being written. */
@Entity('buyer_letter')
export class BuyerLetterEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  letter!: BuyerLetterName;

  /** The order, payment, parcel, return or customer that it is about. */
  @Column({ type: 'uuid' })
  about!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When it was handed over; null while it waits, or when there was nobody to write to. */
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
