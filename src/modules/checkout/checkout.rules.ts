import { z } from 'zod';
import { refuse } from '../../kernel/errors.js';
import { parseDecimal } from '../../kernel/money.js';
import { parseInput, text } from '../../platform/validation.js';

const MAX_TOKEN_LENGTH = 500;
const MAX_URL_LENGTH = 2000;

const checkoutRules = z.object({
  paymentProvider: text(50),
  paymentToken: text(MAX_TOKEN_LENGTH).nullish(),
  returnUrl: text(MAX_URL_LENGTH)
    .pipe(z.url({ protocol: /^https?$/, error: 'A full address such as https://shop.example/thanks.' }))
    .nullish(),
  expectedTotal: z.string().nullish(),
});

/** A checked wish to pay. */
export interface CheckoutWish {
  readonly provider: string;
  readonly token: string | null;
  readonly returnUrl: string | null;
  readonly expectedTotalMinor: number | null;
}

/** @throws Refusal with every wrong value */
export function readCheckout(input: unknown, currency: string): CheckoutWish {
  const parsed = parseInput(checkoutRules, input);
  return {
    provider: parsed.paymentProvider,
    token: parsed.paymentToken ?? null,
    returnUrl: parsed.returnUrl ?? null,
    expectedTotalMinor: expectedTotal(parsed.expectedTotal, currency),
  };
}

function expectedTotal(value: string | null | undefined, currency: string): number | null {
  if (value === null || value === undefined) return null;
  const amountMinor = parseDecimal(value, currency);
  if (amountMinor !== null && amountMinor >= 0) return amountMinor;
  throw refuse('INVALID', `An amount in ${currency} is needed, such as "25.50".`, ['input', 'expectedTotal']);
}
