import { decodeIdOrNone } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../platform/graphql/page.js';
import { isStaff } from '../../platform/viewer.js';
import type { LedgerPostingEntity } from './ledger-posting.entity.js';
import type { LedgerPostingFilter } from './ledger.type.js';
import type { LedgerRepository } from './ledger.repository.js';
import type { DatedPosting, Posting } from './posting.js';
import { trialBalancesOf, type TrialBalance } from './trial-balance.js';

const NEWEST_FIRST: KeysetOrder<LedgerPostingEntity> = {
  name: 'ledger postings',
  direction: 'DESC',
  columns: [
    { sql: 'p.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'p.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The store's books. They only ever grow. */
export class LedgerService {
  constructor(private readonly ledger: LedgerRepository) {}

  /**
   * The postings stand in the books, each reference once: posting it again changes nothing, so that a repeated message
   * of a provider does no harm. They are written with the end of the transaction. Locks nothing but the references.
   * @throws RangeError for an amount that is no whole number of 0 or more, or one account on both sides
   */
  post(tx: TenantTx, postings: readonly DatedPosting[]): void {
    for (const posting of postings) assertPosting(posting);
    const amounts = postings.filter(({ amountMinor }) => amountMinor > 0);
    this.ledger.add(tx, amounts);
  }

  /** The balance of every account by currency, as it was then: now, unless another time is given. One statement. */
  async trialBalance(ctx: TenantContext, until: Date | null): Promise<TrialBalance[]> {
    return trialBalancesOf(await this.ledger.sums(ctx, until ?? ctx.clock.now()));
  }

  /** Postings, the newest first. */
  list(
    ctx: TenantContext,
    page: PageArguments,
    filter: LedgerPostingFilter = {},
  ): Promise<Page<LedgerPostingEntity>> {
    const wanted = {
      orderId: filter.orderId == null ? null : decodeIdOrNone('order', filter.orderId),
      account: filter.account == null ? null : accountName(filter.account),
      kind: filter.kind ?? null,
      from: filter.from ?? null,
      before: filter.before ?? null,
    };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.ledger.pageOffset(wanted),
      fetch: (statement) => this.ledger.page(ctx, wanted, statement),
    });
  }

  /** The postings with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(LedgerPostingEntity | null)[]> {
    const found = isStaff(ctx) ? await this.ledger.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((posting) => posting.id === id) ?? null);
  }
}

/** What cannot be an account matches none. */
function accountName(text: string): string {
  return /^[a-z0-9:_-]{1,80}$/.test(text) ? text : '';
}

function assertPosting({ amountMinor, debit, credit, reference }: Posting): void {
  if (Number.isSafeInteger(amountMinor) && amountMinor >= 0 && debit !== credit) return;
  throw new RangeError(`${reference} is no posting: ${amountMinor} from ${credit} to ${debit}`);
}
