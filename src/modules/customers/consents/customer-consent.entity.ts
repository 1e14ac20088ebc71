import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { ConsentKind } from './consent-kind.js';

/** That a buyer agreed to something, or took it back. Never changed nor removed. */
@Entity('customer_consent')
export class CustomerConsentEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'customer_id', type: 'uuid' })
  customerId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: ConsentKind;

  /** Counts the changes of one kind. */
  @PrimaryColumn({ type: 'integer' })
  sequence!: number;

  @Column({ name: 'is_given', type: 'boolean' })
  isGiven!: boolean;

  /** Where the buyer was asked: "checkout". */
  @Column({ type: 'text' })
  source!: string;

  /** Which wording the buyer saw. */
  @Column({ name: 'text_version', type: 'text' })
  textVersion!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
