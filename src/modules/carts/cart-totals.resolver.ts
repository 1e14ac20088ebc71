import { FieldResolver, Resolver, Root } from 'type-graphql';
import { moneyValue, MoneyType } from '../../platform/graphql/money.type.js';
import type { PricedCart } from '../pricing/index.js';
import { Cart } from './cart.type.js';
import type { CartView } from './cart.view.js';

/** The sums of a cart. */
@Resolver(() => Cart)
export class CartTotalsResolver {
  @FieldResolver(() => MoneyType, { description: 'What the goods cost before discounts.' })
  subtotal(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'subtotalMinor');
  }

  @FieldResolver(() => MoneyType, { description: 'What discounts take off the goods.' })
  discountTotal(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'discountMinor');
  }

  @FieldResolver(() => MoneyType, {
    description: 'What shipping costs, free shipping taken into account; nothing while no option is chosen.',
  })
  shippingTotal(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'shippingMinor');
  }

  @FieldResolver(() => MoneyType, { description: 'What a free-shipping promotion takes off shipping.' })
  shippingDiscountTotal(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'shippingDiscountMinor');
  }

  @FieldResolver(() => MoneyType, {
    description: 'The taxes on goods and shipping, whether prices contain them or not.',
  })
  taxTotal(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'taxMinor');
  }

  @FieldResolver(() => MoneyType, { description: 'What the buyer pays.' })
  total(@Root() cart: CartView): Promise<MoneyType> {
    return amountOf(cart, 'totalMinor');
  }
}

type Sum = {
  [Key in keyof PricedCart]: PricedCart[Key] extends number ? Key : never;
}[keyof PricedCart];

async function amountOf({ quote, currency }: CartView, sum: Sum): Promise<MoneyType> {
  return moneyValue((await quote.priced())[sum], currency);
}
