import type { TenantId } from '../../kernel/ids.js';
import type { RequestContext } from '../context.js';
import { columnsOf } from '../db/rows.js';
import type { PlatformTx, TenantTx } from '../db/scope.js';
import type { DeliveredEvent } from './consumer.js';
import { OutboxEventEntity } from './outbox-event.entity.js';

/** One relay numbers at a time; the lock ends with its transaction. */
const SEQUENCER_LOCK = 7_260_001;

/** The most streams that one look answers. */
export const MAX_STREAMS = 200;

/** Where a consumer is in a tenant's stream, and how often it has failed there. */
export interface Place {
  readonly position: number;
  readonly attempts: number;
}

/** An event that has got its place. */
export interface NumberedEvent {
  readonly tenantId: TenantId;
  readonly sequence: number;
}

/** All SQL of the relay. */
export class RelayRepository {
  /**
   * Numbers up to `limit` committed events, per tenant without gaps, in the order in which they were recorded.
   * A transaction that waited for another one's row lock records its events after the other has committed, so
   * events of one object are numbered in commit order. Answers the tenant and the number of each.
   */
  async numberEvents(tx: PlatformTx, limit: number): Promise<NumberedEvent[]> {
    const [lock] = await tx.query<{ isOurs: boolean }>(`SELECT pg_try_advisory_xact_lock($1) AS "isOurs"`, [
      SEQUENCER_LOCK,
    ]);
    if (!lock?.isOurs) return [];
    return tx.query<NumberedEvent>(
      `WITH waiting AS (
         SELECT tenant_id, id, recorded_at FROM outbox_event
         WHERE sequence IS NULL ORDER BY recorded_at, id LIMIT $1
       ), placed AS (
         SELECT tenant_id, id, row_number() OVER (PARTITION BY tenant_id ORDER BY recorded_at, id) AS place FROM waiting
       ), stream AS (
         INSERT INTO outbox_stream AS s (tenant_id, last_sequence)
         SELECT tenant_id, count(*) FROM placed GROUP BY tenant_id
         ON CONFLICT (tenant_id) DO UPDATE SET last_sequence = s.last_sequence + excluded.last_sequence
         RETURNING s.tenant_id, s.last_sequence
       ), size AS (
         SELECT tenant_id, count(*) AS events FROM placed GROUP BY tenant_id
       )
       UPDATE outbox_event e SET sequence = stream.last_sequence - size.events + placed.place
       FROM placed JOIN stream USING (tenant_id) JOIN size USING (tenant_id)
       WHERE e.tenant_id = placed.tenant_id AND e.id = placed.id
       RETURNING e.tenant_id AS "tenantId", e.sequence`,
      [limit],
    );
  }

  /**
   * Up to {@link MAX_STREAMS} tenants whose stream is ahead of the consumer and not waiting for a retry: among these
   * tenants, or with null among all, which costs a look at every stream.
   */
  async lagging(
    ctx: RequestContext,
    consumer: string,
    among: readonly TenantId[] | null,
  ): Promise<TenantId[]> {
    const rows = await ctx.query<{ tenantId: TenantId }>(
      `SELECT s.tenant_id AS "tenantId"
       FROM outbox_stream s LEFT JOIN outbox_position p ON p.tenant_id = s.tenant_id AND p.consumer = $1
       WHERE s.last_sequence > coalesce(p.position, 0) AND (p.retry_at IS NULL OR p.retry_at <= $2)
       ${among ? 'AND s.tenant_id = ANY($3::uuid[])' : ''}
       ORDER BY s.tenant_id LIMIT ${MAX_STREAMS}`,
      [consumer, ctx.clock.now(), ...(among ? [among] : [])],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  /** Takes the consumer's position for this transaction; null when another process holds it or a retry is to wait. */
  async lockPosition(tx: TenantTx, consumer: string): Promise<Place | null> {
    await tx.query(
      `INSERT INTO outbox_position (tenant_id, consumer, position) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
      [tx.tenantId, consumer],
    );
    const [place] = await tx.query<Place>(
      `SELECT position, attempts FROM outbox_position
       WHERE tenant_id = $1 AND consumer = $2 AND (retry_at IS NULL OR retry_at <= $3) FOR UPDATE SKIP LOCKED`,
      [tx.tenantId, consumer, tx.now],
    );
    return place ?? null;
  }

  eventsAfter(tx: TenantTx, position: number, limit: number): Promise<DeliveredEvent[]> {
    return tx.query<DeliveredEvent>(
      `SELECT ${columnsOf(OutboxEventEntity)} FROM outbox_event
       WHERE tenant_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      [tx.tenantId, position, limit],
    );
  }

  async advance(tx: TenantTx, consumer: string, position: number): Promise<void> {
    await tx.query(
      `UPDATE outbox_position SET position = $3, attempts = 0, retry_at = NULL WHERE tenant_id = $1 AND consumer = $2`,
      [tx.tenantId, consumer, position],
    );
  }

  async postpone(tx: TenantTx, consumer: string, retryAt: Date): Promise<void> {
    await tx.query(
      `UPDATE outbox_position SET attempts = attempts + 1, retry_at = $3 WHERE tenant_id = $1 AND consumer = $2`,
      [tx.tenantId, consumer, retryAt],
    );
  }

  async bury(tx: TenantTx, consumer: string, event: { sequence: number; error: string }): Promise<void> {
    await tx.query(
      `INSERT INTO outbox_dead_letter (tenant_id, consumer, sequence, error, failed_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [tx.tenantId, consumer, event.sequence, event.error, tx.now],
    );
  }
}
