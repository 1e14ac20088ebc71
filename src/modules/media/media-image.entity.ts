import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/**
 * An image of a store, in all sizes. The row stands before the first of its objects and until the last is gone, so
 * that no object is ever without a row that tells of it.
 */
@Entity('media_image')
export class MediaImageEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Names the objects; the same for the same pixels, which a store keeps once. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  /** Of the large size, in pixels. */
  @Column({ type: 'integer' })
  width!: number;

  @Column({ type: 'integer' })
  height!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When someone last began to store it. Whoever did has a while to refer to it. */
  @Column({ name: 'claimed_at', type: 'timestamptz' })
  claimedAt!: Date;

  /** Set while its objects are being removed; nobody may refer to it any more. */
  @Column({ name: 'removing_since', type: 'timestamptz', nullable: true })
  removingSince!: Date | null;
}
