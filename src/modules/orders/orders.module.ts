import { newSecret } from '../../kernel/ids.js';
import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { TenantScope } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import type { StoreDirectory } from '../tenants/index.js';
import { CancellationService } from './cancelling/cancellation.service.js';
import { OrderCancelService } from './cancelling/order-cancel.service.js';
import { OrdersCancelling } from './cancelling/orders-cancelling.service.js';
import { NotesService } from './changing/notes.service.js';
import { ExpiryRepository } from './expiring/expiry.repository.js';
import { ExpiryService } from './expiring/expiry.service.js';
import { LineCountsService } from './line-counts.service.js';
import { followOrder, followOrders } from './live/order-live.js';
import { OrderLiveResolver } from './live/order-live.resolver.js';
import type { OrderNeighbours } from './neighbours.js';
import { ACCESS_TOKENS, OrderAccess } from './order-access.js';
import { OrderChangesResolver } from './order-changes.resolver.js';
import { OrderLinesRepository } from './order-lines.repository.js';
import { OrderMoneyResolver } from './order-money.resolver.js';
import { OrderMoneyService } from './order-money.service.js';
import { OrderParts } from './order-parts.loader.js';
import type { OrdersApi } from './orders.api.js';
import { ordersData } from './orders.personal-data.js';
import { orderSchedules, orderTasks } from './orders.jobs.js';
import { OrdersRepository } from './orders.repository.js';
import { PlacingRepository } from './placing/placing.repository.js';
import { PlacingService } from './placing/placing.service.js';
import { OrderDetailsResolver } from './reading/order-details.resolver.js';
import { OrderLineFieldsResolver } from './reading/order-line-fields.resolver.js';
import { OrderListRepository } from './reading/order-list.repository.js';
import { OrderListService } from './reading/order-list.service.js';
import { orderNodes } from './reading/order-nodes.js';
import { OrderHistoryResolver } from './reading/order-history.resolver.js';
import { OrderPartsResolver } from './reading/order-parts.resolver.js';
import { OrdersResolver, UserOrdersResolver } from './reading/orders.resolver.js';
import { RefundingService } from './refunds/refunding.service.js';
import { RefundResultsService } from './refunds/refund-results.service.js';
import { SendingService } from './sending/sending.service.js';
import { CapturingService } from './settling/capturing.service.js';
import { DisputesService } from './settling/disputes.service.js';
import { EndingService } from './settling/ending.service.js';
import { ManualCaptureService } from './settling/manual-capture.service.js';
import { OrdersSettlement } from './settling/orders-settlement.service.js';
import { SettlementService } from './settling/settlement.service.js';
import { UndoingService } from './settling/undoing.service.js';

/** What orders are built from beside the core. */
export type OrdersDeps = OrderNeighbours & { readonly directory: Pick<StoreDirectory, 'byId'> };

/** Orders and everything that happens to them. */
export function ordersModule(core: Core, deps: OrdersDeps): Module & { api: OrdersApi } {
  const money = moneyServices(core, deps);
  const { access, orders, payments } = money;
  const parts = new OrderParts();
  const list = new OrderListService(new OrderListRepository(parts), access);
  const cancelling = cancellingServices(core, money);
  const expiry = new ExpiryService(core, new ExpiryRepository(), payments, money.settlement, deps.directory);
  listenToPayments(core, deps, money);
  return {
    name: 'orders',
    resolvers: [
      new OrdersResolver(list),
      new UserOrdersResolver(list),
      new OrderPartsResolver(),
      new OrderHistoryResolver(),
      new OrderDetailsResolver(),
      new OrderLineFieldsResolver(),
      new OrderMoneyResolver(
        new OrderMoneyService(
          new ManualCaptureService(core.unitOfWork, orders, payments, money.settlement),
          money.refunding,
          payments,
        ),
      ),
      new OrderLiveResolver(),
      new OrderChangesResolver(new OrderCancelService(cancelling), new NotesService(core, orders)),
    ],
    permissions: {
      Query: { order: store.anyone, orders: store.staff },
      Mutation: {
        orderCancel: store.anyone,
        ordersBulkCancel: store.staff,
        orderCapture: store.staff,
        refundCreate: store.staff,
        orderNoteAdd: store.staff,
        orderUpdate: store.staff,
      },
      Subscription: { orderUpdated: store.anyone, ordersFeed: store.staff },
    },
    subscriptions: { orderUpdated: followOrder(access), ordersFeed: followOrders },
    nodes: orderNodes(list),
    secrets: [ACCESS_TOKENS],
    personalData: ordersData(access),
    tasks: orderTasks(expiry),
    schedules: orderSchedules,
    api: ordersApi(core, money, { list, parts }),
  };
}

