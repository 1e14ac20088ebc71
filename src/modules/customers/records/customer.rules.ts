import { z } from 'zod';
import { storableText, text } from '../../../platform/validation.js';

const MAX_TAGS = 50;
const MAX_SEARCH_LENGTH = 100;

export const customerUpdateRules = z.object({
  name: text(120).optional(),
  note: text(2000).nullish(),
  tags: z
    .array(text(40))
    .max(MAX_TAGS, `At most ${MAX_TAGS} tags, please.`)
    .transform((values) => [...new Set(values)])
    .optional(),
});

/** What is searched for; null for nothing at all. */
export const searchRule = storableText
  .max(MAX_SEARCH_LENGTH)
  .transform((value) => value.trim() || null)
  .nullish();
