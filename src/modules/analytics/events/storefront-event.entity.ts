import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { StorefrontEventType } from './storefront-event.js';

/** Something that a visitor did. Kept for some days; what stays are the sums. */
@Entity('analytics_event')
export class StorefrontEventEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** A keyed hash of the client's id and its id of the event. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Of the store's time zone. */
  @Column({ type: 'date' })
  day!: string;

  /** A keyed hash of the client's id, another one every day. */
  @Column({ type: 'uuid' })
  visitor!: string;

  @Column({ type: 'text' })
  type!: StorefrontEventType;

  @Column({ name: 'product_id', type: 'uuid', nullable: true })
  productId!: string | null;

  @Column({ type: 'text', nullable: true })
  query!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  /** For how many events it stands, in ten-thousandths. */
  @Column({ type: 'integer' })
  weight!: number;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
