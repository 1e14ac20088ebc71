import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AccountSource, StoreProvider } from '../accounts/account-source.service.js';
import type { SavedCustomers } from '../accounts/saved-customers.service.js';
import type { PaymentOutcome } from '../payment-outcome.js';
import type { ProviderCaller } from '../providers/provider-caller.service.js';
import type { AuthorizeRequest, ProviderCall } from '../providers/payment-provider.js';
import { isToEnd } from './payment-progress.js';
import { openRequest } from './payment-request.js';
import type { PaymentEntity } from './payment.entity.js';

type Work = (call: ProviderCall, used: StoreProvider) => Promise<PaymentOutcome>;

/** Asks providers about payments. Outside transactions only; nothing is recorded here, and nothing throws. */
export class PaymentCallsService {
  constructor(
    private readonly core: Pick<Core, 'keyRing' | 'log'>,
    private readonly accounts: AccountSource,
    private readonly caller: ProviderCaller,
    private readonly customers: SavedCustomers,
  ) {}

  /**
   * Asks for the money, or again with the same key and request. An amount of 0 is captured without asking. One that is to
   * end is ended instead.
   */
  async ask(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome> {
    if (isToEnd(payment)) return this.cancel(ctx, payment);
    if (payment.amountMinor === 0) return { kind: 'captured', reference: payment.id, capturedMinor: 0 };
    return this.call(ctx, payment, 'authorize', async (call, used) => {
      const request = await this.requestOf(ctx, payment, { call, used });
      return used.provider.authorize(call, request);
    });
  }

  /** Takes the amount of what is held. One that is to end is ended instead. */
  capture(ctx: TenantContext, payment: PaymentEntity, amountMinor: number): Promise<PaymentOutcome> {
    if (isToEnd(payment)) return this.cancel(ctx, payment);
    const { providerReference: reference, currency } = payment;
    if (reference === null) return Promise.resolve(unknown('The payment has not reached its provider.'));
    return this.call(ctx, payment, `capture:${amountMinor}`, (call, { provider }) =>
      provider.capture(call, { reference, amountMinor, currency }),
    );
  }

  /**
   * Ends the payment at its provider. One that was never answered is withdrawn, because the provider may know it all the
   * same or be about to hear of it.
   */
  async cancel(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome> {
    const reference = payment.providerReference ?? (await this.withdraw(ctx, payment));
    if (typeof reference !== 'string') return reference;
    return this.call(ctx, payment, 'cancel', (call, { provider }) => provider.cancel(call, reference));
  }

  /** What the provider says now. */
  fetch(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome> {
    const { providerReference: reference } = payment;
    if (reference === null) return this.ask(ctx, payment);
    return this.call(ctx, payment, 'fetch', (call, { provider }) => provider.fetch(call, reference));
  }

  /** What its provider says now; where nothing more is to be taken, what it says to ending it. */
  followUp(ctx: TenantContext, payment: PaymentEntity): Promise<PaymentOutcome> {
    return isToEnd(payment) ? this.cancel(ctx, payment) : this.fetch(ctx, payment);
  }

  /**
   * Keeps the provider from taking money that it was perhaps never asked for. Answers its name of the payment where that
   * is open there, and what is final otherwise. A provider that cannot withdraw is asked for the money once more: only
   * so its name becomes known.
   */
  private async withdraw(ctx: TenantContext, payment: PaymentEntity): Promise<string | PaymentOutcome> {
    if (payment.amountMinor === 0) return { kind: 'cancelled', reference: null };
    const outcome = await this.call(ctx, payment, 'authorize', async (call, used) => {
      const { provider } = used;
      const request = await this.requestOf(ctx, payment, { call, used });
      return provider.withdraw ? provider.withdraw(call, request) : provider.authorize(call, request);
    });
    const isOpen = ['authorized', 'pending', 'requiresAction'].includes(outcome.kind);
    return isOpen && 'reference' in outcome && outcome.reference !== null ? outcome.reference : outcome;
  }

  private async requestOf(
    ctx: TenantContext,
    payment: PaymentEntity,
    { call, used }: { call: ProviderCall; used: StoreProvider },
  ): Promise<AuthorizeRequest> {
    const request = openRequest(this.core.keyRing, payment);
    if (!request) throw new Error(`Payment ${payment.id} was answered: it cannot be asked for again`);
    const { token, returnUrl, customerId, email } = request;
    const { id: paymentId, orderId, amountMinor, currency, captureMode } = payment;
    const customer = customerId === null ? null : { customerId, email };
    return {
      ...{ paymentId, orderId, amountMinor, currency, captureMode, token, returnUrl, email },
      customerReference: customer && (await this.customers.referenceOf(ctx, customer, { call, used })),
    };
  }

  private async call(
    ctx: TenantContext,
    payment: PaymentEntity,
    what: string,
    work: Work,
  ): Promise<PaymentOutcome> {
    const { provider } = payment;
    try {
      const used = await this.accounts.find(ctx, provider);
      if (!used) return unknown(`The provider ${provider} is not set up.`);
      const terms = { provider, account: used.account, idempotencyKey: `${payment.id}:${what}` };
      return await this.caller.call(terms, (call) => work(call, used));
    } catch (error) {
      this.core.log.error(
        { err: error, provider, paymentId: payment.id },
        'A payment could not be asked for',
      );
      return unknown(`${provider} cannot be asked now.`);
    }
  }
}

function unknown(message: string): PaymentOutcome {
  return { kind: 'unknown', message };
}
