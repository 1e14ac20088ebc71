import { z } from 'zod';
import { isCountryCode } from '../../../kernel/country.js';
import { text } from '../../../platform/validation.js';
import type { Area } from './area.js';
import { parsePostalPattern, postalPatternText } from './postal-pattern.js';

/** As many as one request may list. */
const MAX_AREAS = 250;
const ZIP_DIGITS = 5;

const country = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .refine(isCountryCode, 'A country code of ISO 3166-1 is needed, for example "SA".');

const postalPattern = text(40).transform((value, context) => {
  const pattern = parsePostalPattern(value);
  if (pattern) return postalPatternText(pattern);
  context.addIssue({
    code: 'custom',
    message:
      'A postal pattern is a beginning such as "94*", a range such as "10001-10099" whose bounds have equally many digits and stand in order, or one code; a code that holds a hyphen is written without it.',
  });
  return z.NEVER;
});

const area = z
  .object({ country, region: text(80).nullish(), postalPattern: postalPattern.nullish() })
  .refine(({ region, postalPattern: pattern }) => !region || !pattern, {
    message: 'An area is a country, a region of it or a postal pattern in it: name one of the two.',
    path: ['region'],
  })
  .refine(({ country: code, postalPattern: pattern }) => code !== 'US' || fitsZipCodes(pattern), {
    message: 'ZIP codes are compared by their five digits: leave out what follows them.',
    path: ['postalPattern'],
  })
  .transform(({ country: code, region, postalPattern: pattern }): Area => ({
    country: code,
    ...(region && { region }),
    ...(pattern && { postalPattern: pattern }),
  }));

const areas = z
  .array(area)
  .min(1, 'A zone has at least one area.')
  .max(MAX_AREAS, `At most ${MAX_AREAS} areas in a zone, please.`);

export const zoneCreateRules = z.object({ name: text(80), areas });
export const zoneUpdateRules = z.object({ name: text(80).optional(), areas: areas.optional() });

function fitsZipCodes(pattern: string | null | undefined): boolean {
  return !pattern || pattern.split('-').every((part) => part.replace('*', '').length <= ZIP_DIGITS);
}
