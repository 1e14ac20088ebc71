import { z } from 'zod';
import { parsePercent } from '../../../kernel/percent.js';
import { publicId, text } from '../../../platform/validation.js';

/** Reads a percentage as basis points. */
const rateBps = z.string().transform((value, context) => {
  const parsed = parsePercent(value);
  if (parsed !== null) return parsed;
  const message = `A percentage from 0 to 100 with at most two decimals is needed, for example "8.25"; got "${value.slice(0, 40)}".`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

export const taxRateCreateRules = z.object({
  zoneId: publicId('taxZone'),
  categoryId: publicId('taxCategory'),
  name: text(80),
  percent: rateBps,
});

export const taxRateUpdateRules = z.object({ name: text(80).optional(), percent: rateBps.optional() });
