import { postingOf, providerAccount, type Posting, type PostingSubject } from './posting.js';

/**
 * Money of a sale that was made before the books began. It is no sale of theirs, but it is there and can be given back:
 * the refund is then all that the books tell of that sale.
 */
export function openingPosting(subject: PostingSubject & { readonly amountMinor: number }): Posting {
  return postingOf(subject, {
    kind: 'OPENING',
    debit: providerAccount(subject.provider),
    credit: 'opening',
    amountMinor: subject.amountMinor,
    what: 'opening',
  });
}
