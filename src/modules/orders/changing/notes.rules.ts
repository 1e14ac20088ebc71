import { z } from 'zod';
import { text } from '../../../platform/validation.js';

const MAX_NOTE = 5000;
const MAX_TAG = 50;
const MAX_TAGS = 50;

/** What a note must be. */
export const noteRules = text(MAX_NOTE);

/** What a change of an order must be. A tag that stands twice is meant once. */
export const orderUpdateRules = z.object({
  tags: z
    .array(text(MAX_TAG))
    .max(MAX_TAGS, `At most ${MAX_TAGS} tags, please.`)
    .transform((tags) => [...new Set(tags)]),
});
