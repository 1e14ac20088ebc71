import type { Core } from '../../platform/core.js';
import type { StoreDirectory } from '../tenants/index.js';
import { AccountSource } from './accounts/account-source.service.js';
import { ForgottenCustomers } from './accounts/forgotten-customers.service.js';
import { PaymentAccountsRepository } from './accounts/payment-accounts.repository.js';
import { SavedCustomers } from './accounts/saved-customers.service.js';
import { PaymentCallsService } from './charges/payment-calls.service.js';
import { PaymentRecordsService } from './charges/payment-records.service.js';
import { PaymentsRepository } from './charges/payments.repository.js';
import { DisputesRepository } from './disputes/disputes.repository.js';
import { DisputesService } from './disputes/disputes.service.js';
import { Listeners } from './listeners.service.js';
import type { PaymentProvider } from './providers/payment-provider.js';
import { ProviderCaller } from './providers/provider-caller.service.js';
import { ProviderOutages } from './providers/provider-outages.js';
import { Reconciler } from './reconciler.service.js';
import { RefundCalls } from './refunds/refund-calls.service.js';
import { RefundNews } from './refunds/refund-news.service.js';
import { RefundsRepository } from './refunds/refunds.repository.js';
import { RefundsService } from './refunds/refunds.service.js';
import { PaymentMatcher } from './webhooks/payment-matcher.service.js';
import { PaymentWebhooksRepository } from './webhooks/payment-webhooks.repository.js';
import { WebhookInbox } from './webhooks/webhook-inbox.service.js';
import { WebhookUpkeep } from './webhooks/webhook-upkeep.service.js';
import { WebhookWorker } from './webhooks/webhook-worker.service.js';

/** What payments are made of, whatever providers there are. */
export type PaymentParts = ReturnType<typeof buildPayments>;

/** Builds the services, from the rows outwards. */
export function buildPayments(core: Core, directory: StoreDirectory, providers: readonly PaymentProvider[]) {
  const { config, log, outbox, unitOfWork } = core;
  const accountsRepository = new PaymentAccountsRepository();
  const payments = new PaymentsRepository();
  const refundsRepository = new RefundsRepository();
  const webhooks = new PaymentWebhooksRepository();
  const accounts = new AccountSource(providers, accountsRepository, core);
  const outages = new ProviderOutages(core.clock);
  const caller = new ProviderCaller(log, config.payments.timeoutMs, outages, core.health);
  const customers = new SavedCustomers(unitOfWork, accountsRepository);
  const calls = new PaymentCallsService(core, accounts, caller, customers);
  const records = new PaymentRecordsService(payments, outbox);
  const disputes = new DisputesService(new DisputesRepository(), payments, outbox);
  const listeners = new Listeners(unitOfWork, records, disputes);
  const refundCalls = new RefundCalls(accounts, caller);
  const refunds = new RefundsService(core, refundsRepository, payments, refundCalls);
  const refundNews = new RefundNews(refundsRepository, refunds);
  const matcher = new PaymentMatcher(payments);
  const inbox = new WebhookInbox(core, accounts, webhooks);
  const worker = new WebhookWorker(core, { webhooks, matcher, calls, refundNews, listeners });
  const upkeep = new WebhookUpkeep(core, webhooks);
  const reconciler = new Reconciler(core, {
    ...{ directory, payments, calls, listeners },
    refunds: refundsRepository,
    refundsService: refunds,
  });
  return {
    ...{ accounts, accountsRepository, payments, records, calls, listeners },
    forgotten: new ForgottenCustomers(accounts, caller),
    ...{ disputes, refunds, refundsRepository, webhooks, inbox, worker, upkeep, reconciler, directory },
  };
}
