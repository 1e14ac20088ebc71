import { store } from '../../platform/access.js';
import type { Module } from '../../platform/module.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';
import { postingView } from './ledger.view.js';

/** What the ledger offers to other modules beside the pure functions of its index. */
export type LedgerApi = Pick<LedgerService, 'post'>;

/** The store's books in double entry. Other modules post; nobody changes. */
export function ledgerModule(): Module & { api: LedgerApi } {
  const ledger = new LedgerService(new LedgerRepository());
  return {
    name: 'ledger',
    resolvers: [new LedgerResolver(ledger)],
    permissions: { Query: { ledgerTrialBalance: store.staff, ledgerPostings: store.staff } },
    nodes: {
      ledgerPosting: {
        typename: 'LedgerPosting',
        scope: 'store',
        load: async (ctx, ids) =>
          (await ledger.findVisible(ctx, ids)).map((posting) => posting && postingView(posting)),
      },
    },
    api: ledger,
  };
}
