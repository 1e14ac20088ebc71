import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { ExchangeRateEntity } from './exchange-rate.entity.js';

const COLUMNS = columnsOf(ExchangeRateEntity, 'e', ['from', 'to', 'rate', 'updatedAt']);

/** A rate as it is read. */
export type StoredRate = Pick<ExchangeRateEntity, 'day' | 'from' | 'to' | 'rate' | 'updatedAt'>;

/** Which rates are listed; null is any. */
export interface WantedRates {
  readonly from: string | null;
  readonly to: string | null;
}

/** SQL of exchange rates. */
export class ExchangeRatesRepository {
  /** The rates of these days are these. No two are of the same day and currencies. */
  async put(
    tx: TenantTx,
    rates: readonly Omit<ExchangeRateEntity, 'tenantId' | 'updatedAt'>[],
  ): Promise<void> {
    const rows = rates
      .map((rate) => ({ tenantId: tx.tenantId, ...rate, updatedAt: tx.now }))
      // Always in one order, so that two who set the same rates never wait for each other in a circle.
      .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    await insertRows(
      tx,
      ExchangeRateEntity,
      rows,
      `ON CONFLICT (tenant_id, from_currency, to_currency, day)
      DO UPDATE SET rate = excluded.rate, minor_rate = excluded.minor_rate, updated_at = excluded.updated_at`,
    );
  }

  page(scope: TenantScope, { from, to }: WantedRates, page: PageStatement): Promise<StoredRate[]> {
    return scope.query<StoredRate>(
      `SELECT ${COLUMNS}, e.day::text AS day FROM exchange_rate e
       WHERE e.tenant_id = $1 AND ($2::text IS NULL OR e.from_currency = $2) AND ($3::text IS NULL OR e.to_currency = $3)
         ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, from, to, ...page.parameters],
    );
  }
}

function nameOf({ from, to, day }: Pick<ExchangeRateEntity, 'from' | 'to' | 'day'>): string {
  return `${from} ${to} ${day}`;
}
