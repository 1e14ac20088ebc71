import type { Fact } from './movement-facts.js';
import type { Buckets, Movement } from './sold-order.js';

/** What the facts know of a customer. The buckets are those of the first order. */
export interface CustomerOrders extends Buckets {
  readonly customerId: string;
  readonly firstOrderId: string;
  readonly firstCurrency: string;
  readonly firstSource: string;
  readonly firstOrderAt: Date;
  readonly lastOrderAt: Date;
  readonly orders: number;
}

/** An order of a customer that was confirmed. */
export interface ConfirmedOrder {
  readonly customerId: string;
  readonly source: string;
  readonly movement: Movement;
}

/** What is to be known of the customers once these orders are counted. Their order does not matter. */
export function withOrders(
  known: readonly CustomerOrders[],
  confirmed: readonly ConfirmedOrder[],
): CustomerOrders[] {
  const customers = new Map(known.map((customer) => [customer.customerId, customer]));
  for (const order of confirmed) {
    const before = customers.get(order.customerId);
    customers.set(order.customerId, before ? joined(before, order) : opened(order));
  }
  return [...customers.values()];
}

/** A customer is new where their first order is. One that is found to have an earlier order is new there instead. */
export function newCustomerFacts(
  before: readonly CustomerOrders[],
  after: readonly CustomerOrders[],
): { readonly fact: Fact; readonly buckets: Buckets; readonly currency: string }[] {
  const known = new Map(before.map((customer) => [customer.customerId, customer]));
  return after.flatMap((customer) => {
    const old = known.get(customer.customerId);
    if (old?.firstOrderId === customer.firstOrderId) return [];
    return [...(old ? newcomer(old, -1) : []), ...newcomer(customer, 1)];
  });
}

function newcomer(customer: CustomerOrders, newCustomers: number) {
  const facts: Fact[] = [
    { dimension: 'STORE', key: '', measures: { newCustomers } },
    { dimension: 'SOURCE', key: customer.firstSource, measures: { newCustomers } },
  ];
  return facts.map((fact) => ({ fact, buckets: customer, currency: customer.firstCurrency }));
}

function opened(order: ConfirmedOrder): CustomerOrders {
  const { customerId, movement } = order;
  return { customerId, ...firstOf(order), lastOrderAt: movement.at, orders: 1 };
}

function joined(before: CustomerOrders, order: ConfirmedOrder): CustomerOrders {
  const { movement } = order;
  const isEarlier =
    movement.at < before.firstOrderAt ||
    (movement.at.getTime() === before.firstOrderAt.getTime() && movement.orderId < before.firstOrderId);
  return {
    ...before,
    ...(isEarlier && firstOf(order)),
    lastOrderAt: movement.at > before.lastOrderAt ? movement.at : before.lastOrderAt,
    orders: before.orders + 1,
  };
}

function firstOf({ source, movement }: ConfirmedOrder) {
  const { orderId, currency, at, hour, day, month } = movement;
  const first = { firstOrderId: orderId, firstCurrency: currency, firstSource: source, firstOrderAt: at };
  return { ...first, hour, day, month };
}
