import { toDecimal } from '../../../../kernel/money.js';
import type { CarrierQuoteRequest } from '../carrier-port.js';

/**
 * What a rate service is sent. Amounts are exact decimal text with their currency, never minor units, whose size
 * differs from currency to currency.
 */
export function rateQuestion({ subtotalMinor, ...request }: CarrierQuoteRequest) {
  return {
    version: 1,
    store: request.store,
    destination: request.destination,
    weightGrams: request.weightGrams,
    subtotal: { amount: toDecimal(subtotalMinor, request.currency), currency: request.currency },
    items: request.items,
  };
}
