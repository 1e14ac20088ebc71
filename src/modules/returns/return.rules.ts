import { z } from 'zod';
import { publicId, text } from '../../platform/validation.js';
import { RETURN_REASONS, type ReturnReason } from './return-reason.js';

const MAX_LINES = 250;
const MAX_QUANTITY = 999;
const MAX_NOTE_LENGTH = 1000;

const orderLineId = publicId('orderLine');
const reasons = Object.keys(RETURN_REASONS) as [ReturnReason, ...ReturnReason[]];

export const noteRules = text(MAX_NOTE_LENGTH).nullish();

export const returnRequestRules = z.object({
  lines: distinctLines(
    z.object({
      orderLineId,
      quantity: z.number().int().min(1).max(MAX_QUANTITY),
      reason: z.enum(reasons),
    }),
  ),
  note: noteRules,
});

export const returnReceiveRules = z.object({
  lines: distinctLines(
    z.object({
      orderLineId,
      quantity: z.number().int().min(0).max(MAX_QUANTITY),
      restock: z.boolean().nullish(),
    }),
  ).nullish(),
  refund: z.boolean().nullish(),
});

/** 1 to 250 lines, each once. */
function distinctLines<Line extends z.ZodType<{ orderLineId: string }>>(line: Line) {
  return z
    .array(line)
    .min(1, 'Name at least one line.')
    .max(MAX_LINES)
    .superRefine((given, context) => {
      given.forEach(({ orderLineId: id }, index) => {
        if (given.findIndex((each) => each.orderLineId === id) === index) return;
        context.addIssue({
          code: 'custom',
          message: 'This line stands in the list already.',
          path: [index, 'orderLineId'],
          params: { code: 'DUPLICATE' },
        });
      });
    });
}
