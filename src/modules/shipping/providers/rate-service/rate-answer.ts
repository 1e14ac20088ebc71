import { z } from 'zod';
import { parseDecimal } from '../../../../kernel/money.js';
import type { CarrierService } from '../carrier-port.js';

const MAX_SERVICES = 50;
const MAX_DAYS = 120;
/** Below this, sums of prices stay exact. */
const MAX_PRICE_MINOR = 1_000_000_000_000;

const days = z.int().min(0).max(MAX_DAYS);
const transitDays = z
  .object({ min: days, max: days })
  .refine(({ min, max }) => min <= max, 'min is above max');

function answerRules(currency: string) {
  const price = z
    .object({ amount: z.string().max(40), currency: z.literal(currency) })
    .transform(({ amount }) => parseDecimal(amount, currency))
    .pipe(z.int().min(0).max(MAX_PRICE_MINOR));
  const service = z.object({ code: z.string().min(1).max(64), price, transitDays: transitDays.nullish() });
  return z
    .object({ services: z.array(service).max(MAX_SERVICES) })
    .refine(hasUniqueCodes, 'a code stands twice');
}

/**
 * The services of an answer, with prices in minor units of the currency. Members that nobody knows are ignored, so
 * that services may tell more than we ask.
 * @throws Error when any part is not as agreed: half an answer could offer the wrong price
 */
export function readRateAnswer(body: Buffer, currency: string): CarrierService[] {
  const { services } = answerRules(currency).parse(JSON.parse(body.toString('utf8')));
  return services.map(({ code, price, transitDays: told }) => ({
    code,
    priceMinor: price,
    transitDays: told ?? null,
  }));
}

function hasUniqueCodes({ services }: { services: { code: string }[] }): boolean {
  return new Set(services.map(({ code }) => code)).size === services.length;
}
