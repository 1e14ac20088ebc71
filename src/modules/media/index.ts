import { MediaImageEntity } from './media-image.entity.js';
import { MediaUploadEntity } from './media-upload.entity.js';

export { mediaModule, type MediaApi } from './media.module.js';
export { MAX_IMAGE_BYTES } from './image-processing.js';
export { ImageRefusal } from './image-refusal.js';

/** The tables of this module. */
export const mediaEntities = [MediaImageEntity, MediaUploadEntity];
