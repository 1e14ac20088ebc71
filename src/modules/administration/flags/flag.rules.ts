import { z } from 'zod';
import { text } from '../../../platform/validation.js';

/** What code asks for: lower-case Latin letters, digits and single hyphens. */
export const flagKey = z
  .string()
  .max(60, 'At most 60 characters, please.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Lower-case letters, digits and single hyphens, such as "new-checkout".',
  );

export const flagSetRules = z.object({
  key: flagKey,
  description: text(500).nullish(),
  isKilled: z.boolean().nullish(),
  percentage: z
    .number()
    .int('A whole number is needed.')
    .min(0, 'At least 0.')
    .max(100, 'At most 100.')
    .nullish(),
  expectedVersion: z.number().int().nullish(),
});

export type FlagChange = z.output<typeof flagSetRules>;
