import { newId } from '../../src/kernel/ids.js';
import type { PaymentEntity, PaymentOutcome, PaymentsApi } from '../../src/modules/payments/index.js';
import { paymentsModule, type PaymentsProviders } from '../../src/modules/payments/index.js';
import type { TenantContext } from '../../src/platform/context.js';
import type { TestApp } from './test-app.js';
import type { TestDatabase } from './test-database.js';
import type { Shop } from './world.js';

/** A customer and an order that waits for its payment, as rows. Answers their ids. */
async function insertOrder(
  database: TestDatabase,
  shop: Pick<Shop, 'tenantId'>,
  order: { totalMinor?: number; currency?: string } = {},
): Promise<{ orderId: string; customerId: string }> {
  const { totalMinor = 1000, currency = 'USD' } = order;
  const [orderId, customerId] = [newId(), newId()];
  await database.query(
    `INSERT INTO customer (tenant_id, id, email, created_at, updated_at) VALUES ($1, $2, $3, now(), now())`,
    [shop.tenantId, customerId, `${customerId}@world.test`],
  );
  await database.query(
    `INSERT INTO sales_order (tenant_id, id, number, status, payment_status, fulfillment_status, cart_id, customer_id,
       language, currency, prices_include_tax, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor,
       pricing, access_token, created_at, updated_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1000, 'PAYMENT_PENDING', 'PENDING', 'UNFULFILLED', $3, $4, 'en', $5, true,
       $6, 0, 0, 0, $6, '{}', 'none', now(), now() FROM sales_order WHERE tenant_id = $1`,
    [shop.tenantId, orderId, newId(), customerId, currency, totalMinor],
  );
  return { orderId, customerId };
}

export interface PayWish {
  readonly provider?: string;
  readonly token?: string;
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly returnUrl?: string;
}

/**
 * Payments without the modules that sell: outcomes are recorded by themselves, so that a test sees what payments do
 * alone.
 */
export class LonePayments {
  readonly api: PaymentsApi;
  private readonly tasks;

  constructor(
    private readonly app: TestApp,
    private readonly shop: Shop,
    providers: PaymentsProviders = {},
  ) {
    const module = paymentsModule(app.core, { directory: app.composed.directory }, providers);
    this.api = module.api;
    this.tasks = module.tasks!;
  }

  /** A context of its own for every step, as every request has. */
  context(): Promise<TenantContext> {
    return this.shop.context();
  }

  /** A payment of a new order that its provider has not been asked for. */
  async begin(wish: PayWish = {}): Promise<PaymentEntity> {
    const { provider = 'test', token = 'ok', amountMinor = 1000, currency = 'USD', returnUrl } = wish;
    const ctx = await this.context();
    const draft = await this.api.draft(ctx, { provider, token, returnUrl });
    const order = { totalMinor: amountMinor, currency };
    const { orderId, customerId } = await insertOrder(this.app.database, this.shop, order);
    const facts = {
      draft,
      id: newId(),
      orderId,
      amountMinor,
      currency,
      customerId,
      email: 'buyer@world.test',
    };
    return this.app.core.unitOfWork.write(ctx, (tx) => Promise.resolve(this.api.insert(tx, facts)));
  }

  /** The payment after it was asked for and the answer was recorded. */
  async pay(wish: PayWish = {}): Promise<PaymentEntity> {
    const payment = await this.begin(wish);
    return this.record(payment.id, await this.api.ask(await this.context(), payment));
  }

  async record(paymentId: string, outcome: PaymentOutcome): Promise<PaymentEntity> {
    return this.app.core.unitOfWork.write(await this.context(), async (tx) =>
      this.api.record(tx, await this.api.lock(tx, paymentId), outcome),
    );
  }

  /** The payment as it is stored. */
  async stored(paymentId: string): Promise<PaymentEntity> {
    return this.app.core.unitOfWork.write(await this.context(), (tx) => this.api.lock(tx, paymentId));
  }

  /** Runs a job of payments. */
  run(name: string, payload: Record<string, unknown> = {}): Promise<void> {
    return this.tasks[name]!(payload);
  }

  /** Runs the jobs for all webhooks that wait. Answers how many there were. */
  async workOnWebhooks(): Promise<number> {
    const waiting = await this.app.database.query(
      `SELECT tenant_id AS "tenantId", provider, account, event_id AS "eventId" FROM payment_webhook
       WHERE tenant_id = $1 AND processed_at IS NULL ORDER BY received_at, event_id`,
      [this.shop.tenantId],
    );
    for (const webhook of waiting) await this.run('payments:webhook', webhook);
    return waiting.length;
  }

  /** Everything that waits for a later look is due now. */
  async hurry(): Promise<void> {
    for (const table of ['payment', 'refund']) {
      await this.app.database.query(
        `UPDATE ${table} SET check_at = now() - interval '1 second' WHERE tenant_id = $1 AND check_at IS NOT NULL`,
        [this.shop.tenantId],
      );
    }
  }

  /** Types of the events of payments and refunds, in their order. */
  async events(orderId: string): Promise<string[]> {
    const rows = await this.app.database.query<{ type: string }>(
      `SELECT type FROM outbox_event WHERE payload->>'orderId' = $1 ORDER BY occurred_at, id`,
      [orderId],
    );
    return rows.map(({ type }) => type);
  }
}
