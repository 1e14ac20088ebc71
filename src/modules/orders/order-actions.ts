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

/** What the viewer may do with the order of these lines now, in the order of {@link ORDER_ACTIONS}. */
export function availableActions(
  order: OrderStanding,
  lines: readonly UnitCounts[],
  viewer: OrderViewer,
): OrderAction[] {
  const rules = viewer === 'merchant' ? MERCHANT_RULES : BUYER_RULES;
  const actions = Object.keys(ORDER_ACTIONS) as OrderAction[];
  return actions.filter((action) => rules[action]?.(order, lines) ?? false);
}

/** Whether the actions depend on the lines; where they do not, those need not be read. */
export function dependsOnLines(order: OrderStanding, viewer: OrderViewer): boolean {
  return viewer === 'merchant' ? isShippable(order) : isReturnable(order);
}

type Rule = (order: OrderStanding, lines: readonly UnitCounts[]) => boolean;
type Rules = Partial<Readonly<Record<OrderAction, Rule>>>;

const MERCHANT_RULES: Rules = {
  CANCEL: isCancellable,
  CAPTURE: isCapturable,
  REFUND: isRefundable,
  SHIP: (order, lines) => isShippable(order) && lines.some((line) => leftToSend(line) > 0),
};
const BUYER_RULES: Rules = {
  CANCEL: isCancellable,
  REQUEST_RETURN: (order, lines) => isReturnable(order) && lines.some((line) => leftToReturn(line) > 0),
};
