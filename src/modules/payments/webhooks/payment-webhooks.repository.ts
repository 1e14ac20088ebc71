import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { PaymentWebhookEntity } from './payment-webhook.entity.js';

/** What names an event within a store. */
export type WebhookKey = Pick<PaymentWebhookEntity, 'provider' | 'account' | 'eventId'>;

const IS_KEY = `tenant_id = $1 AND provider = $2 AND account = $3 AND event_id = $4`;

/** SQL of the inbox of webhooks. */
export class PaymentWebhooksRepository {
  /** Whether the event is new; one that came before stays as it is. */
  async insert(
    tx: TenantTx,
    webhook: Omit<PaymentWebhookEntity, 'tenantId' | 'receivedAt'>,
  ): Promise<boolean> {
    const row = { tenantId: tx.tenantId, ...webhook, receivedAt: tx.now };
    const inserted = await insertRows<PaymentWebhookEntity>(
      tx,
      PaymentWebhookEntity,
      [row],
      'ON CONFLICT DO NOTHING',
    );
    return inserted.length > 0;
  }

  async find(scope: TenantScope, key: WebhookKey): Promise<PaymentWebhookEntity | null> {
    const [row] = await scope.query<PaymentWebhookEntity>(
      `SELECT ${columnsOf(PaymentWebhookEntity)} FROM payment_webhook WHERE ${IS_KEY}`,
      parametersOf(scope, key),
    );
    return row ?? null;
  }

  /** Whether it was this call that closed the event. */
  async close(tx: TenantTx, key: WebhookKey, outcome: string): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE payment_webhook SET processed_at = $5, outcome = $6 WHERE ${IS_KEY} AND processed_at IS NULL
       RETURNING event_id`,
      [...parametersOf(tx, key), tx.now, outcome],
    );
    return rows.length > 0;
  }

  /** Up to `limit` events of all stores that came before the time and are still open, the newest first. */
  open(
    tx: PlatformTx,
    before: Date,
    limit: number,
  ): Promise<Pick<PaymentWebhookEntity, 'tenantId' | keyof WebhookKey>[]> {
    return tx.query(
      `SELECT tenant_id AS "tenantId", provider, account, event_id AS "eventId" FROM payment_webhook
       WHERE processed_at IS NULL AND received_at < $1 ORDER BY received_at DESC LIMIT $2`,
      [before, limit],
    );
  }

  /** Removes up to `limit` events that came before these times and are closed or open; answers how many. */
  async prune(tx: PlatformTx, before: { closed: Date; open: Date }, limit: number): Promise<number> {
    const removed = await tx.query(
      `DELETE FROM payment_webhook WHERE ctid = ANY(ARRAY(
         SELECT ctid FROM payment_webhook WHERE received_at < $1 AND (processed_at IS NOT NULL OR received_at < $2)
         LIMIT $3
       )) RETURNING event_id`,
      [before.closed, before.open, limit],
    );
    return removed.length;
  }
}

function parametersOf(scope: TenantScope, { provider, account, eventId }: WebhookKey): unknown[] {
  return [scope.tenantId, provider, account, eventId];
}
