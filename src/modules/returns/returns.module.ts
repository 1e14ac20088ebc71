import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { StoreDirectory } from '../tenants/index.js';
import { BuyerReturnsResolver } from './buyer-returns.resolver.js';
import { MerchantReturnsResolver } from './merchant-returns.resolver.js';
import { ReturnChanges, type OrdersForReturns } from './return-changes.service.js';
import { ReturnDecisions } from './return-decisions.service.js';
import {
  OrderReturnsResolver,
  ReturnFieldsResolver,
  ReturnLineFieldsResolver,
} from './return-fields.resolver.js';
import { ReturnList } from './return-list.service.js';
import { ReturnReceipts } from './return-receipts.service.js';
import { ReturnRequests } from './return-requests.service.js';
import { returnView } from './return.view.js';
import { RETURNS_DATA } from './returns.personal-data.js';
import { returnTasks } from './returns.jobs.js';
import { ReturnsRepository } from './returns.repository.js';

/** What returns are built from beside the core. */
export interface ReturnsDeps {
  readonly orders: OrdersForReturns;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** Takes goods back: asked for by the buyer, decided by the store, received, put back on the shelf and refunded. */
export function returnsModule(core: Core, { orders, directory }: ReturnsDeps): Module {
  const repository = new ReturnsRepository();
  const changes = new ReturnChanges(core, repository, orders);
  const list = new ReturnList(repository, orders);
  const receipts = new ReturnReceipts(repository, orders, changes);
  return {
    name: 'returns',
    resolvers: [
      new BuyerReturnsResolver(new ReturnRequests(core, repository, orders, changes)),
      new MerchantReturnsResolver(list, new ReturnDecisions(changes), receipts),
      new ReturnFieldsResolver(),
      new ReturnLineFieldsResolver(),
      new OrderReturnsResolver(),
    ],
    permissions: {
      Query: { returns: store.staff },
      Mutation: {
        returnRequest: store.anyone,
        returnCancel: store.anyone,
        returnApprove: store.staff,
        returnDecline: store.staff,
        returnReceive: store.staff,
        returnRefund: store.staff,
      },
    },
    personalData: RETURNS_DATA,
    tasks: returnTasks(core, receipts, directory),
    nodes: {
      orderReturn: {
        typename: 'OrderReturn',
        scope: 'store',
        load: async (ctx, ids) =>
          (await list.findVisible(ctx, ids)).map((found) => found && returnView(found)),
      },
    },
  };
}
