import { z } from 'zod';
import { Refusal, type Problem } from '../../../kernel/errors.js';
import { parseDecimal } from '../../../kernel/money.js';
import { publicId, text } from '../../../platform/validation.js';
import { METHOD_KINDS, type MethodKind } from './rate-table.js';

const MAX_STEPS = 50;
const MAX_AMOUNT_MINOR = 1_000_000_000_000;
/** A thousand tonnes. */
const MAX_GRAMS = 1_000_000_000;
const MAX_TRANSIT_DAYS = 120;
const MAX_POSITION = 1_000_000;

function amount(currency: string, minMinor: number) {
  return z
    .string()
    .transform((value, context) => {
      const minor = parseDecimal(value, currency);
      if (minor !== null) return minor;
      const message = `An amount in ${currency} is needed, for example "12"; got "${value.slice(0, 40)}".`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    })
    .pipe(
      z.number().min(minMinor, 'The amount is too small.').max(MAX_AMOUNT_MINOR, 'The amount is too large.'),
    );
}

function rateStep(currency: string) {
  return z.object({
    upToGrams: z.int().min(1).max(MAX_GRAMS).nullish(),
    upToSubtotal: amount(currency, 1).nullish(),
    price: amount(currency, 0),
  });
}

const transitDays = z
  .int()
  .min(0, 'Days are not negative.')
  .max(MAX_TRANSIT_DAYS, `At most ${MAX_TRANSIT_DAYS} days, please.`);
const position = z.int().min(-MAX_POSITION).max(MAX_POSITION);

function commonFields(currency: string) {
  return {
    rates: z.array(rateStep(currency)).max(MAX_STEPS, `At most ${MAX_STEPS} steps, please.`).optional(),
    freeAbove: amount(currency, 1).nullish(),
    carrierId: publicId('carrier').nullish(),
    serviceCode: text(64).nullish(),
    fallbackPrice: amount(currency, 0).nullish(),
    position: position.optional(),
    isEnabled: z.boolean().optional(),
  };
}

/** How a new method is read; amounts are of the store's currency. */
export function methodCreateRules(currency: string) {
  return z.object({
    zoneId: publicId('shippingZone'),
    name: text(80),
    carrier: text(80),
    kind: z.enum(Object.keys(METHOD_KINDS) as [MethodKind, ...MethodKind[]]),
    transitDaysMin: transitDays,
    transitDaysMax: transitDays,
    ...commonFields(currency),
  });
}

/** How a change of a method is read; amounts are of the store's currency. */
export function methodUpdateRules(currency: string) {
  return z.object({
    name: text(80).optional(),
    carrier: text(80).optional(),
    transitDaysMin: transitDays.optional(),
    transitDaysMax: transitDays.optional(),
    ...commonFields(currency),
  });
}

/** A step of a table as it was sent. */
export type GivenStep = z.output<ReturnType<typeof rateStep>>;

/** What must fit together in a method. */
export interface MethodShape {
  readonly kind: MethodKind;
  readonly transitDaysMin: number;
  readonly transitDaysMax: number;
  readonly carrierId: string | null;
  readonly serviceCode: string | null;
  readonly fallbackMinor: number | null;
}

/** Nothing, when the parts of the method fit together. @throws Refusal with one problem per part that does not */
export function assertFitsTogether(method: MethodShape): void {
  const problems = [...transitProblems(method), ...carrierProblems(method)];
  if (problems.length > 0) throw new Refusal(problems as [Problem, ...Problem[]]);
}

function transitProblems({ transitDaysMin, transitDaysMax }: MethodShape): Problem[] {
  if (transitDaysMin <= transitDaysMax) return [];
  const message = `The most days, ${transitDaysMax}, are fewer than the least, ${transitDaysMin}.`;
  return [{ code: 'OUT_OF_RANGE', message, path: ['input', 'transitDaysMax'] }];
}

const LIVE_FIELDS = {
  carrierId: 'carrierId',
  serviceCode: 'serviceCode',
  fallbackMinor: 'fallbackPrice',
} as const;

function carrierProblems(method: MethodShape): Problem[] {
  const fields = Object.entries(LIVE_FIELDS) as [keyof typeof LIVE_FIELDS, string][];
  return fields.flatMap(([property, field]): Problem[] => {
    const isThere = method[property] !== null;
    if (method.kind === 'CARRIER' ? isThere || property === 'fallbackMinor' : !isThere) return [];
    return isThere
      ? [{ code: 'INVALID', message: 'Only methods of the kind CARRIER have this.', path: ['input', field] }]
      : [{ code: 'REQUIRED', message: 'A method of the kind CARRIER needs this.', path: ['input', field] }];
  });
}
