import type { TenantId } from '../../kernel/ids.js';
import { objectKey, type ObjectKey } from '../../platform/storage/object-storage.js';
import { IMAGE_SIZES, type ImageSize } from './image-processing.js';

/** The sizes in which an image is stored. */
export const IMAGE_SIZE_NAMES = Object.keys(IMAGE_SIZES) as ImageSize[];

/** Where a size of an image lies. */
export function imageKey(tenantId: TenantId, contentHash: string, size: ImageSize): ObjectKey {
  return objectKey(tenantId, 'media', contentHash, `${size}.webp`);
}

/** Where the file of an import lies. */
export function importFileKey(tenantId: TenantId, uploadId: string): ObjectKey {
  return objectKey(tenantId, 'imports', uploadId);
}
