import type { PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { CarrierService } from '../providers/carrier-port.js';

/** A carrier that is to be asked, with its last good answer to the same request. */
export interface QuotingCarrier {
  readonly id: string;
  readonly kind: string;
  readonly endpoint: string;
  readonly secret: string;
  readonly services: readonly CarrierService[] | null;
  readonly quotedAt: Date | null;
}

export interface NewQuote {
  readonly carrierId: string;
  readonly services: readonly CarrierService[];
}

/** SQL of the quotes of carriers. */
export class CarrierQuotesRepository {
  /** The enabled ones of these carriers, each with its answer to the request if that came after the time. */
  findCarriers(
    scope: TenantScope,
    carrierIds: readonly string[],
    quote: { readonly requestHash: string; readonly after: Date },
  ): Promise<QuotingCarrier[]> {
    return scope.query<QuotingCarrier>(
      `SELECT c.id, c.kind, c.endpoint, c.secret, q.services, q.quoted_at AS "quotedAt"
       FROM shipping_carrier c
       LEFT JOIN carrier_quote q
         ON q.tenant_id = c.tenant_id AND q.carrier_id = c.id AND q.request_hash = $3 AND q.quoted_at > $4
       WHERE c.tenant_id = $1 AND c.id = ANY($2::uuid[]) AND c.is_enabled`,
      [scope.tenantId, carrierIds, quote.requestHash, quote.after],
    );
  }

  /** Remembers the answers to one request in one statement. Carriers that were removed meanwhile are left out. */
  async store(tx: TenantTx, requestHash: string, quotes: readonly NewQuote[]): Promise<void> {
    await tx.query(
      `INSERT INTO carrier_quote (tenant_id, carrier_id, request_hash, services, quoted_at)
       SELECT c.tenant_id, c.id, $2, quote.services::jsonb, $5
       FROM unnest($3::uuid[], $4::text[]) AS quote(carrier_id, services)
       JOIN shipping_carrier c ON c.tenant_id = $1 AND c.id = quote.carrier_id
       ORDER BY c.id FOR KEY SHARE OF c
       ON CONFLICT (tenant_id, carrier_id, request_hash)
         DO UPDATE SET services = excluded.services, quoted_at = excluded.quoted_at`,
      [
        tx.tenantId,
        requestHash,
        quotes.map(({ carrierId }) => carrierId),
        quotes.map(({ services }) => JSON.stringify(services)),
        tx.now,
      ],
    );
  }

  /** Forgets what a carrier answered, as when another address is asked from now on. */
  async forget(tx: TenantTx, carrierId: string): Promise<void> {
    await tx.query(`DELETE FROM carrier_quote WHERE tenant_id = $1 AND carrier_id = $2`, [
      tx.tenantId,
      carrierId,
    ]);
  }

  /** Removes up to `limit` answers of any store from before the time, and tells how many. */
  async prune(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const removed = await tx.query(
      `DELETE FROM carrier_quote WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM carrier_quote WHERE quoted_at < $1 LIMIT $2)) RETURNING carrier_id`,
      [before, limit],
    );
    return removed.length;
  }
}
