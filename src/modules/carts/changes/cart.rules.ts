import { z } from 'zod';
import { email, publicId, text } from '../../../platform/validation.js';
import { phoneNumber } from '../../identity/index.js';
import { addressRules } from '../addresses/address.rules.js';
import { MAX_CODES, MAX_LINES_AT_ONCE, MAX_QUANTITY } from './cart-limits.js';

const quantity = z.number().int().max(MAX_QUANTITY, `A line holds at most ${MAX_QUANTITY}.`);
const SOME_LINES = 'Name at least one line.';

function someOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .min(1, SOME_LINES)
    .max(MAX_LINES_AT_ONCE, `At most ${MAX_LINES_AT_ONCE} lines at a time, please.`);
}

export const cartIdRule = publicId('cart');

export const wantedLinesRules = someOf(
  z.object({ variantId: publicId('variant'), quantity: quantity.min(1, 'Add at least one.') }),
);

export const lineQuantitiesRules = someOf(
  z.object({ id: publicId('cartLine'), quantity: quantity.min(0, 'A quantity is not negative.') }),
).superRefine((lines, context) => {
  const seen = new Set<string>();
  lines.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const params = { code: 'DUPLICATE' };
      context.addIssue({ code: 'custom', message: 'This line stands twice.', params, path: [index, 'id'] });
    }
    seen.add(id);
  });
});

export const lineIdsRules = someOf(publicId('cartLine')).transform((ids) => [...new Set(ids)]);

export const buyerRules = z.object({
  email: email.nullish(),
  phone: phoneNumber.nullish(),
  shippingAddress: addressRules.nullish(),
  billingAddress: addressRules.nullish(),
});

/** Codes in the form in which they are compared. What is none of the store's is kept, and told as such. */
export const codesRules = z
  .array(text(50).transform((code) => code.toUpperCase()))
  .max(MAX_CODES, `At most ${MAX_CODES} codes, please.`)
  .transform((codes) => [...new Set(codes)]);
