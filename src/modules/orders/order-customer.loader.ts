import type { TenantContext } from '../../platform/context.js';
import { columnsOf } from '../../platform/db/rows.js';
import { CustomerEntity, customerLoader, mayReadCustomer } from '../customers/index.js';
import { knownColumnsFor, type CardColumns } from './card-columns.js';
import type { OrderCard } from './order-cards.js';
import type { OrderPart } from './order-part.js';
import type { OrderView } from './order.view.js';
import type { WantedFields } from './reading/wanted-fields.js';

/** Without its instants, which are text in JSON: where they are asked for, customers are loaded. */
const COLUMNS: CardColumns<keyof CustomerEntity> = {
  all: ['id', 'userId', 'email', 'phone', 'name', 'language', 'orderCount', 'note', 'tags', 'version'],
  always: ['id', 'userId'],
  ofField: { groups: [] },
};

/** The customer of an order comes with the orders of a list, as far as it is asked for there. */
class OrderCustomer implements OrderPart {
  readonly field = 'customer';
  /** One order is kept for whoever asks for it later, and that may be for anything. */
  readonly sql = null;

  sqlFor(wanted: WantedFields): string | null {
    const columns = knownColumnsFor(COLUMNS, wanted.get(this.field) ?? []);
    return (
      columns &&
      `(SELECT row_to_json(part) FROM (SELECT ${columnsOf(CustomerEntity, 'c', columns)}
      FROM customer c WHERE c.tenant_id = $1 AND c.id = o.customer_id AND c.erased_at IS NULL) part)`
    );
  }

  /** The customer of the order for the viewer; null where they may not see it. */
  of(ctx: TenantContext, { raw }: OrderView): CustomerEntity | null | Promise<CustomerEntity | null> {
    const { part_customer: customer } = raw as Carried;
    if (customer === undefined) return ctx.loader(customerLoader).map(raw.customerId, (loaded) => loaded);
    return customer && mayReadCustomer(ctx, customer) ? customer : null;
  }

  /** Loads the customers of orders that came without them, at once. */
  async fill(ctx: TenantContext, orders: readonly OrderCard[]): Promise<void> {
    const missing = orders.filter((order) => (order as Carried).part_customer === undefined);
    await ctx.loader(customerLoader).fill(missing.map(({ customerId }) => customerId));
  }
}

type Carried = OrderCard & { readonly part_customer?: CustomerEntity | null };

export const CUSTOMER = new OrderCustomer();
