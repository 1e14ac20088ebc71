import { z } from 'zod';
import { storableText, text } from '../../../platform/validation.js';

/** Ids and names of entries are never longer. */
const name = storableText.max(200);

export const filterRules = z.object({
  subjectId: name.nullish(),
  actorId: name.nullish(),
  actorKind: z.string().nullish(),
  action: name.nullish(),
  operationName: name.nullish(),
  requestId: name.nullish(),
  from: z.date().nullish(),
  before: z.date().nullish(),
  query: text(100).nullish(),
});
