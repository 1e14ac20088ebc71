import { z } from 'zod';
import { email, publicId, text } from '../../../platform/validation.js';

/** What an erasure is asked for with: why, and a sign that the right customer is meant. */
export const customerEraseRules = z
  .object({
    id: publicId('customer'),
    reason: text(500),
    expectedVersion: z.number().int().nullish(),
    confirmEmail: email.nullish(),
  })
  .refine(({ expectedVersion, confirmEmail }) => expectedVersion != null || confirmEmail != null, {
    message:
      'An erasure cannot be undone: send `expectedVersion` or `confirmEmail` of the customer who is meant.',
    params: { code: 'REQUIRED' },
    path: ['expectedVersion'],
  });
