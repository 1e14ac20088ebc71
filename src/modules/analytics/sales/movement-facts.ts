import { divide } from './divide.js';
import type { Measures } from './measures.js';
import type { SalesDimension } from './analytics-sales.entity.js';
import type { Movement, SoldLine, SoldOrder } from './sold-order.js';

/** What a movement adds to the sums of one thing. */
export interface Fact {
  readonly dimension: SalesDimension;
  readonly key: string;
  readonly measures: Measures;
}

/**
 * What a movement adds to every sum. It depends on nothing but the movement and its order, so that facts may be counted in
 * any order and made anew at any time. What goods are part of is divided over the lines, so that the goods of all products
 * are those of the store to the minor unit; shipping and tax are of whole orders only.
 */
export function factsOf(order: SoldOrder, movement: Movement): Fact[] {
  const lines = measuresOfLines(order, movement);
  const whole = measuresOfOrder(order, movement);
  return [
    { dimension: 'STORE', key: '', measures: whole },
    { dimension: 'COUNTRY', key: order.country, measures: whole },
    { dimension: 'CHANNEL', key: order.channel, measures: whole },
    { dimension: 'SOURCE', key: order.source, measures: whole },
    ...(order.customerId === null
      ? []
      : [{ dimension: 'CUSTOMER', key: order.customerId, measures: whole } as const]),
    ...order.coupons.map((key): Fact => ({ dimension: 'COUPON', key, measures: whole })),
    ...keyed(order, movement, { dimension: 'PRODUCT', keysOf: ({ productId }) => [productId], lines }),
    ...keyed(order, movement, { dimension: 'VARIANT', keysOf: ({ variantId }) => [variantId], lines }),
    ...keyed(order, movement, { dimension: 'CATEGORY', keysOf: categoriesOf, lines }),
  ];
}

function measuresOfOrder({ lines }: SoldOrder, movement: Movement): Measures {
  const unitsOf = (units: (line: SoldLine) => number) => lines.reduce((sum, line) => sum + units(line), 0);
  const paidOrders = movement.isPaid ? 1 : 0;
  if (movement.kind === 'CONFIRMED')
    return { orders: 1, paidOrders, units: unitsOf(({ quantity }) => quantity) };
  if (movement.kind === 'PAID') return { paidOrders };
  if (movement.kind === 'CANCELLED')
    return { cancelledOrders: 1, cancelledUnits: unitsOf((line) => unnamedUnits(movement, line)) };
  if (movement.kind === 'FAILED') return { failedPayments: 1 };
  const { grossMinor, discountMinor, shippingMinor, taxMinor, refunds } = movement;
  const { refundGoodsMinor, refundShippingMinor, refundTaxMinor, chargebackMinor } = movement;
  return {
    ...{ grossMinor, discountMinor, shippingMinor, taxMinor, refunds },
    ...{ refundGoodsMinor, refundShippingMinor, refundTaxMinor, chargebackMinor },
    refundedUnits: refunds * movement.refundLines.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

type LineMeasures = Required<Pick<Measures, 'units' | 'cancelledUnits' | 'grossMinor' | 'discountMinor' | 'refundGoodsMinor' | 'refundedUnits'>>; // prettier-ignore

/** One for each line of the order. */
function measuresOfLines({ lines }: SoldOrder, movement: Movement): LineMeasures[] {
  const nets = lines.map(({ netMinor }) => netMinor);
  const goods = divide(movement.grossMinor - movement.discountMinor, nets);
  const discounts = divide(movement.discountMinor, weightsOr(lines.map(({ discountMinor }) => discountMinor), nets)); // prettier-ignore
  const refunded = refundedGoods(lines, movement);
  return lines.map((line, index) => ({
    units: movement.kind === 'CONFIRMED' ? line.quantity : 0,
    cancelledUnits: movement.kind === 'CANCELLED' ? unnamedUnits(movement, line) : 0,
    grossMinor: goods[index]! + discounts[index]!,
    discountMinor: discounts[index]!,
    refundGoodsMinor: refunded[index]!,
    refundedUnits: movement.refunds * namedUnits(movement, line.id),
  }));
}

/** What goes back for goods belongs to the lines that the refund names, up to what was paid for them; the rest to all. */
function refundedGoods(lines: readonly SoldLine[], movement: Movement): number[] {
  const { refundGoodsMinor } = movement;
  const nets = lines.map(({ netMinor }) => netMinor);
  const named = lines.map(({ id, netMinor, quantity }) =>
    Math.floor((netMinor * Math.min(namedUnits(movement, id), quantity)) / quantity),
  );
  const worth = named.reduce((sum, each) => sum + each, 0);
  const size = Math.abs(refundGoodsMinor);
  const toNamed = Math.sign(refundGoodsMinor) * Math.min(size, worth);
  const ofNamed = divide(toNamed, named);
  const ofRest = divide(refundGoodsMinor - toNamed, nets);
  return lines.map((_, index) => ofNamed[index]! + ofRest[index]!);
}

function namedUnits({ refundLines }: Movement, lineId: string): number {
  return refundLines.reduce((sum, line) => sum + (line.orderLineId === lineId ? line.quantity : 0), 0);
}

/** Units of a line that was called off which no refund named: those that one named are told as refunded. */
function unnamedUnits(movement: Movement, { id, quantity }: SoldLine): number {
  return Math.max(0, quantity - namedUnits(movement, id));
}

function weightsOr(weights: readonly number[], otherwise: readonly number[]): readonly number[] {
  return weights.some((weight) => weight > 0) ? weights : otherwise;
}

/** The sums of a dimension that lines belong to; an order counts once for each. */
function keyed(
  { lines: sold }: SoldOrder,
  { kind, isPaid }: Movement,
  {
    dimension,
    keysOf,
    lines,
  }: {
    readonly dimension: SalesDimension;
    readonly keysOf: (line: SoldLine) => readonly string[];
    readonly lines: readonly LineMeasures[];
  },
): Fact[] {
  const once: Measures = {
    orders: kind === 'CONFIRMED' ? 1 : 0,
    paidOrders: isPaid ? 1 : 0,
    cancelledOrders: kind === 'CANCELLED' ? 1 : 0,
  };
  const sums = new Map<string, Record<string, number>>();
  sold.forEach((line, index) => {
    for (const key of keysOf(line)) {
      const sum = sums.get(key) ?? { ...once };
      sums.set(key, sum);
      for (const [measure, value] of Object.entries(lines[index]!))
        sum[measure] = (sum[measure] ?? 0) + value;
    }
  });
  return [...sums].map(([key, measures]) => ({ dimension, key, measures }));
}

function categoriesOf({ categoryIds }: SoldLine): readonly string[] {
  return categoryIds.length > 0 ? categoryIds : [''];
}
