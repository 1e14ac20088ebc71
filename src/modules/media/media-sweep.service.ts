import type { TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import { platformReader } from '../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../platform/db/unit-of-work.js';
import type { StoreWriter } from './image-store.service.js';
import type { ImagesRepository } from './images.repository.js';
import { IMAGE_SIZE_NAMES, imageKey, importFileKey } from './media-keys.js';
import type { UploadsRepository } from './uploads.repository.js';

/** Whoever stores an image refers to it within this time. */
const CLAIM_MS = 3_600_000;
const BATCH = 200;

/** Removes what nobody needs any more: expired uploads with their files, and images that nothing refers to. */
export class MediaSweep {
  constructor(
    private readonly core: Core,
    private readonly uploads: UploadsRepository,
    private readonly images: ImagesRepository,
  ) {}

  /** Sweeps every store. May be repeated, and may run in several processes at once. */
  async run(): Promise<void> {
    const ctx = this.core.contexts.platform('media:sweep');
    const everywhere = platformReader(this.core.database, ctx);
    let after: TenantId | null = null;
    do {
      const stores = await this.uploads.listStores(everywhere, after, BATCH);
      for (const id of stores) await this.sweepStore(onBehalfOf(ctx, id));
      after = stores.length === BATCH ? stores.at(-1)! : null;
    } while (after !== null);
  }

  /** Uploads go first: an image may lose its last use with its upload. A store that fails does not stop the others. */
  private async sweepStore(ctx: StoreWriter): Promise<void> {
    try {
      while (await this.removeUploads(ctx));
      while (await this.removeImages(ctx));
    } catch (error) {
      this.core.log.error({ err: error, tenantId: ctx.tenantId }, 'Media of a store could not be swept');
    }
  }

  /** Removes a batch. Answers whether there may be more. */
  private async removeUploads(ctx: StoreWriter): Promise<boolean> {
    const { unitOfWork, storage } = this.core;
    const expired = await unitOfWork.write(ctx, (tx) => this.uploads.listExpired(tx, tx.now, BATCH));
    if (expired.length === 0) return false;
    const ids = expired.map((upload) => upload.id);
    for (const id of ids) await storage.delete(importFileKey(ctx.tenantId, id));
    await unitOfWork.write(ctx, (tx) => this.uploads.removeMany(tx, ids));
    return expired.length === BATCH;
  }

  /** The same for images. Between the two transactions nobody can begin to use one of them again. */
  private async removeImages(ctx: StoreWriter): Promise<boolean> {
    const { unitOfWork, storage } = this.core;
    const unused = await unitOfWork.write(ctx, (tx) =>
      this.images.beginRemoval(tx, new Date(tx.now.getTime() - CLAIM_MS), BATCH),
    );
    if (unused.length === 0) return false;
    for (const { contentHash } of unused) {
      for (const size of IMAGE_SIZE_NAMES) await storage.delete(imageKey(ctx.tenantId, contentHash, size));
    }
    await unitOfWork.write(ctx, (tx) => this.images.endRemoval(tx, unused));
    return unused.length === BATCH;
  }
}
