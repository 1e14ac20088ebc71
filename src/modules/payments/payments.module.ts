import { store } from '../../platform/access.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { Module, NodeSource } from '../../platform/module.js';
import { isStaff } from '../../platform/viewer.js';
import type { StoreDirectory } from '../tenants/index.js';
import { PaymentAccountsResolver } from './accounts/payment-accounts.resolver.js';
import { PaymentAccountsService } from './accounts/payment-accounts.service.js';
import { ACCOUNT_SECRETS } from './accounts/secret-box.js';
import { PaymentDraftsService } from './charges/payment-drafts.service.js';
import { PAYMENTS_DATA } from './payments.personal-data.js';
import { PAYMENT_REQUESTS } from './charges/payment-request.js';
import { paymentView } from './charges/payment.view.js';
import { buildPayments, type PaymentParts } from './payments.parts.js';
import type { PaymentsApi } from './payments.api.js';
import { paymentSchedules, paymentTasks } from './payments.jobs.js';
import type { PaymentProvider } from './providers/payment-provider.js';
import { StripeProvider, type StripeAddress } from './providers/stripe/stripe.provider.js';
import { TestGateway } from './providers/test/test-gateway.service.js';
import { TestGatewayRepository } from './providers/test/test-gateway.repository.js';
import { TestSettlementResolver } from './providers/test/test-settlement.resolver.js';
import { TestSettlement } from './providers/test/test-settlement.service.js';
import { TestProvider } from './providers/test/test.provider.js';
import { refundView } from './refunds/refund.type.js';
import { webhooksRoute } from './webhooks/webhooks.routes.js';

/** What stands for the outside world. */
export interface PaymentsProviders {
  /** Providers beside those that are built in. */
  readonly payments?: readonly PaymentProvider[];
  /** Where Stripe is, when it is not in its usual place. */
  readonly stripe?: StripeAddress;
}

/** Payments through whatever providers there are, and what they tell. */
export function paymentsModule(
  core: Core,
  { directory }: { readonly directory: StoreDirectory },
  outside: PaymentsProviders = {},
): Module & { api: PaymentsApi } {
  const gateway = new TestGateway(core.unitOfWork, new TestGatewayRepository());
  const parts = buildPayments(core, directory, providersOf(core, gateway, outside));
  const accountsService = new PaymentAccountsService(core, parts.accounts, parts.accountsRepository);
  const settlement = new TestSettlement(gateway, { ...parts, keyRing: core.keyRing });
  return {
    name: 'payments',
    resolvers: [new PaymentAccountsResolver(accountsService), new TestSettlementResolver(settlement)],
    permissions: {
      Query: { paymentProviders: store.anyone, paymentAccounts: store.staff },
      Mutation: { paymentAccountSet: store.owner, testPaymentSettle: store.staff },
    },
    nodes: nodesOf(parts),
    routes: [webhooksRoute(core, { inbox: parts.inbox, directory })],
    tasks: paymentTasks(core, parts),
    schedules: paymentSchedules,
    personalData: PAYMENTS_DATA,
    secrets: [ACCOUNT_SECRETS, PAYMENT_REQUESTS],
    api: apiOf(core, parts),
  };
}

function providersOf(core: Core, gateway: TestGateway, outside: PaymentsProviders): PaymentProvider[] {
  const { isTestProviderOn } = core.config.payments;
  return [
    ...(isTestProviderOn ? [new TestProvider(gateway, core.keyRing)] : []),
    new StripeProvider(outside.stripe),
    ...(outside.payments ?? []),
  ];
}

function apiOf(core: Core, parts: PaymentParts): PaymentsApi {
  const { accounts, calls, disputes, listeners, payments, records, refunds } = parts;
  const drafts = new PaymentDraftsService(accounts, core.keyRing);
  return {
    draft: (ctx, choice) => drafts.draft(ctx, choice),
    insert: (tx, payment) => drafts.insert(tx, payment),
    ask: (ctx, payment) => calls.ask(ctx, payment),
    lock: (tx, id) => records.lock(tx, id),
    ofOrder: (scope, orderId) => payments.ofOrder(scope, orderId),
    record: (tx, payment, outcome, options) => records.record(tx, payment, outcome, options),
    onOutcome: (listener) => listeners.onOutcome(listener),
    onDispute: (listener) => listeners.onDispute(listener),
    capture: (ctx, payment, amountMinor) => calls.capture(ctx, payment, amountMinor),
    expectCapture: (tx, paymentId) => payments.expectCapture(tx, paymentId),
    callOff: (tx, orderId) => payments.callOff(tx, orderId),
    cancel: (ctx, payment) => calls.cancel(ctx, payment),
    fetch: (ctx, payment) => calls.fetch(ctx, payment),
    feesOf: (ctx, provider) => accounts.feesOf(ctx, provider),
    refunds,
    disputes,
  };
}

/** For the store's staff; buyers find theirs in their order. */
function nodesOf({ payments, refundsRepository }: PaymentParts): Record<'payment' | 'refund', NodeSource> {
  const inOrder = async <Row extends { id: string }>(
    ctx: TenantContext,
    ids: readonly string[],
    findMany: () => Promise<Row[]>,
  ) => {
    const rows = isStaff(ctx) ? await findMany() : [];
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  };
  return {
    payment: {
      typename: 'Payment',
      scope: 'store',
      load: async (ctx, ids) =>
        (await inOrder(ctx, ids, () => payments.findMany(ctx, ids))).map((row) => row && paymentView(row)),
    },
    refund: {
      typename: 'Refund',
      scope: 'store',
      load: async (ctx, ids) =>
        (await inOrder(ctx, ids, () => refundsRepository.findMany(ctx, ids))).map(
          (row) => row && refundView(row),
        ),
    },
  };
}
