import { z } from 'zod';
import { isCountryCode } from '../../../kernel/country.js';
import { text } from '../../../platform/validation.js';
import { phoneNumber } from '../../identity/index.js';

const optional = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value ?? null);

/** What an address must be to be stored. */
export const addressRules = z.object({
  name: text(120),
  line1: text(120),
  line2: optional(120),
  city: text(80),
  region: optional(80),
  postalCode: optional(20),
  countryCode: z
    .string()
    .transform((value) => value.trim().toUpperCase())
    .refine(isCountryCode, 'A country code of two letters is needed, for example "SA".'),
  phone: phoneNumber.nullish().transform((value) => value ?? null),
});
