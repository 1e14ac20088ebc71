import { z } from 'zod';
import { publicId, text } from '../../../platform/validation.js';
import { MAX_ON_HAND } from '../levels/stock-total.js';

const MAX_REASON_LENGTH = 200;

const variantId = publicId('variant');
const locationId = publicId('location')
  .nullish()
  .transform((id) => id ?? null);
const quantity = z.number().int().min(1).max(MAX_ON_HAND);
const onHand = z.number().int().min(0).max(MAX_ON_HAND);
const reason = text(MAX_REASON_LENGTH);
const NOT_NOTHING = { message: 'A change of 0 changes nothing.', params: { code: 'OUT_OF_RANGE' } };

export const adjustRules = z.object({
  variantId,
  locationId,
  delta: z
    .number()
    .int()
    .min(-MAX_ON_HAND)
    .max(MAX_ON_HAND)
    .refine((delta) => delta !== 0, NOT_NOTHING),
  reason,
});

export const setRules = z.object({ variantId, locationId, onHand, expectedOnHand: onHand, reason });

export const transferRules = z
  .object({
    variantId,
    fromLocationId: publicId('location'),
    toLocationId: publicId('location'),
    quantity,
    reason: reason.nullish(),
  })
  .refine((transfer) => transfer.fromLocationId !== transfer.toLocationId, {
    message: 'Stock is transferred between two different locations.',
    path: ['toLocationId'],
  });

export const thresholdRules = z.object({ variantId, locationId, threshold: quantity.nullable() });
