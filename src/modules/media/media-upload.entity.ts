import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

export type UploadPurpose = 'IMAGE' | 'IMPORT';

/** A place for one file, and what became of it. */
@Entity('media_upload')
export class MediaUploadEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  purpose!: UploadPurpose;

  @Column({ type: 'text' })
  filename!: string;

  /** Without parameters, in lower case. */
  @Column({ name: 'content_type', type: 'text' })
  contentType!: string;

  /** What was announced, if anything; once the file is stored, what came. */
  @Column({ name: 'size_bytes', type: 'bigint', nullable: true })
  sizeBytes!: number | null;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text' })
  status!: 'WAITING' | 'STORED';

  /** Names the request that is sending the file now, until `claimedUntil`. */
  @Column({ type: 'uuid', nullable: true })
  claim!: string | null;

  @Column({ name: 'claimed_until', type: 'timestamptz', nullable: true })
  claimedUntil!: Date | null;

  @Column({ name: 'image_id', type: 'uuid', nullable: true })
  imageId!: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Until when it waits for its file; once stored, until when it can be used. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
