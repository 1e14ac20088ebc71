import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { AccountSource } from './accounts/account-source.js';
import { PaymentAccountsRepository } from './accounts/payment-accounts.repository.js';
import { SavedCustomers } from './accounts/saved-customers.service.js';
import { PaymentCallsService } from './charges/payment-calls.service.js';
import { PaymentDraftsService } from './charges/payment-drafts.service.js';
import { PaymentRecordsService } from './charges/payment-records.service.js';
import { PaymentsRepository } from './charges/payments.repository.js';
import { Listeners } from './listeners.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { PaymentsApi } from './payments.api.js';
import type { PaymentProvider } from './providers/payment-provider.js';
import { ProviderCaller } from './providers/provider-caller.js';
import { TestGateway } from './providers/test/test-gateway.js';
import { TestGatewayRepository } from './providers/test/test-gateway.repository.js';
import { TestProvider } from './providers/test/test.provider.js';
import { RefundCalls } from './refunds/refund-calls.service.js';
import { RefundsRepository } from './refunds/refunds.repository.js';
import { RefundsService } from './refunds/refunds.service.js';

/** What stands for the outside world. */
export interface PaymentsProviders {
  /** Providers beside those that are built in. */
  readonly payments?: readonly PaymentProvider[];
}

export function paymentsModule(
  core: Core,
  _deps: { directory: StoreDirectory },
  outside: PaymentsProviders = {},
): Module & { api: PaymentsApi } {
  const { config, keyRing, log, outbox, unitOfWork } = core;
  const gateway = new TestGateway(unitOfWork, new TestGatewayRepository());
  const providers: PaymentProvider[] = config.payments.isTestProviderOn
    ? [new TestProvider(gateway, keyRing)]
    : [];
  const accounts = new AccountSource(providers, keyRing);
  const caller = new ProviderCaller(log, config.payments.timeoutMs);
  const payments = new PaymentsRepository();
  const drafts = new PaymentDraftsService(accounts, payments, keyRing);
  const records = new PaymentRecordsService(payments, outbox);
  const customers = new SavedCustomers(unitOfWork, new PaymentAccountsRepository());
  const calls = new PaymentCallsService(core, accounts, caller, customers);
  const refundCalls = new RefundCalls(accounts, caller);
  const refunds = new RefundsService(core, new RefundsRepository(), payments, refundCalls);
  const listeners = new Listeners(unitOfWork, records);
  return {
    name: 'payments',
    api: {
      draft: (ctx, choice) => drafts.draft(ctx, choice),
      insert: (tx, payment) => drafts.insert(tx, payment),
      ask: (ctx, payment) => calls.ask(ctx, payment),
      lock: (tx, id) => records.lock(tx, id),
      ofOrder: (scope, orderId) => payments.ofOrder(scope, orderId),
      record: (tx, payment, outcome) => records.record(tx, payment, outcome),
      onOutcome: (listener) => listeners.onOutcome(listener),
      onChargeback: (listener) => listeners.onChargeback(listener),
      capture: (ctx, payment, amountMinor) => calls.capture(ctx, payment, amountMinor),
      cancel: (ctx, payment) => calls.cancel(ctx, payment),
      fetch: (ctx, payment) => calls.fetch(ctx, payment),
      feeMinor: (ctx, provider, amountMinor) => accounts.feeMinor(ctx, provider, amountMinor),
      refunds,
    },
  };
}
