import { z } from 'zod';
import { publicId, text } from '../../platform/validation.js';

const MAX_LINES = 250;
const MAX_QUANTITY = 999;
const MAX_BULK = 100;

const carrier = text(80);
const trackingNumber = text(100);
const trackingUrl = text(500).pipe(
  z.url({ protocol: /^https?$/, error: 'A full address such as https://carrier.example/track/1.' }),
);

const lines = z
  .array(
    z.object({ orderLineId: publicId('orderLine'), quantity: z.number().int().min(1).max(MAX_QUANTITY) }),
  )
  .min(1, 'Name at least one line, or leave `lines` out to send everything that is left.')
  .max(MAX_LINES)
  .superRefine((given, context) => {
    given.forEach(({ orderLineId }, index) => {
      if (given.findIndex((line) => line.orderLineId === orderLineId) === index) return;
      context.addIssue({
        code: 'custom',
        message: 'This line stands in the list already.',
        path: [index, 'orderLineId'],
        params: { code: 'DUPLICATE' },
      });
    });
  });

export const shipmentCreateRules = z.object({
  carrier,
  trackingNumber: trackingNumber.nullish(),
  trackingUrl: trackingUrl.nullish(),
  lines: lines.nullish(),
});

export const shipmentUpdateRules = z.object({
  carrier: carrier.optional(),
  trackingNumber: trackingNumber.nullish(),
  trackingUrl: trackingUrl.nullish(),
});

export const messageRules = text(300).nullish();

export const bulkRules = z
  .array(z.unknown())
  .min(1, 'Name at least one order.')
  .max(MAX_BULK, `At most ${MAX_BULK} orders at a time, please.`);
