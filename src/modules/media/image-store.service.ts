import { Throttled } from '../../kernel/errors.js';
import type { TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { WriteContext } from '../../platform/db/unit-of-work.js';
import { formatOfBytes } from './image-format.js';
import { inspectAndEncode, type ProcessedImage } from './image-processing.js';
import type { ImagesRepository } from './images.repository.js';
import { IMAGE_SIZE_NAMES, imageKey } from './media-keys.js';

/** Removing three objects takes no longer. */
const REMOVAL_MS = 2000;

/** Writes for a known store; a request's context is one. */
export type StoreWriter = WriteContext & { readonly tenantId: TenantId };

/** Keeps images: decodes what is sent, stores what comes of it. */
export class ImageStore {
  constructor(
    private readonly core: Core,
    private readonly images: ImagesRepository,
  ) {}

  /**
   * The id of the image that the bytes hold, decoded, re-encoded and stored in all sizes. The same pixels are kept
   * once for each store. An image that nothing refers to within an hour is removed again.
   * Without a content type the bytes alone say what they are.
   * @throws ImageRefusal when the bytes are no acceptable image
   * @throws Throttled when too much is being decoded, or the same image is being removed
   */
  async store(ctx: StoreWriter, bytes: Buffer, contentType?: string): Promise<string> {
    const image = await inspectAndEncode(bytes, contentType ?? `image/${formatOfBytes(bytes) ?? 'unknown'}`);
    const id = await this.claim(ctx, image);
    for (const size of IMAGE_SIZE_NAMES) {
      const key = imageKey(ctx.tenantId, image.contentHash, size);
      await this.core.storage.put(key, image.sizes[size].bytes, { contentType: image.contentType });
    }
    return id;
  }

  /** The row comes first: should the objects stay unfinished, it tells the clean-up of them. */
  private async claim(ctx: StoreWriter, { contentHash, sizes }: ProcessedImage): Promise<string> {
    const { width, height } = sizes.large;
    const id = await this.core.unitOfWork.write(ctx, (tx) =>
      this.images.claim(tx, { contentHash, width, height }),
    );
    if (id === null) throw new Throttled(REMOVAL_MS);
    return id;
  }
}
