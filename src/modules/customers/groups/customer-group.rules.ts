import { z } from 'zod';
import { publicId, text } from '../../../platform/validation.js';

const MAX_MEMBERS_AT_ONCE = 100;

export const groupCreateRules = z.object({ name: text(80) });

export const groupUpdateRules = z.object({ name: text(80).optional() });

export const memberIdsRule = z
  .array(publicId('customer'))
  .min(1, 'Name at least one customer.')
  .max(MAX_MEMBERS_AT_ONCE, `At most ${MAX_MEMBERS_AT_ONCE} customers at once, please.`);
