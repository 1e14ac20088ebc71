import { decodeId, newCapabilityId, newId } from '../../src/kernel/ids.js';
import { orderLoader } from '../../src/modules/orders/index.js';
import type { OrderDraft } from '../../src/modules/orders/placing/order-draft.js';
import {
  completePricing,
  priceGoods,
  type PricedCart,
  type PromotionFacts,
} from '../../src/modules/pricing/index.js';
import type { PaymentOutcome } from '../../src/modules/payments/index.js';
import { monthOf, usePlan } from '../../src/modules/tenants/index.js';
import type { TenantContext } from '../../src/platform/context.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import { ADDRESS } from './selling.js';
import type { Person, Shop, World } from './world.js';

/** Units of a variant that is bought. The id is public. */
export interface OrderedUnits {
  readonly variantId: string;
  readonly productId: string;
  readonly quantity: number;
  readonly unitMinor?: number;
  readonly categoryIds?: readonly string[];
}

export interface OrderWish {
  readonly lines: readonly OrderedUnits[];
  readonly shippingMinor?: number;
  readonly taxBps?: number;
  readonly pricesIncludeTax?: boolean;
  /** Null: a guest. */
  readonly buyer?: Person | null;
  readonly email?: string;
  /** Without one: `test`. */
  readonly provider?: string;
  readonly token?: string;
  readonly captureMode?: 'AUTOMATIC' | 'MANUAL';
  readonly minutes?: number;
  /** So much is taken off all goods, by a promotion with this code. */
  readonly discount?: { readonly bps: number; readonly code: string };
  readonly currency?: string;
}

/** An order that was placed and not paid yet, by its UUIDs. */
export interface PlacedOrder {
  readonly orderId: string;
  readonly paymentId: string;
  readonly cartId: string;
  readonly totalMinor: number;
  readonly token: string;
}

/** What the table says of an order. */
export interface StoredOrder {
  readonly number: number;
  readonly status: string;
  readonly paymentStatus: string;
  readonly fulfillmentStatus: string;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly reservedUntil: Date | null;
}

const EMAIL = 'buyer@world.test';

/** Orders of one store, made through the services as the first transaction of a checkout makes them. */
export class OrderDesk {
  constructor(
    private readonly world: World,
    readonly shop: Shop,
  ) {}

  private get apis() {
    return this.world.app.composed.apis;
  }

  /** The order with its reserved goods, its payment and its cart, and nothing asked of the provider yet. */
  async place(wish: OrderWish): Promise<PlacedOrder> {
    const ctx = await this.shop.context();
    const { payments } = this.apis;
    const drafted = await payments.draft(ctx, {
      provider: wish.provider ?? 'test',
      token: wish.token ?? 'ok',
    });
    const draft = { ...drafted, captureMode: wish.captureMode ?? 'AUTOMATIC' };
    const placed = await this.write(async (tx) => {
      const cartId = await this.cartInCheckout(tx, wish);
      const orderId = newId();
      const email = wish.email ?? EMAIL;
      const customer = await this.apis.customers.upsert(tx, {
        ...{ userId: wish.buyer?.userId ?? null, email, phone: null, name: ADDRESS.name, language: 'en' },
      });
      const orderDraft = draftOf(wish, { orderId, cartId, customerId: customer.id, email }, tx);
      const demands = wish.lines.map(({ variantId, quantity }) => ({
        variantId: decodeId('variant', variantId)!,
        quantity,
      }));
      await this.apis.inventory.reservations.reserve(tx, { kind: 'order', id: orderId }, demands);
      await usePlan(tx, 'ORDERS', 1, monthOf(tx.now));
      await this.apis.customers.countOrder(tx, customer.id, 1);
      this.apis.orders.place(tx, orderDraft);
      const { totalMinor: amountMinor, currency } = orderDraft.priced;
      const payment = { draft, id: newId(), orderId, amountMinor, currency, customerId: customer.id, email };
      payments.insert(tx, payment);
      await tx.query(`UPDATE cart SET status = 'CHECKOUT', order_id = $3 WHERE tenant_id = $1 AND id = $2`, [
        tx.tenantId,
        cartId,
        orderId,
      ]);
      return { orderId, paymentId: payment.id, cartId, totalMinor: amountMinor };
    });
    const order = await ctx.loader(orderLoader).load(placed.orderId);
    return { ...placed, token: this.apis.orders.accessTokenOf(order!)! };
  }

