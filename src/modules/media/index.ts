import { MediaImageEntity } from './media-image.entity.js';
import { MediaUploadEntity } from './media-upload.entity.js';

export { mediaModule, type MediaApi } from './media.module.js';
export type { StoreWriter } from './image-store.service.js';
export { MAX_IMAGE_BYTES } from './image-processing.js';
export { ImageRefusal } from './image-refusal.js';
export type { ImportFile } from './uploads.service.js';

/** The tables of this module. */
export const mediaEntities = [MediaImageEntity, MediaUploadEntity];
