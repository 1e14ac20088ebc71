import { z } from 'zod';
import { isCountryCode } from '../../../kernel/country.js';
import { text } from '../../../platform/validation.js';
import { comparableRegion } from './region.js';

const MAX_AREAS = 250;

/** A country code of ISO 3166-1, in upper case. */
export const countryRule = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .refine(isCountryCode, 'A country code of ISO 3166-1 is needed, for example "SA".');

const area = z
  .object({ country: countryRule, region: text(80).nullish() })
  .transform(({ country, region }) => ({ countryCode: country, region: comparableRegion(region ?? '') }));

const areas = z
  .array(area)
  .min(1, 'A zone has at least one area.')
  .max(MAX_AREAS, `At most ${MAX_AREAS} areas in a zone, please.`);

export const taxZoneCreateRules = z.object({ name: text(80), areas });
export const taxZoneUpdateRules = z.object({ name: text(80).optional(), areas: areas.optional() });

/** A checked area of a zone. */
export type TaxArea = z.output<typeof area>;
