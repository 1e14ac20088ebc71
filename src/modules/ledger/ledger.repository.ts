import { newId } from '../../kernel/ids.js';
import { appendRows } from '../../platform/db/append-rows.js';
import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { PageStatement } from '../../platform/graphql/page.js';
import { LedgerPostingEntity } from './ledger-posting.entity.js';
import type { DatedPosting } from './posting.js';
import type { PostingKind } from './posting-kind.js';
import type { AccountSums } from './trial-balance.js';

const COLUMNS = columnsOf(LedgerPostingEntity, 'p');

/** What listed postings must be. Null is anything. */
export interface WantedPostings {
  readonly orderId: string | null;
  readonly account: string | null;
  readonly kind: PostingKind | null;
  readonly from: Date | null;
  readonly before: Date | null;
}

/** SQL of the ledger. The server role may add and read postings, nothing else. */
export class LedgerRepository {
  /** Writes the postings with the end of the transaction. References that are there already are left out. */
  add(tx: TenantTx, postings: readonly DatedPosting[]): void {
    appendRows(
      tx,
      LedgerPostingEntity,
      postings.map(({ kind, debit, credit, currency, amountMinor, orderId, paymentId, reference, at }) => ({
        ...{ tenantId: tx.tenantId, id: newId(), kind, debitAccount: debit, creditAccount: credit },
        ...{ currency, amountMinor, orderId, paymentId, reference, createdAt: at ?? tx.now },
      })),
      'ON CONFLICT (tenant_id, reference) DO NOTHING',
    );
  }

  findMany(scope: TenantScope, ids: readonly string[]): Promise<LedgerPostingEntity[]> {
    return scope.query<LedgerPostingEntity>(
      `SELECT ${COLUMNS} FROM ledger_posting p WHERE p.tenant_id = $1 AND p.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  page(scope: TenantScope, wanted: WantedPostings, page: PageStatement): Promise<LedgerPostingEntity[]> {
    const { sql, parameters } = conditionOf(wanted);
    return scope.query<LedgerPostingEntity>(
      `SELECT ${COLUMNS} FROM ledger_posting p
       WHERE p.tenant_id = $1 ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...parameters, ...page.parameters],
    );
  }

  /** How many parameters {@link page} has before those of the page. */
  pageOffset(wanted: WantedPostings): number {
    return 1 + conditionOf(wanted).parameters.length;
  }

  /** The sums of every account, of what was posted until then, by currency and account. */
  sums(scope: TenantScope, until: Date): Promise<AccountSums[]> {
    return scope.query<AccountSums>(
      `SELECT p.currency, side.account, sum(side.debit)::bigint AS "debitMinor", sum(side.credit)::bigint AS "creditMinor"
       FROM ledger_posting p CROSS JOIN LATERAL (VALUES
         (p.debit_account, p.amount_minor, 0), (p.credit_account, 0, p.amount_minor)) AS side(account, debit, credit)
       WHERE p.tenant_id = $1 AND p.created_at <= $2
       GROUP BY p.currency, side.account ORDER BY p.currency, side.account`,
      [scope.tenantId, until],
    );
  }
}

/** Conditions of null are left out of the text altogether, so that the planner sees which index serves the rest. */
function conditionOf({ orderId, account, kind, from, before }: WantedPostings) {
  const conditions = [
    { sql: (place: string) => `AND p.order_id = ${place}`, value: orderId },
    { sql: (place: string) => `AND ${place} IN (p.debit_account, p.credit_account)`, value: account },
    { sql: (place: string) => `AND p.kind = ${place}`, value: kind },
    { sql: (place: string) => `AND p.created_at >= ${place}`, value: from },
    { sql: (place: string) => `AND p.created_at < ${place}`, value: before },
  ].filter(({ value }) => value !== null);
  return {
    sql: conditions.map(({ sql }, index) => sql(`$${index + 2}`)).join(' '),
    parameters: conditions.map(({ value }) => value),
  };
}
