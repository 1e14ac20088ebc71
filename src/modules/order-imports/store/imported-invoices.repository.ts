import { insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { SOURCE } from '../books/past-money.js';
import { ImportedInvoiceEntity } from '../imported-invoice.entity.js';

/** SQL of the invoices that were brought, and of what is known of a store before. */
export class ImportedInvoicesRepository {
  /**
   * Statements of this connection are planned anew, those that check references among them. A plan that was made while
   * a table was empty may look through all of it, and would be kept while the import fills the table.
   */
  async planAnew(tx: TenantTx): Promise<void> {
    await tx.query('DISCARD PLANS');
  }

  /** Those of these invoices that an earlier import has brought. */
  async findKnown(scope: TenantScope, numbers: readonly string[]): Promise<Set<string>> {
    const rows = await scope.query<{ number: string }>(
      `SELECT number FROM imported_invoice WHERE tenant_id = $1 AND source = $2 AND number = ANY($3)`,
      [scope.tenantId, SOURCE, numbers],
    );
    return new Set(rows.map(({ number }) => number));
  }

  async insert(
    tx: TenantTx,
    rows: readonly Omit<ImportedInvoiceEntity, 'tenantId' | 'source'>[],
  ): Promise<void> {
    const owned = rows.map((row) => ({ tenantId: tx.tenantId, source: SOURCE, ...row }));
    await insertRows(tx, ImportedInvoiceEntity, owned);
  }

  /** The instants at which the clocks of the store showed these times. */
  async instantsOf(scope: TenantScope, localTimes: readonly string[]): Promise<Map<string, Date>> {
    const rows = await scope.query<{ localTime: string; at: Date }>(
      `SELECT l.text AS "localTime", l.text::timestamp AT TIME ZONE t.time_zone AS at
       FROM unnest($2::text[]) AS l(text), tenant t WHERE t.id = $1`,
      [scope.tenantId, localTimes],
    );
    return new Map(rows.map(({ localTime, at }) => [localTime, at]));
  }
}
