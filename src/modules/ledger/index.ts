export { ledgerModule, type LedgerApi } from './ledger.module.js';
export { LedgerPostingEntity } from './ledger-posting.entity.js';
export { chargebackPostings, type Chargeback } from './chargeback-postings.js';
export { refundPostings, type RefundedPart } from './refund-postings.js';
export { salePostings, type Capture } from './sale-postings.js';
export type { OrderTotals } from './money-parts.js';
export type { LedgerAccount, Posting } from './posting.js';
