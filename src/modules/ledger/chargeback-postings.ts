import { postingOf, providerAccount, type Posting, type PostingSubject } from './posting.js';

export interface Chargeback extends PostingSubject {
  /** What the buyer's bank took back; below 0 when it returned it. */
  readonly takenMinor: number;
  /** What the provider charges for that; below 0 when it gives its fee back. */
  readonly feeMinor: number;
  /** Where the provider settles in another currency than the buyer paid in, its fee is in that one. */
  readonly feeCurrency: string;
}

/**
 * The postings of one movement of a dispute's money. The whole amount is booked to `chargebacks`: whether tax on it can
 * be claimed back differs from country to country and is for the merchant's books.
 */
export function chargebackPostings(chargeback: Chargeback): Posting[] {
  const { takenMinor, feeMinor, feeCurrency } = chargeback;
  const provider = providerAccount(chargeback.provider);
  const moves = [
    { kind: 'CHARGEBACK', account: 'chargebacks', minor: takenMinor, subject: chargeback },
    { kind: 'FEE', account: 'fees', minor: feeMinor, subject: { ...chargeback, currency: feeCurrency } },
  ] as const;
  return moves
    .filter(({ minor }) => minor !== 0)
    .map(({ kind, account, minor, subject }) => {
      const sides = minor > 0 ? { debit: account, credit: provider } : { debit: provider, credit: account };
      return postingOf(subject, { kind, ...sides, amountMinor: Math.abs(minor), what: account });
    });
}
