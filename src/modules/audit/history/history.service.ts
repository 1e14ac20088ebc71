import { refuse } from '../../../kernel/errors.js';
import { decodeIdOrNone } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { MAX_ENTRIES, type HistoryRepository } from './history.repository.js';
import { thingsAt, type PastEntry, type PastThing } from './past-state.js';

/** What things of a store were like at a time, as the audit log tells it. One statement each. */
export class HistoryService {
  constructor(private readonly history: HistoryRepository) {}

  /** A product with its variants, prices and stock. Nothing where it was not there. @throws Refusal TOO_LONG */
  async product(ctx: TenantContext, id: string, at: Date): Promise<PastThing[]> {
    return pastOf(await this.history.ofProduct(ctx, { id: decodeIdOrNone('product', id), at }), at);
  }

  /** An order with its payments, refunds, parcels and returns. @throws Refusal TOO_LONG */
  async order(ctx: TenantContext, id: string, at: Date): Promise<PastThing[]> {
    return pastOf(await this.history.ofSubject(ctx, { id: decodeIdOrNone('order', id), at }), at);
  }

  /** The store with its settings for taxes, shipping and payment. @throws Refusal TOO_LONG */
  async settings(ctx: TenantContext, at: Date): Promise<PastThing[]> {
    return pastOf(await this.history.ofSubject(ctx, { id: ctx.tenantId, at }), at);
  }
}

function pastOf(entries: readonly PastEntry[], at: Date): PastThing[] {
  if (entries.length > MAX_ENTRIES)
    throw refuse('TOO_LONG', `This has a history of more than ${MAX_ENTRIES} entries. Read auditLog.`, [
      'id',
    ]);
  return thingsAt(entries, at);
}
