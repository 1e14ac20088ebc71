import { z } from 'zod';
import { text } from '../../../platform/validation.js';

const isDefault = z.literal(true, 'Make another category the default one instead.');

export const taxCategoryCreateRules = z.object({ name: text(80), isDefault: z.boolean().nullish() });

export const taxCategoryUpdateRules = z.object({
  name: text(80).optional(),
  isDefault: isDefault.optional(),
});
