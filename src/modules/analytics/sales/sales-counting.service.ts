import type { TenantTx } from '../../../platform/db/scope.js';
import type { Generation } from './analytics-state.repository.js';
import { newCustomerFacts, withOrders } from './customer-orders.js';
import { factsOf } from './movement-facts.js';
import type { MovementsRepository } from './movements.repository.js';
import { oldestHour } from './recent-hours.js';
import type { SalesSumsRepository } from './sales-sums.repository.js';
import { SalesSums } from './sales-sums.js';
import type { Movement, SoldOrder } from './sold-order.js';

/** Adds what happened to orders to the sums. */
export class SalesCountingService {
  constructor(
    private readonly movements: MovementsRepository,
    private readonly sums: SalesSumsRepository,
  ) {}

  /**
   * Every movement of these orders is in the sums of these generations, once however often this is called. The caller holds
   * the lock of the store's state. A fixed number of statements for each generation, however many orders.
   */
  async count(tx: TenantTx, generations: readonly Generation[], orderIds: readonly string[]): Promise<void> {
    const orders = new Map<string, SoldOrder>();
    for (const generation of generations) {
      const movements = await this.movements.uncounted(tx, generation, orderIds);
      if (movements.length === 0) continue;
      const missing = [...new Set(movements.map(({ orderId }) => orderId))].filter((id) => !orders.has(id));
      for (const order of missing.length > 0 ? await this.movements.orders(tx, missing) : [])
        orders.set(order.id, order);
      await this.add(tx, generation, { movements, orders });
    }
  }

  private async add(
    tx: TenantTx,
    generation: Generation,
    { movements, orders }: { movements: readonly Movement[]; orders: ReadonlyMap<string, SoldOrder> },
  ): Promise<void> {
    const sums = new SalesSums(oldestHour(tx.now));
    for (const movement of movements)
      for (const fact of factsOf(orders.get(movement.orderId)!, movement))
        sums.add(fact, movement, movement.currency);
    const ofCustomers = movements.flatMap((movement) => {
      const { customerId, source } = orders.get(movement.orderId)!;
      return customerId === null ? [] : [{ customerId, source, movement }];
    });
    const customerIds = [...new Set(ofCustomers.map(({ customerId }) => customerId))];
    const confirmed = ofCustomers.filter(({ movement }) => movement.kind === 'CONFIRMED');
    const known = await this.sums.customers(tx, generation, customerIds);
    const customers = withOrders(known, confirmed);
    for (const { fact, buckets, currency } of newCustomerFacts(known, customers))
      sums.add(fact, buckets, currency);
    await this.sums.addMovements(tx, generation, movements.map(({ reference }) => reference)); // prettier-ignore
    await this.sums.moveCohorts(tx, generation, {
      customerIds: known.map(({ customerId }) => customerId),
      sign: -1,
    });
    await this.sums.addSums(tx, generation, sums.rows());
    await this.sums.putCustomers(tx, generation, customers);
    await this.sums.moveCohorts(tx, generation, { customerIds, sign: 1 });
  }
}
