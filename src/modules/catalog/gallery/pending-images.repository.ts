import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { MAX_IMAGES } from './product-image.rules.js';

/** A picture that is to be fetched from a URL. */
export interface PendingImage {
  readonly id: string;
  readonly productId: string;
  readonly url: string;
  readonly altText: string | null;
  /** Its place among the new ones of its product, from 0. */
  readonly position: number;
}

/** A picture whose fetching was begun. */
export interface ClaimedImage {
  readonly id: string;
  readonly productId: string;
  readonly url: string;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

/** Rows that wait for their file: $1 is the tenant. Pictures of deleted products are left alone. */
const PENDING = `FROM product_image i JOIN product p ON p.tenant_id = i.tenant_id AND p.id = i.product_id
  WHERE i.tenant_id = $1 AND i.image_id IS NULL AND i.fetch_failed_at IS NULL AND p.deleted_at IS NULL`;

/** SQL of pictures that are known by their URL only. */
export class PendingImagesRepository {
  /** Adds pictures behind those that the products have, each URL once for a product. */
  async insert(tx: TenantTx, images: readonly PendingImage[]): Promise<void> {
    await tx.query(
      `INSERT INTO product_image (tenant_id, id, product_id, source_url, alt_text, position, is_primary, created_at)
       SELECT $1, n.id, n."productId", n.url, n."altText", present.next + n.position, false, $3
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "productId" uuid, url text, "altText" text, position int)
       CROSS JOIN LATERAL (
         SELECT count(*) AS count, coalesce(max(p.position) + 1, 0) AS next FROM product_image p
         WHERE p.tenant_id = $1 AND p.product_id = n."productId") present
       WHERE present.count + n.position < ${MAX_IMAGES} AND NOT EXISTS (
         SELECT 1 FROM product_image p
         WHERE p.tenant_id = $1 AND p.product_id = n."productId" AND p.source_url = n.url)`,
      [tx.tenantId, JSON.stringify(images), tx.now],
    );
  }

  /** Takes up to `limit` pictures whose time has come; nobody else takes them before `until`. */
  async claim(tx: TenantTx, limit: number, until: Date): Promise<ClaimedImage[]> {
    return tx.query<ClaimedImage>(
      `UPDATE product_image SET fetch_attempts = fetch_attempts + 1, fetch_after = $4
       WHERE tenant_id = $1 AND id IN (
         SELECT i.id ${PENDING} AND (i.fetch_after IS NULL OR i.fetch_after <= $2)
         ORDER BY i.fetch_after NULLS FIRST, i.product_id, i.position LIMIT $3 FOR UPDATE OF i SKIP LOCKED)
       RETURNING id, product_id AS "productId", source_url AS url, fetch_attempts AS attempts`,
      [tx.tenantId, tx.now, limit, until],
    );
  }

  /** When the next picture is due, in the past for one that is due now; null when none waits. */
  async nextDue(scope: TenantScope): Promise<Date | null> {
    const [row] = await scope.query<{ at: Date }>(
      `SELECT coalesce(i.fetch_after, i.created_at) AS at ${PENDING} ORDER BY i.fetch_after NULLS FIRST LIMIT 1`,
      [scope.tenantId],
    );
    return row?.at ?? null;
  }

  /** The picture has its file. Does nothing to one that is gone, or has it already. */
  async setFetched(tx: TenantTx, id: string, imageId: string): Promise<void> {
    await tx.query(
      `UPDATE product_image SET image_id = $3, fetch_after = NULL, fetch_error = NULL
       WHERE tenant_id = $1 AND id = $2 AND image_id IS NULL`,
      [tx.tenantId, id, imageId],
    );
  }

  /** Notes why an attempt failed. Without a time for the next one there is none. */
  async setFailed(tx: TenantTx, id: string, failure: { text: string; retryAt: Date | null }): Promise<void> {
    await tx.query(
      `UPDATE product_image SET fetch_error = $3, fetch_after = $4::timestamptz,
         fetch_failed_at = CASE WHEN $4::timestamptz IS NULL THEN $5::timestamptz END
       WHERE tenant_id = $1 AND id = $2 AND image_id IS NULL`,
      [tx.tenantId, id, failure.text, failure.retryAt, tx.now],
    );
  }
}