  /** The same, and what the provider answers settled: with the token `ok` it is paid. */
  async buy(wish: OrderWish): Promise<PlacedOrder> {
    const placed = await this.place(wish);
    await this.pay(placed);
    return placed;
  }

  /** Asks the provider and settles what it says. */
  async pay({ orderId, paymentId }: PlacedOrder): Promise<PaymentOutcome> {
    const ctx = await this.shop.context();
    const [payment] = await this.apis.payments.ofOrder(ctx, orderId);
    const outcome = await this.apis.payments.ask(ctx, payment!);
    await this.apis.orders.settle(ctx, paymentId, outcome);
    return outcome;
  }

  /** Settles an outcome that the provider never said. */
  async settle({ paymentId }: PlacedOrder, outcome: PaymentOutcome, ctx?: TenantContext): Promise<void> {
    await this.apis.orders.settle(ctx ?? (await this.shop.context()), paymentId, outcome);
  }

  /** The test gateway has done that with the charge, and tells nobody. */
  async atGateway({ paymentId }: PlacedOrder, status: string, capturedMinor = 0): Promise<void> {
    await this.world.app.database.query(
      `UPDATE test_gateway_charge SET status = $3, captured_minor = $4 WHERE tenant_id = $1 AND merchant_reference = $2`,
      [this.shop.tenantId, paymentId, status, capturedMinor],
    );
  }

  /** What the gateway has of the payment. */
  async charge({
    paymentId,
  }: PlacedOrder): Promise<{ status: string; captured: number; refunded: number } | null> {
    const [row] = await this.world.app.database.query<{ status: string; captured: number; refunded: number }>(
      `SELECT status, captured_minor::int AS captured, refunded_minor::int AS refunded FROM test_gateway_charge
       WHERE tenant_id = $1 AND merchant_reference = $2`,
      [this.shop.tenantId, paymentId],
    );
    return row ?? null;
  }

  async stored({ orderId }: PlacedOrder): Promise<StoredOrder> {
    const [row] = await this.world.app.database.query<StoredOrder>(
      `SELECT number::int, status, payment_status AS "paymentStatus", fulfillment_status AS "fulfillmentStatus",
         captured_minor::int AS "capturedMinor", refunded_minor::int AS "refundedMinor", reserved_until AS "reservedUntil"
       FROM sales_order WHERE tenant_id = $1 AND id = $2`,
      [this.shop.tenantId, orderId],
    );
    return row!;
  }

  /** "STATUS PAYMENT FULFILLMENT". */
  async standing(order: PlacedOrder): Promise<string> {
    const { status, paymentStatus, fulfillmentStatus } = await this.stored(order);
    return `${status} ${paymentStatus} ${fulfillmentStatus}`;
  }

  async cartStatus({ cartId }: PlacedOrder): Promise<string> {
    return (
      await this.one<{ status: string }>(`SELECT status FROM cart WHERE tenant_id = $1 AND id = $2`, cartId)
    ).status;
  }

  /** Types of its history, in the order of time. */
  async history({ orderId }: PlacedOrder): Promise<string[]> {
    const rows = await this.rows<{ type: string }>(
      `SELECT type FROM order_history WHERE tenant_id = $1 AND order_id = $2 ORDER BY created_at, id`,
      orderId,
    );
    return rows.map(({ type }) => type);
  }

