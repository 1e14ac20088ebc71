import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { PastInvoice } from '../formats/online-retail/past-invoice.js';
import type { RowProblem } from '../formats/product-reading.js';

/** What became of one invoice. One with problems was not taken. */
export interface InvoiceOutcome {
  readonly ordersCreated: number;
  readonly refundsCreated: number;
  /** Whether an earlier import had brought it: nothing was written. */
  readonly isKnown: boolean;
  readonly problems: readonly RowProblem[];
}

/** Makes orders of invoices. A module that knows orders registers it, because imports know only of products. */
export interface InvoiceImporter {
  /** Why the store cannot take any invoice, for people; null when it can. */
  obstacleOf(ctx: TenantContext): string | null;
  /**
   * What became of each invoice, in their order; `jobId` is the import that brings them. Repeating it changes nothing.
   * @throws Refusal when another transaction took something meanwhile; repeating it with fewer invoices then tells more
   */
  importInvoices(
    tx: TenantTx,
    ctx: TenantContext,
    batch: { readonly jobId: string; readonly invoices: readonly PastInvoice[] },
  ): Promise<InvoiceOutcome[]>;
}
