export { ledgerModule, type LedgerApi } from './ledger.module.js';
export { LedgerPostingEntity } from './ledger-posting.entity.js';
export { chargebackPostings } from './chargeback-postings.js';
export { refundPostings, returnedRefundPostings } from './refund-postings.js';
export { salePostings } from './sale-postings.js';
export type { OrderTotals } from './money-parts.js';
export { openingPosting } from './opening-posting.js';
export type { DatedPosting, Posting } from './posting.js';
