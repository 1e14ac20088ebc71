import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/**
 * What a store knows of a buyer. An account has one record in a store, a guest one for each e-mail address, or for each
 * phone number when there is no address. A guest never shares the record of an account: typing an address proves nothing.
 */
@Entity('customer')
@Audited({
  kind: 'customer',
  without: ['userId', 'isAnonymous', 'orderCount', 'firstOrderAt', 'lastOrderAt'],
  unsaid: ['email', 'phone', 'name', 'note', 'tags', 'language', 'customFields'],
})
export class CustomerEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Null: a guest. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  /** In lower case. Of an account it is always the account's own. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', default: '' })
  name!: string;

  /** The language of the last order, as a BCP 47 code. */
  @Column({ type: 'text', nullable: true })
  language!: string | null;

  /** Orders that were neither cancelled nor failed. */
  @Column({ name: 'order_count', type: 'integer', default: 0 })
  orderCount!: number;

  @Column({ name: 'first_order_at', type: 'timestamptz', nullable: true })
  firstOrderAt!: Date | null;

  @Column({ name: 'last_order_at', type: 'timestamptz', nullable: true })
  lastOrderAt!: Date | null;

  /** For the staff only. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', array: true, default: '{}' })
  tags!: string[];

  @Column({ name: 'custom_fields', type: 'jsonb', default: {} })
  customFields!: Record<string, unknown>;

  /** Stands for many people whom nobody could tell apart: no customer in any figure. Never changes. */
  @Column({ name: 'is_anonymous', type: 'boolean', default: false })
  isAnonymous!: boolean;

  /** When everything that tells who it is was taken out; to all readers there is no such customer since. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  /** Counts the changes that people make; orders leave it alone. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
