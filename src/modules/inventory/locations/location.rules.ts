import { z } from 'zod';
import { text } from '../../../platform/validation.js';

const address = z.object({
  line1: text(120),
  line2: text(120).nullish(),
  city: text(80),
  region: text(80).nullish(),
  postalCode: text(20).nullish(),
  countryCode: z
    .string()
    .transform((value) => value.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/, 'A country code of two letters is needed, for example "SA".')),
});

export const locationCreateRules = z.object({ name: text(80), address: address.nullish() });

export const locationUpdateRules = z.object({
  name: text(80).optional(),
  address: address.nullish(),
  isActive: z.boolean().optional(),
  isDefault: z.literal(true, 'Make another location the default one instead.').optional(),
});
