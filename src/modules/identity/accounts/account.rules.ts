import { z } from 'zod';
import { email, text } from '../../../platform/validation.js';
import { newPassword } from '../passwords/password.rules.js';
import { phoneNumber } from './phone-number.js';

const MAX_NAME = 200;

/** A person's name: one line of any script. */
export const personName = text(MAX_NAME).transform((value) => value.replace(/\s+/g, ' '));

/** The language of letters to the person. */
const language = z
  .string()
  .max(35, 'At most 35 characters, please.')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language code is needed, for example "en", "ar" or "pt-BR".');

export const registrationRules = z
  .object({ email, password: newPassword, name: personName, phone: phoneNumber.nullish() })
  .refine((input) => input.password.toLowerCase() !== input.email, {
    message: 'The password must not be the e-mail address.',
    path: ['password'],
  });

export const profileRules = z.object({
  name: personName.optional(),
  phone: phoneNumber.nullish(),
  language: language.nullish(),
});
