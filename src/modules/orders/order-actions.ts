import {
  isCancellable,
  isCapturable,
  isRefundable,
  isReturnable,
  isShippable,
  ORDER_ACTIONS,
  type OrderAction,
  type OrderStanding,
} from './order-state.js';
import { leftToReturn, leftToSend, type UnitCounts } from './order-units.js';

/** For whom actions are listed. */
export type OrderViewer = 'buyer' | 'merchant';

/** An order with its lines. */
export interface OrderFacts extends OrderStanding {
  readonly lines: readonly UnitCounts[];
}

/** What the viewer may do with the order now, in the order of {@link ORDER_ACTIONS}. */
export function availableActions(order: OrderFacts, viewer: OrderViewer): OrderAction[] {
  const rules = viewer === 'merchant' ? MERCHANT_RULES : BUYER_RULES;
  return (Object.keys(ORDER_ACTIONS) as OrderAction[]).filter((action) => rules[action]?.(order) ?? false);
}

/** Whether the actions depend on the lines; where they do not, those need not be read. */
export function dependsOnLines(order: OrderStanding, viewer: OrderViewer): boolean {
  return viewer === 'merchant' ? isShippable(order) : isReturnable(order);
}

type Rules = Partial<Readonly<Record<OrderAction, (order: OrderFacts) => boolean>>>;

const MERCHANT_RULES: Rules = {
  CANCEL: isCancellable,
  CAPTURE: isCapturable,
  REFUND: isRefundable,
  SHIP: (order) => isShippable(order) && order.lines.some((line) => leftToSend(line) > 0),
};
const BUYER_RULES: Rules = {
  CANCEL: isCancellable,
  REQUEST_RETURN: (order) => isReturnable(order) && order.lines.some((line) => leftToReturn(line) > 0),
};
