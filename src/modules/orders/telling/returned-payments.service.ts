import { newId, type TenantId } from '../../../kernel/ids.js';
import { toDecimal } from '../../../kernel/money.js';
import type { Core } from '../../../platform/core.js';
import type { TenantsApi } from '../../tenants/index.js';
import { ReturnedPaymentsRepository } from './returned-payments.repository.js';

/** A payment that came after its order had ended, in words for its buyer. */
export interface ReturnedPayment {
  readonly email: string;
  readonly language: string;
  readonly storeName: string;
  readonly orderNumber: number;
  readonly amount: { readonly decimal: string; readonly currency: string };
}

/** Knows what to tell buyers whose money goes back. */
export class ReturnedPayments {
  private readonly payments = new ReturnedPaymentsRepository();

  constructor(
    private readonly contexts: Core['contexts'],
    private readonly tenants: Pick<TenantsApi, 'directory' | 'stores'>,
  ) {}

  /** What to write to the buyer of the payment; null when there is nobody to write to. */
  async findReturnedPayment(tenantId: TenantId, paymentId: string): Promise<ReturnedPayment | null> {
    const store = await this.tenants.directory.byId(tenantId);
    if (!store) return null;
    const ctx = this.contexts.system(store, newId());
    const found = await this.payments.find(ctx, paymentId);
    if (!found) return null;
    const { name: storeName } = await this.tenants.stores.current(ctx);
    const { email, language, orderNumber, amountMinor, currency } = found;
    const amount = { decimal: toDecimal(amountMinor, currency), currency };
    return { email, language, storeName, orderNumber, amount };
  }
}
