import type { TenantContext } from '../../../platform/context.js';
import type { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { CustomerRequest, ProviderCall } from '../providers/payment-provider.js';
import type { StoreProvider } from './account-source.service.js';
import type { PaymentAccountsRepository } from './payment-accounts.repository.js';

/** Makes each customer of a store known to a provider once. */
export class SavedCustomers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: PaymentAccountsRepository,
  ) {}

  /**
   * The provider's name of the customer, made at the first time; null for providers that remember nobody. Outside a
   * transaction. @throws ProviderUnreachable
   */
  async referenceOf(
    ctx: TenantContext,
    customer: CustomerRequest,
    { call, used }: { readonly call: ProviderCall; readonly used: StoreProvider },
  ): Promise<string | null> {
    const { provider } = used;
    if (!provider.createCustomer) return null;
    const { customerId } = customer;
    const known = await this.accounts.findCustomer(ctx, provider.name, customerId);
    if (known !== null) return known;
    const reference = await provider.createCustomer(
      { ...call, idempotencyKey: `${customerId}:customer` },
      customer,
    );
    await this.unitOfWork.write(ctx, (tx) =>
      this.accounts.keepCustomer(tx, { provider: provider.name, customerId, reference }),
    );
    return (await this.accounts.findCustomer(ctx, provider.name, customerId)) ?? reference;
  }
}
