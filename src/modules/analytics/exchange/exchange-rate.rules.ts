import { z } from 'zod';
import { isCurrencyCode } from '../../../kernel/currency.js';
import { plain } from './minor-rate.js';

const MAX_RATES = 500;
const RATE = /^\d{1,7}(\.\d{1,12})?$/;

const currency = z.string().refine(isCurrencyCode, 'A currency code such as "USD" is needed.');

const rate = z
  .string()
  .regex(
    RATE,
    'A rate is a decimal number above 0 such as "1.0843", with at most 7 digits before the point and 12 behind it.',
  )
  .refine((value) => /[1-9]/.test(value), 'A rate is more than 0.')
  .transform((value) => {
    const [whole = '', fraction = ''] = value.split('.');
    return plain(whole, fraction);
  });

export const ratesRules = z.object({
  rates: z
    .array(z.object({ day: z.string(), from: currency, to: currency, rate }))
    .min(1, 'At least one rate is needed.')
    .max(MAX_RATES, `At most ${MAX_RATES} rates, please.`)
    .superRefine((rates, context) => {
      const seen = new Set<string>();
      rates.forEach(({ day, from, to }, index) => {
        const problem = (code: string, message: string) =>
          context.addIssue({ code: 'custom', message, params: { code }, path: [index] });
        if (from === to) problem('INVALID', `One ${from} is always one ${to}: name two currencies.`);
        const name = `${day} ${from} ${to}`;
        if (seen.has(name))
          problem('DUPLICATE', `The rate from ${from} to ${to} of ${day} stands here twice.`);
        seen.add(name);
      });
    }),
});
