import { z } from 'zod';
import { text } from '../../../platform/validation.js';

/** How many pictures a product has at most, those that are still to be fetched included. */
export const MAX_IMAGES = 250;
const MAX_IMAGES_A_CALL = 20;

/** A text that is empty says that the picture needs no words. */
const altText = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  text(500).nullish(),
);

export const productImagesRules = z
  .array(z.object({ uploadId: z.string(), altText, isPrimary: z.boolean().nullish() }))
  .min(1, 'At least one image is needed.')
  .max(MAX_IMAGES_A_CALL, `At most ${MAX_IMAGES_A_CALL} images at once, please.`)
  .superRefine((images, context) => {
    const uploads = new Set<string>();
    let hasPrimary = false;
    images.forEach(({ uploadId, isPrimary }, index) => {
      if (uploads.has(uploadId)) context.addIssue(duplicate(index, 'uploadId', 'This upload stands twice.'));
      if (isPrimary && hasPrimary)
        context.addIssue(duplicate(index, 'isPrimary', 'One image can be primary.'));
      uploads.add(uploadId);
      hasPrimary ||= isPrimary === true;
    });
  });

export const productImageUpdateRules = z.object({ altText, isPrimary: z.boolean().nullish() });

/** At most all pictures of a product, each once. */
export const imageOrderRules = z
  .array(z.string())
  .min(1, 'At least one image is needed.')
  .max(MAX_IMAGES, `At most ${MAX_IMAGES} images, please.`)
  .superRefine((ids, context) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) context.addIssue(duplicate(index, null, 'This image stands twice.'));
    });
  });

function duplicate(index: number, field: string | null, message: string) {
  const path = field === null ? [index] : [index, field];
  return { code: 'custom' as const, path, message, params: { code: 'DUPLICATE' } };
}
