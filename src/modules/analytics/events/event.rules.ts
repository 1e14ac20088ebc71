import { z } from 'zod';
import { publicId, storableText, text } from '../../../platform/validation.js';
import { sourceName } from './source-name.js';
import { STOREFRONT_EVENT_TYPES, WHOLE } from './storefront-event.js';

const MAX_EVENTS = 50;
const MAX_QUERY_LENGTH = 100;
/** Texts that are more likely to name a person than goods. */
const PERSONAL = /@|\p{Nd}(?:[\s().+/_-]*\p{Nd}){6,}/u;

const query = text(MAX_QUERY_LENGTH).transform((value) => {
  const plain = value.toLowerCase().replace(/\s+/g, ' ').slice(0, MAX_QUERY_LENGTH);
  return PERSONAL.test(plain) ? null : plain;
});

const source = storableText.max(200, 'At most 200 characters, please.').transform(sourceName);

const eventRules = z
  .object({
    id: text(100),
    type: z.enum(STOREFRONT_EVENT_TYPES),
    productId: publicId('product').nullish(),
    query: query.nullish(),
    occurredAt: z.date().nullish(),
    source: source.nullish(),
  })
  .superRefine(({ type, productId, query: searched }, context) => {
    const isOfProduct = type === 'PRODUCT_VIEWED' || type === 'ADDED_TO_CART';
    const missing = (name: string) =>
      context.addIssue({
        code: 'custom',
        message: `An event ${type} needs \`${name}\`.`,
        params: { code: 'REQUIRED' },
        path: [name],
      });
    if (isOfProduct && !productId) missing('productId');
    if (type === 'SEARCHED' && searched === undefined) missing('query');
  });

export const trackRules = z.object({
  clientId: storableText
    .min(8, 'At least 8 characters are needed.')
    .max(100, 'At most 100 characters, please.'),
  cartId: publicId('cart').nullish(),
  events: z
    .array(eventRules)
    .min(1, 'At least one event is needed.')
    .max(MAX_EVENTS, `At most ${MAX_EVENTS} events, please.`),
});

export const settingsRules = z.object({ eventSampleBps: z.number().int().min(0).max(WHOLE) });
