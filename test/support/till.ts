import { decodeId, newId } from '../../src/kernel/ids.js';
import { signTestWebhook, testWebhookSecret, type TestEvent } from '../../src/modules/payments/index.js';
import type { GraphqlClient } from './client.js';
import { contractDocument } from './contract-documents.js';
import { OrderDesk, type PlacedOrder } from './orders.js';
import type { TestApp } from './test-app.js';
import type { Shop, World } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** What a checkout takes and what a failed one must have given back, counted over a store. */
export interface Taken {
  readonly onHand: number;
  readonly reserved: number;
  /** Rows of reservations. */
  readonly held: number;
  /** Uses of promotions, as the promotions count them. */
  readonly promotionUses: number;
  /** The same, as they are counted for customers. */
  readonly customerUses: number;
  /** Orders of this month that count against the plan. */
  readonly planUse: number;
  /** Orders that are counted for customers. */
  readonly customerOrders: number;
  /** The number that the last order got. */
  readonly lastNumber: number;
}

const TAKEN = `
SELECT
  (SELECT coalesce(sum(on_hand), 0) FROM stock_level WHERE tenant_id = $1)::int AS "onHand",
  (SELECT coalesce(sum(reserved), 0) FROM stock_level WHERE tenant_id = $1)::int AS reserved,
  (SELECT count(*) FROM stock_reservation WHERE tenant_id = $1)::int AS held,
  (SELECT coalesce(sum(usage_count), 0) FROM promotion WHERE tenant_id = $1)::int AS "promotionUses",
  (SELECT coalesce(sum(used), 0) FROM promotion_customer_use WHERE tenant_id = $1)::int AS "customerUses",
  (SELECT coalesce(sum(used), 0) FROM plan_usage WHERE tenant_id = $1 AND metric = 'ORDERS')::int AS "planUse",
  (SELECT coalesce(sum(order_count), 0) FROM customer WHERE tenant_id = $1)::int AS "customerOrders",
  (SELECT coalesce(max(last_number), 0) FROM order_counter WHERE tenant_id = $1)::int AS "lastNumber"`;

/** What happens around the checkouts of one store: jobs, webhooks, the bank, and a look at what is taken. */
export class Till {
  readonly desk: OrderDesk;

  constructor(
    private readonly world: World,
    readonly shop: Shop,
    private readonly app: TestApp = world.app,
  ) {
    this.desk = new OrderDesk(world, shop);
  }

  async taken(): Promise<Taken> {
    const [row] = await this.world.app.database.query<Taken>(TAKEN, [this.shop.tenantId]);
    return row!;
  }

  /** The order, its payment and its cart by their UUIDs, from the answer of a checkout. */
  placed(cartId: string, { order, payment, orderAccessToken }: Loose): PlacedOrder {
    return {
      orderId: decodeId('order', order.id as string)!,
      paymentId: decodeId('payment', payment.id as string)!,
      cartId: decodeId('cart', cartId)!,
      totalMinor: Math.round(Number(order.total.amount) * 100),
      token: orderAccessToken as string,
    };
  }

  /** The last order of a cart, whoever was told of it. */
  async placedOf(cartId: string): Promise<PlacedOrder> {
    const [row] = await this.desk.rows<Omit<PlacedOrder, 'token'>>(
      `SELECT o.id AS "orderId", p.id AS "paymentId", o.cart_id AS "cartId", o.total_minor::int AS "totalMinor"
       FROM sales_order o JOIN payment p ON p.tenant_id = $1 AND p.order_id = o.id
       WHERE o.tenant_id = $1 AND o.cart_id = $2 ORDER BY o.number DESC LIMIT 1`,
      decodeId('cart', cartId)!,
    );
    return { ...row!, token: '' };
  }

  /** Runs a job once. */
  async run(module: string, job: string, payload: Record<string, unknown> = {}): Promise<void> {
    await this.app.composed.modules.find(({ name }) => name === module)!.tasks![job]!(payload);
  }

  /** The bank decides, the test gateway sends its webhook, and the webhook has had its effect. */
  async decide(paymentId: string, outcome: 'CAPTURED' | 'DECLINED'): Promise<void> {
    const answer = await this.shop.owner.run<Loose>(
      `mutation ($paymentId: ID!, $outcome: TestPaymentDecision!) {
        testPaymentSettle(paymentId: $paymentId, outcome: $outcome) { userErrors { code message } }
      }`,
      { paymentId, outcome },
    );
    const problems = answer['testPaymentSettle'].userErrors as unknown[];
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    await this.workOnWebhooks();
  }

