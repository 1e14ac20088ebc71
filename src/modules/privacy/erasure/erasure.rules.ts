import { z } from 'zod';
import { email, publicId, text } from '../../../platform/validation.js';

/** What an operator erases an account with: why, and its address as a sign that the right one is meant. */
export const userEraseRules = z.object({
  id: publicId('user'),
  reason: text(500),
  confirmEmail: email.nullish().transform((address) => address ?? null),
});

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
