import { newId } from '../../kernel/ids.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import { MediaImageEntity } from './media-image.entity.js';

type ImageContent = Pick<MediaImageEntity, 'contentHash' | 'width' | 'height'>;

/** An SQL condition on `media_image i` that holds while something refers to the image. */
export type ImageUse = string;

const UPLOADED: ImageUse =
  'EXISTS (SELECT 1 FROM media_upload u WHERE u.tenant_id = i.tenant_id AND u.image_id = i.id)';

/** SQL of stored images. */
export class ImagesRepository extends TenantRepository<MediaImageEntity> {
  private readonly uses: ImageUse[] = [UPLOADED];

  constructor() {
    super(MediaImageEntity);
  }

  /** Keeps images for which the condition holds. Called while the app is composed. */
  addUse(use: ImageUse): void {
    this.uses.push(use);
  }

  /**
   * The id of the row for this content, made when there is none, and safe from removal for a while.
   * Null while the same content is being removed.
   */
  async claim(tx: TenantTx, image: ImageContent): Promise<string | null> {
    const rows = await tx.query<{ id: string }>(
      `INSERT INTO media_image AS i (tenant_id, id, content_hash, width, height, created_at, claimed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6)
       ON CONFLICT (tenant_id, content_hash) DO UPDATE SET claimed_at = greatest(i.claimed_at, excluded.claimed_at)
         WHERE i.removing_since IS NULL
       RETURNING id`,
      [tx.tenantId, newId(), image.contentHash, image.width, image.height, tx.now],
    );
    return rows[0]?.id ?? null;
  }

  /**
   * Takes up to `limit` images out of use that nothing refers to and nobody has claimed since `before`; also those
   * whose removal was begun before then and not finished.
   */
  async beginRemoval(tx: TenantTx, before: Date, limit: number): Promise<MediaImageEntity[]> {
    return tx.query<MediaImageEntity>(
      `UPDATE media_image SET removing_since = $3
       WHERE tenant_id = $1 AND id IN (
         SELECT i.id FROM media_image i
         WHERE i.tenant_id = $1 AND i.claimed_at <= $2 AND (i.removing_since IS NULL OR i.removing_since <= $2)
           AND NOT (${this.uses.join(' OR ')})
         LIMIT $4 FOR UPDATE SKIP LOCKED)
       RETURNING ${this.columns}`,
      [tx.tenantId, before, tx.now, limit],
    );
  }

  /** Removes the rows of images whose objects are gone. */
  async endRemoval(tx: TenantTx, images: readonly MediaImageEntity[]): Promise<void> {
    await tx.query(
      `DELETE FROM media_image WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND removing_since IS NOT NULL`,
      [tx.tenantId, images.map((image) => image.id)],
    );
  }
}
