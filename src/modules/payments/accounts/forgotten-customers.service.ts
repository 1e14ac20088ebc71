import type { TenantContext } from '../../../platform/context.js';
import type { ProviderCaller } from '../providers/provider-caller.service.js';
import type { AccountSource } from './account-source.service.js';

/** Has providers forget customers whom a store has erased. */
export class ForgottenCustomers {
  constructor(
    private readonly accounts: AccountSource,
    private readonly caller: ProviderCaller,
  ) {}

  /**
   * The provider knows the customer no more. A provider that is not set up any more, or that remembers nobody, is not
   * asked. Outside a transaction; may be repeated. @throws Error when the provider gave no answer: try again later
   */
  async forget(ctx: TenantContext, customer: { provider: string; reference: string }): Promise<void> {
    const { provider: name, reference } = customer;
    const used = await this.accounts.find(ctx, name);
    const provider = used?.provider;
    if (!used || !provider?.deleteCustomer) return;
    const terms = { provider: name, account: used.account, idempotencyKey: `${reference}:forget` };
    const answer = await this.caller.call(terms, async (call) => {
      await provider.deleteCustomer!(call, reference);
      return { kind: 'forgotten' } as const;
    });
    if (answer.kind === 'unknown') throw new Error(answer.message);
  }
}
