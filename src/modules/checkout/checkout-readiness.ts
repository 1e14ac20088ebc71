import { refuse, Refusal, type Problem } from '../../kernel/errors.js';
import type { CartWithLines } from '../carts/index.js';

/**
 * The cart tells all that an order needs. Buyers with an account need not tell how they are reached: the account does.
 * @throws Refusal with everything that is missing
 */
export function assertReady(cart: CartWithLines, userId: string | null): void {
  const problems = [...missingFacts(cart, userId), ...goneLines(cart)];
  const [first, ...others] = problems;
  if (first) throw new Refusal([first, ...others]);
}

export function notShippable(message: string): Refusal {
  return refuse('NOT_SHIPPABLE', message, ['cartId']);
}

function missingFacts(cart: CartWithLines, userId: string | null): Problem[] {
  const problems: Problem[] = [];
  if (cart.lines.length === 0) problems.push(required('The cart is empty: add a line first.'));
  if (userId === null && cart.email === null && cart.phone === null) {
    problems.push(required('An e-mail address or a phone number is needed: set it with `cartBuyerUpdate`.'));
  }
  if (cart.shippingAddress === null) {
    problems.push(required('An address is needed: set it with `cartBuyerUpdate`.'));
  } else if (cart.shippingMethodId === null) {
    problems.push(required('A way of shipping is needed: choose one with `cartShippingOptionSelect`.'));
  }
  return problems;
}

function goneLines(cart: CartWithLines): Problem[] {
  return cart.lines
    .filter((line) => line.facts === null)
    .map(() => ({
      code: 'NOT_FOUND' as const,
      message: 'A line of the cart cannot be bought any more: remove it, then ask again.',
      path: ['cartId'],
    }));
}

function required(message: string): Problem {
  return { code: 'REQUIRED', message, path: ['cartId'] };
}
