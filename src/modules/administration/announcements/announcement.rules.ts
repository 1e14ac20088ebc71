import { z } from 'zod';
import { publicId, storableText, text } from '../../../platform/validation.js';

export const announcementRules = z
  .object({
    title: text(150),
    body: text(5000),
    severity: z.enum(['INFO', 'WARNING', 'CRITICAL']),
    planCode: storableText.max(20).nullish(),
    storeId: publicId('store').nullish(),
    startsAt: z.date().nullish(),
    endsAt: z.date(),
  })
  .refine((input) => input.planCode == null || input.storeId == null, {
    message: 'An announcement is for a plan or for a store, not for both.',
    path: ['storeId'],
  });
