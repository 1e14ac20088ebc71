import { z } from 'zod';
import { publicId, text } from '../../../platform/validation.js';

const MAX_BULK = 100;

/** What a cancellation must be. */
export const cancelRules = z.object({ reason: text(500), restock: z.boolean().default(true) });

/** Up to 100 orders. One that stands twice is meant once. */
export const bulkIdRules = z
  .array(publicId('order'))
  .min(1, 'At least one order.')
  .max(MAX_BULK, `At most ${MAX_BULK} orders at once, please.`)
  .transform((ids) => [...new Set(ids)]);
