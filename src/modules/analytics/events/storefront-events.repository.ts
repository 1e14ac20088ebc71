import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { AnalyticsSettingsEntity } from './analytics-settings.entity.js';
import type { StorefrontEventEntity } from './storefront-event.entity.js';
import { WHOLE } from './storefront-event.js';

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

/** Who does more in a day is no visitor; the rest is not counted. */
const MOST_OF_VISITOR = 2000;

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

  /** The store has decided so. Locks its row. */
  async saveSettings(tx: TenantTx, eventSampleBps: number): Promise<void> {
    const [was] = await tx.query<{ eventSampleBps: number }>(
      `WITH was AS MATERIALIZED (
         SELECT event_sample_bps FROM analytics_settings WHERE tenant_id = $1 FOR UPDATE
       ), put AS (
         INSERT INTO analytics_settings (tenant_id, event_sample_bps, updated_at)
         SELECT $1, $2, $3 FROM (SELECT count(*) FROM was) locked
         ON CONFLICT (tenant_id) DO UPDATE SET event_sample_bps = $2, updated_at = $3
       )
       SELECT coalesce((SELECT event_sample_bps FROM was), ${WHOLE}) AS "eventSampleBps"`,
      [tx.tenantId, eventSampleBps, tx.now],
    );
    const { tenantId } = tx;
    noteChange(tx, AnalyticsSettingsEntity, { before: was!, after: { tenantId, eventSampleBps } });
  }

  /**
   * Stores the events that are new and of products that visitors can see, and notes that the sums of their days are
   * behind. What goes beyond 2,000 events of a visitor on a day is let fall. The note of a day is written once and then left alone until sums are made, so that visitors do not wait for
   * each other. Answers how many were stored.
   */
  async add(tx: TenantTx, events: readonly NewStorefrontEvent[]): Promise<number> {
    const [row] = await tx.query<{ added: number }>(
      `WITH input AS (
         SELECT * FROM jsonb_to_recordset($2::jsonb) AS i(id uuid, day date, visitor uuid, type text, "productId" uuid,
           query text, source text, weight integer, "occurredAt" timestamptz)
       ), numbered AS (
         SELECT *, row_number() OVER (PARTITION BY visitor ORDER BY id) AS place FROM input
       ), earlier AS (
         SELECT v.visitor, (SELECT count(*) FROM (SELECT FROM analytics_event e
           WHERE e.tenant_id = $1 AND e.day = v.day AND e.visitor = v.visitor LIMIT ${MOST_OF_VISITOR}) e) AS events
         FROM (SELECT DISTINCT day, visitor FROM input) v
       ), added AS (
         INSERT INTO analytics_event (tenant_id, id, day, visitor, type, product_id, query, source, weight, occurred_at,
           received_at)
         SELECT $1, id, day, visitor, type, "productId", query, source, weight, "occurredAt", $3
         FROM numbered i JOIN earlier USING (visitor)
         WHERE earlier.events + i.place <= ${MOST_OF_VISITOR} AND ("productId" IS NULL OR EXISTS (SELECT FROM product p
           WHERE p.tenant_id = $1 AND p.id = i."productId" AND p.is_published AND p.deleted_at IS NULL))
         ORDER BY id ON CONFLICT DO NOTHING RETURNING day
       ), noted AS (
         INSERT INTO analytics_visit_day AS d (tenant_id, day, is_dirty, is_settled, due_at)
         SELECT DISTINCT $1::uuid, a.day, true, false, $3::timestamptz FROM added a
         WHERE NOT EXISTS (SELECT FROM analytics_visit_day n WHERE n.tenant_id = $1 AND n.day = a.day AND n.is_dirty)
         ORDER BY day ON CONFLICT (tenant_id, day) DO UPDATE
         SET is_dirty = true, is_settled = false, due_at = greatest(d.due_at, excluded.due_at)
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
