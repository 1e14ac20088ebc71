import { encodeId } from '../../kernel/ids.js';
import { shownInstant } from '../../kernel/instant-text.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { TaxAmount } from '../pricing/index.js';
import type { OrderCard, OrderHistoryCard, OrderLineCard } from './order-cards.js';
import type { OrderHistoryType } from './order-history-type.js';
import type { OrderLineEntity } from './order-line.entity.js';
import type { OrderEntity } from './order.entity.js';
import type { OrderHistoryEntry } from './order.type.js';

/**
 * An order as the API answers it: its properties are the fields, and each is made of the row when it is read, so that
 * a list pays for the fields that are asked for. What begins with `raw` serves the fields that need more.
 */
export class OrderView {
  constructor(readonly raw: OrderCard | OrderEntity) {}

  get nodeTypename() {
    return 'Order' as const;
  }

  get id(): string {
    return encodeId('order', this.raw.id);
  }

  get rawId(): string {
    return this.raw.id;
  }

  /** The order with all its columns; null where it came as one of a list. */
  get rawWhole(): OrderEntity | null {
    return 'pricing' in this.raw ? this.raw : null;
  }

  get number(): number {
    return this.raw.number;
  }

  get status(): OrderEntity['status'] {
    return this.raw.status;
  }

  get paymentStatus(): OrderEntity['paymentStatus'] {
    return this.raw.paymentStatus;
  }

  get fulfillmentStatus(): OrderEntity['fulfillmentStatus'] {
    return this.raw.fulfillmentStatus;
  }

  get email(): string | null {
    return this.raw.email;
  }

  get phone(): string | null {
    return this.raw.phone;
  }

  get language(): string {
    return this.raw.language;
  }

  get currency(): string {
    return this.raw.currency;
  }

  get pricesIncludeTax(): boolean {
    return this.raw.pricesIncludeTax;
  }

  get subtotal(): MoneyType {
    return this.money(this.raw.subtotalMinor);
  }

  get discountTotal(): MoneyType {
    return this.money(this.raw.discountMinor);
  }

  get shippingTotal(): MoneyType {
    return this.money(this.raw.shippingMinor);
  }

  get taxTotal(): MoneyType {
    return this.money(this.raw.taxMinor);
  }

  get total(): MoneyType {
    return this.money(this.raw.totalMinor);
  }

  get capturedTotal(): MoneyType {
    return this.money(this.raw.capturedMinor);
  }

  get refundedTotal(): MoneyType {
    return this.money(this.raw.refundedMinor);
  }

  get cancelReason(): string | null {
    return this.raw.cancelReason;
  }

  get reservedUntil(): Date | null {
    return this.raw.reservedUntil;
  }

  get version(): number {
    return this.raw.version;
  }

  get createdAt(): Date {
    return this.raw.createdAt;
  }

  get updatedAt(): Date {
    return this.raw.updatedAt;
  }

  private money(amountMinor: number): MoneyType {
    return moneyValue(amountMinor, this.raw.currency);
  }
}

/** An order line as the API answers it, in the same way. */
export class OrderLineView {
  constructor(
    readonly raw: OrderLineCard | OrderLineEntity,
    readonly rawCurrency: string,
  ) {}

  get nodeTypename() {
    return 'OrderLine' as const;
  }

  get id(): string {
    return encodeId('orderLine', this.raw.id);
  }

  get rawId(): string {
    return this.raw.id;
  }

  /** Null where the line came with its order. */
  get rawTaxes(): readonly TaxAmount[] | null {
    return 'taxes' in this.raw ? this.raw.taxes : null;
  }

  get sku(): string {
    return this.raw.sku;
  }

  get productName(): string {
    return this.raw.productName;
  }

  get variantName(): string {
    return this.raw.variantName;
  }

  get quantity(): number {
    return this.raw.quantity;
  }

  get fulfilledQuantity(): number {
    return this.raw.fulfilledQuantity;
  }

  get refundedQuantity(): number {
    return this.raw.refundedQuantity;
  }

  get returnedQuantity(): number {
    return this.raw.returnedQuantity;
  }

  get unitPrice(): MoneyType {
    return moneyValue(this.raw.unitMinor, this.rawCurrency);
  }

  get subtotal(): MoneyType {
    return moneyValue(this.raw.subtotalMinor, this.rawCurrency);
  }

  get discountTotal(): MoneyType {
    return moneyValue(this.raw.discountMinor, this.rawCurrency);
  }

  get taxTotal(): MoneyType {
    return moneyValue(this.raw.taxMinor, this.rawCurrency);
  }

  get total(): MoneyType {
    return moneyValue(this.raw.totalMinor, this.rawCurrency);
  }
}

/** An entry of an order's history as the API answers it, in the same way. */
export class OrderHistoryView implements OrderHistoryEntry {
  constructor(private readonly raw: OrderHistoryCard) {}

  get at(): Date | string {
    return shownInstant(this.raw.createdAt);
  }

  get type(): OrderHistoryType {
    return this.raw.type;
  }

  get message(): string {
    return this.raw.message;
  }

  get isInternal(): boolean {
    return this.raw.isInternal;
  }

  get actorId(): string | null {
    return this.raw.actorId;
  }
}

/** The view of an order, for a viewer who may read it. */
export function orderView(order: OrderCard | OrderEntity): OrderView {
  return new OrderView(order);
}

/** The view of a line of an order in this currency. */
export function orderLineView(line: OrderLineCard | OrderLineEntity, currency: string): OrderLineView {
  return new OrderLineView(line, currency);
}

/** The view of an entry, for a viewer who may read it. */
export function orderHistoryView(entry: OrderHistoryCard): OrderHistoryView {
  return new OrderHistoryView(entry);
}
