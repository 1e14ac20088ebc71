import { postingOf, providerAccount, type Posting, type PostingSubject } from './posting.js';

export interface Chargeback extends PostingSubject {
  /** What the buyer's bank took back, or gave back when the dispute was won. */
  readonly amountMinor: number;
  /** What the provider charges for the dispute. */
  readonly feeMinor: number;
  readonly isWon: boolean;
}

/**
 * The postings of a dispute that was opened, or of one that was won. The whole amount is booked to `chargebacks`: whether
 * tax on it can be claimed back differs from country to country and is for the merchant's books.
 */
export function chargebackPostings(chargeback: Chargeback): Posting[] {
  const provider = providerAccount(chargeback.provider);
  const sides = chargeback.isWon
    ? ({ debit: provider, credit: 'chargebacks' } as const)
    : ({ debit: 'chargebacks', credit: provider } as const);
  const { amountMinor, feeMinor } = chargeback;
  const entries = [
    { kind: 'CHARGEBACK', ...sides, amountMinor, what: chargeback.isWon ? 'won' : 'chargebacks' },
    { kind: 'FEE', debit: 'fees', credit: provider, amountMinor: feeMinor, what: 'fees' },
  ] as const;
  return entries.map((entry) => postingOf(chargeback, entry)).filter((posting) => posting.amountMinor > 0);
}
