import { columnsOf } from '../../../platform/db/rows.js';
import type { Scope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { DeliveredEvent } from '../../../platform/outbox/consumer.js';
import { OutboxEventEntity } from '../../../platform/outbox/outbox-event.entity.js';
import { OutboxDeadLetterEntity } from '../../../platform/outbox/relay-tables.entity.js';
import type { DeadLetterCriteria, DeadLetterRow } from './dead-letter-rows.js';

/** All SQL about events that were set aside. */
export class DeadLettersRepository {
  listPage(
    scope: Scope,
    { consumer, storeId }: DeadLetterCriteria,
    page: PageStatement,
  ): Promise<DeadLetterRow[]> {
    return scope.query<DeadLetterRow>(
      `SELECT ${columnsOf(OutboxDeadLetterEntity, 'd')}, e.type AS "eventType"
       FROM outbox_dead_letter d
       LEFT JOIN outbox_event e ON e.tenant_id = d.tenant_id AND e.sequence = d.sequence
       WHERE ($1::text IS NULL OR d.consumer = $1) AND ($2::uuid IS NULL OR d.tenant_id = $2) ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [consumer ?? null, storeId ?? null, ...page.parameters],
    );
  }

  /**
   * Whether there is such a dead letter. It is locked, and the consumer gets nothing else of the tenant's stream, until
   * the transaction ends.
   */
  async lock(tx: TenantTx, consumer: string, sequence: number): Promise<boolean> {
    // In the order in which the relay takes the two.
    await tx.query(`SELECT 1 AS one FROM outbox_position WHERE tenant_id = $1 AND consumer = $2 FOR UPDATE`, [
      tx.tenantId,
      consumer,
    ]);
    const rows = await tx.query(
      `SELECT 1 AS one FROM outbox_dead_letter WHERE tenant_id = $1 AND consumer = $2 AND sequence = $3 FOR UPDATE`,
      [tx.tenantId, consumer, sequence],
    );
    return rows.length > 0;
  }

  /** The event at this place of the stream; null when it is not kept any more. */
  async eventAt(tx: TenantTx, sequence: number): Promise<DeliveredEvent | null> {
    const [event] = await tx.query<DeliveredEvent>(
      `SELECT ${columnsOf(OutboxEventEntity)} FROM outbox_event WHERE tenant_id = $1 AND sequence = $2`,
      [tx.tenantId, sequence],
    );
    return event ?? null;
  }

  async remove(tx: TenantTx, consumer: string, sequence: number): Promise<void> {
    await tx.query(
      `DELETE FROM outbox_dead_letter WHERE tenant_id = $1 AND consumer = $2 AND sequence = $3`,
      [tx.tenantId, consumer, sequence],
    );
  }

  /** The dead letter, if it is still there, tells of this failure. */
  async noteFailure(
    tx: TenantTx,
    consumer: string,
    { sequence, error }: { sequence: number; error: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE outbox_dead_letter SET error = $4, failed_at = $5
       WHERE tenant_id = $1 AND consumer = $2 AND sequence = $3`,
      [tx.tenantId, consumer, sequence, error, tx.now],
    );
  }
}
