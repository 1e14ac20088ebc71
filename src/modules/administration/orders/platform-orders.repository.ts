import { columnsOf } from '../../../platform/db/rows.js';
import type { Scope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { OrderEntity } from '../../orders/index.js';
import { SHOWN_COLUMNS, type PlatformOrderCriteria, type PlatformOrderRow } from './platform-order-rows.js';

/** Reads orders across stores. */
export class PlatformOrdersRepository {
  /**
   * A page of orders of all stores. Each store gives its own first ones by an index that it has anyway: operators ask
   * seldom, and an index over all stores would have to be kept by every sale. What is not asked for is left out of the
   * text, so that the planner sees which index serves the rest; the comparisons are those that may run below row-level
   * security.
   */
  listPage(scope: Scope, criteria: PlatformOrderCriteria, page: PageStatement): Promise<PlatformOrderRow[]> {
    const parameters: unknown[] = [];
    const wish = (sql: (place: string) => string, value: unknown) =>
      value == null ? '' : `AND ${sql(`$${page.parameters.length + parameters.push(value)}`)}`;
    const { number, email, storeId, status } = criteria;
    const wishes = [
      wish((at) => `o.number = ${at}::bigint`, number),
      wish((at) => `o.email = ${at}::text`, email),
      wish((at) => `o.status = ANY(${at}::text[])`, status),
    ];
    const ofStore = wish((at) => `t.id = ${at}::uuid`, storeId);
    return scope.query<PlatformOrderRow>(
      `SELECT ${columnsOf(OrderEntity, 'o', SHOWN_COLUMNS)}
       FROM tenant t CROSS JOIN LATERAL (
         SELECT * FROM sales_order o WHERE o.tenant_id = t.id ${wishes.join(' ')} ${page.condition}
         ORDER BY ${page.orderBy} LIMIT ${page.limit}
       ) o
       WHERE true ${ofStore}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [...page.parameters, ...parameters],
    );
  }
}
