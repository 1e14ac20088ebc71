import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { PastOrder } from '../books/past-sale.js';
import { SOURCE } from '../books/past-money.js';
import type { PastCustomer, PastCustomersRepository, PastOrderCount } from './past-customers.repository.js';

/** An invoice as far as it names a customer. */
interface CustomerNaming {
  readonly customer: string | null;
  readonly at: Date;
}

/**
 * Customers of the file. It tells a number of each and nothing else, so they stand under an address of a domain that
 * can never exist (RFC 2606): they are found again, and no letter can reach anyone.
 */
export class PastCustomers {
  constructor(private readonly repository: PastCustomersRepository) {}

  /** The ids of the customers, by {@link emailOf}. */
  async find(
    tx: TenantTx,
    { tenant }: TenantContext,
    namings: readonly CustomerNaming[],
  ): Promise<Map<string, string>> {
    const customers = new Map<string, PastCustomer>();
    for (const { customer, at } of namings) {
      const email = emailOf(customer);
      if (!customers.has(email)) customers.set(email, pastCustomer(customer, email, at));
    }
    if (customers.size === 0) return new Map();
    return this.repository.upsert(tx, [...customers.values()], tenant.defaultLanguage);
  }

  /** The orders count among those of their customers. */
  async count(tx: TenantTx, orders: readonly PastOrder[]): Promise<void> {
    const counts = new Map<string, PastOrderCount>();
    for (const { known, isOpening } of orders) {
      if (isOpening) continue;
      const { customerId, at } = known;
      const before = counts.get(customerId) ?? { customerId, orders: 0, firstAt: at, lastAt: at };
      counts.set(customerId, {
        customerId,
        orders: before.orders + 1,
        firstAt: at < before.firstAt ? at : before.firstAt,
        lastAt: at > before.lastAt ? at : before.lastAt,
      });
    }
    if (counts.size > 0) await this.repository.countOrders(tx, [...counts.values()]);
  }
}

/** The address of a customer of the file; of all whom it does not name together. */
export function emailOf(customer: string | null): string {
  return `${customer === null ? 'guests' : `customer-${customer.toLowerCase()}`}@${SOURCE}.invalid`;
}

function pastCustomer(customer: string | null, email: string, metAt: Date): PastCustomer {
  if (customer === null) return { email, name: 'Guests', tags: ['anonymous'], isAnonymous: true, metAt };
  return { email, name: `Customer ${customer}`, tags: [], isAnonymous: false, metAt };
}
