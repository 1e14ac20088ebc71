import { z } from 'zod';
import { refuse, type ErrorPath } from '../../../kernel/errors.js';
import { parseDecimal } from '../../../kernel/money.js';
import { parseInput, publicId, text } from '../../../platform/validation.js';
import type { RefundWish } from './refund-wish.js';

const MAX_REASON = 500;
const MAX_LINES = 500;

const refundRules = z.object({
  amount: z.string().nullish(),
  reason: text(MAX_REASON),
  lines: z
    .array(
      z.object({
        orderLineId: publicId('orderLine'),
        quantity: z.int().min(1, 'At least 1 unit.').max(999, 'At most 999 units.'),
        restock: z.boolean().default(false),
      }),
    )
    .max(MAX_LINES, `At most ${MAX_LINES} lines, please.`)
    .nullish(),
});

/** What is asked for, checked. @throws Refusal with every wrong value */
export function readRefund(
  { orderId, input, idempotencyKey }: { orderId: string; input: unknown; idempotencyKey: string },
  currency: string,
): RefundWish {
  const { amount, reason, lines } = parseInput(refundRules, input);
  return {
    orderId: parseInput(publicId('order'), orderId, ['orderId']),
    amountMinor: readAmount(amount, currency, ['input', 'amount']),
    ...{ reason, idempotencyKey, units: lines ?? [] },
  };
}

/** Minor units of an amount above 0; null for none. @throws Refusal INVALID, OUT_OF_RANGE */
export function readAmount(
  decimal: string | null | undefined,
  currency: string,
  path: ErrorPath,
): number | null {
  if (decimal == null) return null;
  const amountMinor = parseDecimal(decimal, currency);
  if (amountMinor === null)
    throw refuse('INVALID', `An amount in ${currency} is needed, such as "12".`, path);
  if (amountMinor < 1) throw refuse('OUT_OF_RANGE', 'An amount above 0 is needed.', path);
  return amountMinor;
}