  /** Types of its events other than those of its stock and customer, in the order in which they were recorded. */
  async events({ orderId }: PlacedOrder): Promise<string[]> {
    const rows = await this.rows<{ type: string }>(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND payload->>'orderId' = $2 ORDER BY recorded_at, id`,
      orderId,
    );
    return rows.map(({ type }) => type);
  }

  /** What is booked to each account, debits less credits. */
  async balances({ orderId }: PlacedOrder): Promise<Record<string, number>> {
    const rows = await this.rows<{ account: string; balance: number }>(
      `SELECT account, sum(amount)::int AS balance FROM (
         SELECT debit_account AS account, amount_minor AS amount FROM ledger_posting WHERE tenant_id = $1 AND order_id = $2
         UNION ALL
         SELECT credit_account, -amount_minor FROM ledger_posting WHERE tenant_id = $1 AND order_id = $2
       ) side GROUP BY account HAVING sum(amount) <> 0 ORDER BY account`,
      orderId,
    );
    return Object.fromEntries(rows.map(({ account, balance }) => [account, balance]));
  }

  /** How many orders of this month count against the plan. */
  async planUse(): Promise<number> {
    const [row] = await this.world.app.database.query<{ used: number }>(
      `SELECT used FROM plan_usage WHERE tenant_id = $1 AND metric = 'ORDERS'`,
      [this.shop.tenantId],
    );
    return row?.used ?? 0;
  }

  /** Work in a transaction of the store. */
  async write<T>(work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.world.app.core.unitOfWork.write(await this.shop.context(), work);
  }

  /** Rows of a statement whose parameters are the store and one id. */
  rows<Row extends object>(sql: string, id: string): Promise<Row[]> {
    return this.world.app.database.query<Row>(sql, [this.shop.tenantId, id]);
  }

  private async one<Row extends object>(sql: string, id: string): Promise<Row> {
    return (await this.rows<Row>(sql, id))[0]!;
  }

  private async cartInCheckout(tx: TenantTx, wish: OrderWish): Promise<string> {
    const id = newCapabilityId();
    // A signed-in buyer has one open cart, and several tests at once place orders for the same one.
    await tx.query(
      `INSERT INTO cart (tenant_id, id, user_id, status, currency, email, expires_at, created_at, updated_at)
       VALUES ($1, $2, NULL, 'OPEN', $5, $3, $4, $4, $4)`,
      [tx.tenantId, id, wish.email ?? EMAIL, tx.now, wish.currency ?? 'USD'],
    );
    return id;
  }
}

function draftOf(
  wish: OrderWish,
  ids: { orderId: string; cartId: string; customerId: string; email: string },
  tx: TenantTx,
): OrderDraft {
  const priced = pricedOf(wish, tx.now);
  const { shippingMinor = 500, minutes = 30 } = wish;
  return {
    ...{ id: ids.orderId, cartId: ids.cartId, customerId: ids.customerId, email: ids.email },
    ...{ userId: wish.buyer?.userId ?? null, phone: null, language: 'en', billingAddress: null },
    shippingAddress: { ...ADDRESS, line2: null, region: null, phone: null },
    pricesIncludeTax: wish.pricesIncludeTax ?? false,
    priced,
    lines: wish.lines.map(({ variantId, productId, categoryIds = [] }, index) => ({
      lineId: `line-${index}`,
      categoryIds,
      variantId: decodeId('variant', variantId)!,
      productId: decodeId('product', productId)!,
      ...{ sku: `SKU-${index}`, productName: `Thing ${index}`, variantName: 'Plain', weightGrams: 100 },
    })),
    shippingOption: {
      ...{ methodId: newId(), name: 'Standard', carrier: 'Post', priceMinor: shippingMinor },
      ...{ earliest: '2026-11-24', latest: '2026-11-26' },
    },
    reservedUntil: new Date(tx.now.getTime() + minutes * 60_000),
  };
}

function pricedOf(wish: OrderWish, now: Date): PricedCart {
  const rates = wish.taxBps ? [{ name: 'Tax', rateBps: wish.taxBps }] : [];
  const goods = priceGoods({
    currency: wish.currency ?? 'USD',
    lines: wish.lines.map(({ variantId, productId, quantity, unitMinor = 1000 }, index) => ({
      ...{
        lineId: `line-${index}`,
        variantId,
        productId,
        categoryIds: [],
        taxCategoryId: null,
        unitMinor,
        quantity,
      },
    })),
    promotions: wish.discount ? [promotionOf(wish.discount)] : [],
    codes: wish.discount ? [wish.discount.code] : [],
    buyer: { customerId: null, groupIds: [], isFirstOrder: true },
    taxes: {
      pricesIncludeTax: wish.pricesIncludeTax ?? false,
      zoneName: 'Home',
      ratesOf: () => rates,
      shippingRates: rates,
    },
    now,
  });
  return completePricing(goods, {
    methodId: newId(),
    name: 'Standard',
    priceMinor: wish.shippingMinor ?? 500,
  });
}

function promotionOf({ bps, code }: NonNullable<OrderWish['discount']>): PromotionFacts {
  return {
    ...{ id: newId(), name: code, code, kind: 'PERCENTAGE', percentBps: bps, amountMinor: null },
    ...{ buyQuantity: null, getQuantity: null, minimumSubtotalMinor: null, productIds: [], categoryIds: [] },
    ...{
      customerGroupId: null,
      firstOrderOnly: false,
      isExclusive: false,
      priority: 0,
      startsAt: null,
      endsAt: null,
    },
    ...{ isEnabled: true, usageLimit: null, usageCount: 0, usageLimitPerCustomer: null, usedByCustomer: 0 },
  };
}