  /** What the test gateway tells of the order's charge; another event each time. */
  async eventOf(order: PlacedOrder, status: TestEvent['charge']['status']): Promise<TestEvent> {
    const [charge] = await this.desk.rows<{ reference: string }>(
      `SELECT reference FROM test_gateway_charge WHERE tenant_id = $1 AND merchant_reference = $2`,
      order.paymentId,
    );
    const { reference } = charge!;
    const capturedMinor = status === 'CAPTURED' ? order.totalMinor : 0;
    return {
      id: newId(),
      type: `charge.${status.toLowerCase()}`,
      charge: { reference, merchantReference: order.paymentId, status, capturedMinor },
    };
  }

  /** Sends webhooks as the test gateway would, all at once. Answers their statuses. */
  async send(...events: readonly TestEvent[]): Promise<number[]> {
    const { keyRing, clock } = this.app.core;
    const sender = { slug: this.shop.slug, secret: testWebhookSecret(keyRing, this.shop.tenantId) };
    const sent = events.map((event) => {
      const { path, headers, body } = signTestWebhook(sender, event, clock.now());
      return fetch(`${this.app.url}${path}`, { method: 'POST', headers, body });
    });
    return (await Promise.all(sent)).map(({ status }) => status);
  }

  /** Runs the jobs of all webhooks that wait. Answers how many there were. */
  async workOnWebhooks(): Promise<number> {
    const waiting = await this.world.app.database.query(
      `SELECT tenant_id AS "tenantId", provider, account, event_id AS "eventId" FROM payment_webhook
       WHERE tenant_id = $1 AND processed_at IS NULL ORDER BY received_at, event_id`,
      [this.shop.tenantId],
    );
    for (const webhook of waiting) await this.run('payments', 'payments:webhook', webhook);
    return waiting.length;
  }

  /** Runs the job of a return that waits; there must be one. */
  async workOnReturns(returnId: string): Promise<void> {
    const key = `return-refund:${returnId}`;
    const waiting = await this.world.app.database.query('SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [
      key,
    ]);
    if (waiting.length === 0) throw new Error(`No job waits for the return ${returnId}`);
    await this.run('returns', 'returns:refund', { tenantId: this.shop.tenantId, returnId });
  }

  /** The reconciler asks about everything that waits, as if it were due. */
  async reconcile(): Promise<void> {
    await this.world.app.database.query(
      `UPDATE payment SET check_at = '2020-01-01' WHERE tenant_id = $1 AND check_at IS NOT NULL`,
      [this.shop.tenantId],
    );
    await this.run('payments', 'payments:reconcile');
  }

  /** Ends what was not paid in time. */
  expire(): Promise<void> {
    return this.run('orders', 'orders:expire');
  }
}

/** A cart as its buyer sees it, or null. */
export async function cartSeenBy(client: GraphqlClient, id: string): Promise<Loose | null> {
  const answer = await client.run<Loose>(
    `query ($id: ID!) { cart(id: $id) {
      id isLocked total { amount } discountCodes { code isApplicable } lines { quantity variant { id } } warnings { code }
    } }`,
    { id },
  );
  return answer['cart'] as Loose | null;
}

/** Sets the codes of a cart. Answers its total. */
export async function useCodes(client: GraphqlClient, cartId: string, ...codes: string[]): Promise<string> {
  const answer = await client.run<Loose>(contractDocument('CartDiscountCodesSet'), { cartId, codes });
  return answer['cartDiscountCodesSet'].cart.total.amount as string;
}

/** A promotion of the store with this code. */
export async function offer(shop: Shop, input: Loose): Promise<string> {
  const answer = await shop.owner.run<Loose>(
    `mutation ($input: PromotionCreateInput!) {
      promotionCreate(input: $input) { promotion { id } userErrors { code message path } }
    }`,
    { input: { name: 'Offer', kind: 'FIXED_AMOUNT', value: '5', ...input } },
  );
  const { promotion, userErrors } = answer['promotionCreate'];
  if (!promotion) throw new Error(JSON.stringify(userErrors));
  return promotion.id as string;
}
