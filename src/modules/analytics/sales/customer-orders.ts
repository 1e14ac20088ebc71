import type { Fact } from './movement-facts.js';
import type { Buckets, Movement } from './sold-order.js';

/** What the facts know of a customer. The buckets are those of the first order. */
export interface CustomerOrders extends Buckets {
  readonly customerId: string;
  readonly firstOrderId: string;
  readonly firstCurrency: string;
  readonly firstOrderAt: Date;
  readonly lastOrderAt: Date;
  readonly orders: number;
}

/** An order of a customer that was confirmed. */
export interface ConfirmedOrder {
  readonly customerId: string;
  readonly movement: Movement;
}

/** What is to be known of the customers once these orders are counted. Their order does not matter. */
export function withOrders(
  known: readonly CustomerOrders[],
  confirmed: readonly ConfirmedOrder[],
): CustomerOrders[] {
  const customers = new Map(known.map((customer) => [customer.customerId, customer]));
  for (const { customerId, movement } of confirmed) {
    const before = customers.get(customerId);
    customers.set(customerId, before ? joined(before, movement) : opened(customerId, movement));
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
    return [...(old ? [newcomer(old, -1)] : []), newcomer(customer, 1)];
  });
}

function newcomer(customer: CustomerOrders, newCustomers: number) {
  const fact: Fact = { dimension: 'STORE', key: '', measures: { newCustomers } };
  return { fact, buckets: customer, currency: customer.firstCurrency };
}

function opened(customerId: string, movement: Movement): CustomerOrders {
  return { customerId, ...firstOf(movement), lastOrderAt: movement.at, orders: 1 };
}

function joined(before: CustomerOrders, movement: Movement): CustomerOrders {
  const isEarlier =
    movement.at < before.firstOrderAt ||
    (movement.at.getTime() === before.firstOrderAt.getTime() && movement.orderId < before.firstOrderId);
  return {
    ...before,
    ...(isEarlier && firstOf(movement)),
    lastOrderAt: movement.at > before.lastOrderAt ? movement.at : before.lastOrderAt,
    orders: before.orders + 1,
  };
}

function firstOf({ orderId, currency, at, hour, day, month }: Movement) {
  return { firstOrderId: orderId, firstCurrency: currency, firstOrderAt: at, hour, day, month };
}
