import { z } from 'zod';

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;
const SEPARATORS = /[\s().\-\u00a0\u2010-\u2015]/g;

/** Digits of the Arabic and Persian keyboards as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** A phone number in the international form of E.164: "+966 51-234-5678" becomes "+966512345678". */
export const phoneNumber = z
  .string()
  .max(60, 'At most 60 characters, please.')
  .transform((value) => asciiDigits(value).replace(SEPARATORS, '').replace(/^00/, '+'))
  .refine(
    (value) => INTERNATIONAL.test(value),
    'A phone number with its country code is needed: "+966512345678".',
  );