type Services = ReturnType<typeof moneyServices>;

function moneyServices(core: Core, deps: OrdersDeps) {
  const { unitOfWork, outbox } = core;
  const { payments, inventory } = deps;
  const orders = new OrdersRepository();
  const lines = new OrderLinesRepository();
  const linesOf = (scope: TenantScope, orderId: string) => lines.ofOrders(scope, [orderId]);
  const counts = new LineCountsService(lines, inventory);
  const undoing = new UndoingService(deps, lines);
  const sending = new SendingService(orders, counts, linesOf, outbox);
  const refundResults = new RefundResultsService(unitOfWork, orders, sending, counts, deps);
  const settling = new SettlementService(
    unitOfWork,
    orders,
    payments,
    new CapturingService(deps, orders, outbox),
    new EndingService(orders, undoing, outbox),
  );
  return {
    ...{ orders, lines, linesOf, counts, sending, undoing, payments, refundResults },
    access: new OrderAccess(core),
    settlement: new OrdersSettlement(settling, payments, refundResults),
    refunding: new RefundingService({ unitOfWork, sending }, orders, counts, payments, refundResults),
  };
}

function cancellingServices(core: Core, services: Services): OrdersCancelling {
  const { unitOfWork, outbox } = core;
  const { orders, counts, undoing, settlement, refundResults } = services;
  const { access, payments, linesOf } = services;
  const parts = { unitOfWork, outbox, access, payments, linesOf };
  const cancellation = new CancellationService(parts, orders, counts, undoing);
  return new OrdersCancelling(cancellation, settlement, refundResults, orders);
}

/** What providers tell by themselves takes the same way as what they answer. */
function listenToPayments(core: Core, deps: OrdersDeps, services: Services): void {
  const { payments, settlement, refundResults, orders } = services;
  const disputes = new DisputesService(core.unitOfWork, orders, deps);
  payments.onOutcome(async (ctx, paymentId, outcome) => {
    await settlement.settle(ctx, paymentId, outcome);
  });
  payments.refunds.onResult(async (ctx, refundId, result) => {
    await refundResults.settle(ctx, refundId, result);
  });
  payments.onDispute((ctx, paymentId, dispute) => disputes.record(ctx, paymentId, dispute));
}

function ordersApi(
  core: Core,
  services: Services,
  { list, parts }: { list: OrderListService; parts: OrderParts },
): OrdersApi {
  const { access, orders, linesOf, counts, sending, settlement, refunding, refundResults } = services;
  const placing = new PlacingService(core.outbox, new PlacingRepository(), access);
  return {
    readAlso: (part) => parts.add(part),
    place: (tx, draft) => placing.place(tx, draft),
    settle: (ctx, paymentId, outcome, hints) => settlement.settle(ctx, paymentId, outcome, hints),
    lock: (tx, orderId) => orders.lock(tx, orderId),
    linesOf,
    addHistory: (tx, orderId, ...entries) => orders.addHistory(tx, orderId, entries),
    fulfil: (tx, order, units) => sending.fulfil(tx, order, units),
    unfulfil: (tx, order, units) => sending.unfulfil(tx, order, units),
    delivered: (tx, order, units) => sending.delivered(tx, order, units),
    async returned(tx, order, units) {
      await counts.count(tx, order, { count: 'returned', units });
    },
    restock: (tx, order, units) => counts.restock(tx, order, units),
    mayRead: (ctx, order) => access.mayRead(ctx, order),
    findReadable: async (ctx, orderId) => (await list.findVisible(ctx, [orderId]))[0] ?? null,
    accessTokenOf: (order) => access.tokenOf(order),
    newAccessToken: (orderId) => access.seal(orderId, newSecret()),
    refunds: {
      create: (ctx, wish) => refunding.create(ctx, wish),
      settle: (ctx, refundId, result) => refundResults.settle(ctx, refundId, result),
    },
  };
}
