import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { StorefrontEventEntity } from './storefront-event.entity.js';

/** What deciding about events needs to know of a store. */
export interface EventSettings {
  readonly timeZone: string;
  /** The share of visitors whose events are kept, in basis points. */
  readonly eventSampleBps: number;
}

/** The part of a row that the transaction does not know by itself. */
export type NewStorefrontEvent = Omit<StorefrontEventEntity, 'tenantId' | 'receivedAt'>;

/** A visit in which a cart is filled. */
export interface CartVisit {
  readonly cartId: string;
  /** The visitor of today. */
  readonly visitor: string;
  /** What this call tells; null when it tells none. */
  readonly source: string | null;
}

/** SQL of visitors' events as they come. */
export class StorefrontEventsRepository {
  async settings(scope: TenantScope): Promise<EventSettings> {
    const [row] = await scope.query<EventSettings>(
      `SELECT t.time_zone AS "timeZone", coalesce(s.event_sample_bps, 10000) AS "eventSampleBps"
       FROM tenant t LEFT JOIN analytics_settings s ON s.tenant_id = t.id WHERE t.id = $1`,
      [scope.tenantId],
    );
    return row!;
  }

  async saveSettings(tx: TenantTx, eventSampleBps: number): Promise<void> {
    await tx.query(
      `INSERT INTO analytics_settings (tenant_id, event_sample_bps, updated_at) VALUES ($1, $2, $3)
       ON CONFLICT (tenant_id) DO UPDATE SET event_sample_bps = $2, updated_at = $3`,
      [tx.tenantId, eventSampleBps, tx.now],
    );
  }

  /**
   * Stores the events that are new and of products that visitors can see, and notes that the sums of their days are
   * behind. The note of a day is written once and then left alone, so that visitors do not wait for each other. Answers
   * how many were stored.
   */
  async add(tx: TenantTx, events: readonly NewStorefrontEvent[]): Promise<number> {
    const [row] = await tx.query<{ added: number }>(
      `WITH input AS (
         SELECT * FROM jsonb_to_recordset($2::jsonb) AS i(id uuid, day date, visitor uuid, type text, "productId" uuid,
           query text, source text, weight integer, "occurredAt" timestamptz)
       ), added AS (
         INSERT INTO analytics_event (tenant_id, id, day, visitor, type, product_id, query, source, weight, occurred_at,
           received_at)
         SELECT $1, id, day, visitor, type, "productId", query, source, weight, "occurredAt", $3 FROM input i
         WHERE "productId" IS NULL OR EXISTS (SELECT FROM product p
           WHERE p.tenant_id = $1 AND p.id = i."productId" AND p.is_published AND p.deleted_at IS NULL)
         ORDER BY id ON CONFLICT DO NOTHING RETURNING day
       ), noted AS (
         INSERT INTO analytics_visit_day (tenant_id, day, is_dirty)
         SELECT DISTINCT $1::uuid, a.day, true FROM added a WHERE NOT EXISTS (SELECT FROM analytics_visit_day d
           WHERE d.tenant_id = $1 AND d.day = a.day AND d.is_dirty)
         ORDER BY day ON CONFLICT (tenant_id, day) DO UPDATE SET is_dirty = true
       )
       SELECT count(*) AS added FROM added`,
      [tx.tenantId, JSON.stringify(events), tx.now],
    );
    return row!.added;
  }

  /**
   * The open cart has a source: the first that the visitor told today, and that stays. A cart that is being paid for, or
   * is none of the store, gets none.
   */
  async noteSource(tx: TenantTx, { cartId, visitor, source }: CartVisit): Promise<void> {
    await tx.query(
      `INSERT INTO analytics_cart_source (tenant_id, cart_id, source)
       SELECT c.tenant_id, c.id, told.source FROM cart c, LATERAL (
         SELECT coalesce((SELECT e.source FROM analytics_event e
           WHERE e.tenant_id = $1 AND e.visitor = $3 AND e.source IS NOT NULL ORDER BY e.occurred_at, e.id LIMIT 1), $4::text)
           AS source) told
       WHERE c.tenant_id = $1 AND c.id = $2 AND c.status = 'OPEN' AND told.source IS NOT NULL
       ON CONFLICT DO NOTHING`,
      [tx.tenantId, cartId, visitor, source],
    );
  }
}
