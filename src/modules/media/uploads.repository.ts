import type { TenantId } from '../../kernel/ids.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import { MediaUploadEntity } from './media-upload.entity.js';

/** Who may send the file of which upload. */
export interface UploadAddress {
  readonly id: string;
  readonly tokenHash: string;
}

/** SQL of uploads. */
export class UploadsRepository extends TenantRepository<MediaUploadEntity> {
  constructor() {
    super(MediaUploadEntity);
  }

  /** The upload, when the token opens it and it has not expired. */
  async findOpen(scope: TenantScope, address: UploadAddress, now: Date): Promise<MediaUploadEntity | null> {
    const rows = await this.select(scope, 'AND id = $2 AND token_hash = $3 AND expires_at > $4', [
      address.id,
      address.tokenHash,
      now,
    ]);
    return rows[0] ?? null;
  }

  /** Takes a waiting upload for one sender. Null when there is none, or when another one is sending. */
  async claim(
    tx: TenantTx,
    address: UploadAddress,
    claim: { id: string; until: Date },
  ): Promise<MediaUploadEntity | null> {
    const rows = await tx.query<MediaUploadEntity>(
      `UPDATE media_upload SET claim = $4, claimed_until = $5
       WHERE tenant_id = $1 AND id = $2 AND token_hash = $3 AND status = 'WAITING' AND expires_at > $6
         AND (claimed_until IS NULL OR claimed_until <= $6)
       RETURNING ${this.columns}`,
      [tx.tenantId, address.id, address.tokenHash, claim.id, claim.until, tx.now],
    );
    return rows[0] ?? null;
  }

  /** Lets others send the file again, unless the claim has passed to another one. */
  async release(tx: TenantTx, { id, claim }: Pick<MediaUploadEntity, 'id' | 'claim'>): Promise<void> {
    await tx.query(
      `UPDATE media_upload SET claim = NULL, claimed_until = NULL
       WHERE tenant_id = $1 AND id = $2 AND claim = $3 AND status = 'WAITING'`,
      [tx.tenantId, id, claim],
    );
  }

  /** Marks the file as stored. Answers false when the claim has passed to another one. */
  async markStored(
    tx: TenantTx,
    { id, claim }: Pick<MediaUploadEntity, 'id' | 'claim'>,
    stored: { sizeBytes: number; imageId: string | null; keptUntil: Date },
  ): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE media_upload SET status = 'STORED', claim = NULL, claimed_until = NULL,
         size_bytes = $4, image_id = $5, expires_at = $6
       WHERE tenant_id = $1 AND id = $2 AND claim = $3 AND status = 'WAITING' RETURNING id`,
      [tx.tenantId, id, claim, stored.sizeBytes, stored.imageId, stored.keptUntil],
    );
    return rows.length > 0;
  }

  /** The uploads of images among these; they cannot be removed until the transaction ends. */
  lockImages(tx: TenantTx, ids: readonly string[]): Promise<MediaUploadEntity[]> {
    return this.select(tx, `AND id = ANY($2::uuid[]) AND purpose = 'IMAGE' ORDER BY id FOR SHARE`, [ids]);
  }

  /** The upload, when it is for an import; it cannot be removed until the transaction ends. */
  async lockImport(tx: TenantTx, id: string): Promise<MediaUploadEntity | null> {
    const rows = await this.select(tx, `AND id = $2 AND purpose = 'IMPORT' FOR SHARE`, [id]);
    return rows[0] ?? null;
  }

  /** Uploads that nobody can use any more and nobody is sending. */
  listExpired(scope: TenantScope, now: Date, limit: number): Promise<MediaUploadEntity[]> {
    return this.select(
      scope,
      `AND expires_at <= $2 AND (claimed_until IS NULL OR claimed_until <= $2) ORDER BY expires_at LIMIT $3`,
      [now, limit],
    );
  }

  /** Ids of stores behind `after`, in their order. */
  async listStores(scope: PlatformScope, after: TenantId | null, limit: number): Promise<TenantId[]> {
    const rows = await scope.query<{ id: TenantId }>(
      `SELECT id FROM tenant WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }

  async removeMany(tx: TenantTx, ids: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM media_upload WHERE tenant_id = $1 AND id = ANY($2::uuid[])`, [
      tx.tenantId,
      ids,
    ]);
  }
}
