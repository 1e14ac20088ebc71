import { newId } from '../../src/kernel/ids.js';
import type { GraphqlAnswer, GraphqlClient } from './client.js';
import { contractDocument } from './contract-documents.js';
import type { Shop, World } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** An address that the shops of {@link openForSelling} ship to. */
export const ADDRESS = {
  name: 'Noor Haddad',
  line1: '1 Harbour Street',
  city: 'Springfield',
  postalCode: '62701',
  countryCode: 'US',
};

/** The store ships to the United States for a flat price, which is 500 minor units unless another is given. */
export async function openForSelling(world: World, shop: Shop, priceMinor = 500): Promise<void> {
  const zoneId = newId();
  await world.app.database.query(
    `INSERT INTO shipping_zone (tenant_id, id, name, areas, created_at, updated_at) VALUES ($1, $2, 'Home', $3, now(), now())`,
    [shop.tenantId, zoneId, JSON.stringify([{ country: 'US' }])],
  );
  await world.app.database.query(
    `INSERT INTO shipping_method (tenant_id, id, zone_id, name, carrier, kind, rates, transit_days_min, transit_days_max,
       created_at, updated_at) VALUES ($1, $2, $3, 'Standard', 'Post', 'FLAT', $4, 1, 3, now(), now())`,
    [shop.tenantId, newId(), zoneId, JSON.stringify([{ priceMinor }])],
  );
}

/** A product with one variant and this many units. Answers the variant's public id. */
export async function sell(
  shop: Shop,
  { name, price = '10', stock = 100 }: { name: string; price?: string; stock?: number },
): Promise<{ productId: string; variantId: string }> {
  const { id: productId } = await shop.product({ name, variants: [{ price, initialQuantity: stock }] });
  const answer = await shop.owner.run('query ($id: ID!) { product(id: $id) { variants { id } } }', {
    id: productId,
  });
  return { productId, variantId: answer['product'].variants[0].id as string };
}

export interface Wish {
  readonly variantId: string;
  readonly quantity: number;
}

/** A cart with these lines, an address and the first shipping option. Answers the cart as the contract shows it. */
export async function fillCart(
  client: GraphqlClient,
  lines: readonly Wish[],
  email: string | null = 'buyer@world.test',
): Promise<Loose> {
  const added = await client.run<Loose>(contractDocument('CartLinesAdd'), { lines });
  const { cart } = settled(added['cartLinesAdd'] as Loose);
  const buyer = { ...(email && { email }), shippingAddress: ADDRESS };
  const known = await client.run<Loose>(contractDocument('CartBuyerUpdate'), {
    cartId: cart.id,
    input: buyer,
  });
  const option = settled(known['cartBuyerUpdate'] as Loose).cart.shippingOptions[0];
  const chosen = await client.run<Loose>(contractDocument('CartShippingOptionSelect'), {
    cartId: cart.id,
    optionId: option.id,
  });
  return settled(chosen['cartShippingOptionSelect'] as Loose).cart as Loose;
}

export interface CheckoutWish {
  readonly token?: string;
  readonly key?: string;
  readonly provider?: string;
  readonly expectedTotal?: string;
}

/** Completes the checkout of a cart; the answer whatever it is. */
export function checkOut(
  client: GraphqlClient,
  cartId: string,
  wish: CheckoutWish = {},
): Promise<GraphqlAnswer<Loose>> {
  const { token = 'ok', key = newId(), provider = 'test', expectedTotal } = wish;
  return client.send<Loose>(CHECKOUT, {
    cartId,
    input: { paymentProvider: provider, paymentToken: token, ...(expectedTotal && { expectedTotal }) },
    idempotencyKey: key,
  });
}

/** The contract's document with the token by which a guest follows the order. */
const CHECKOUT = `mutation ($cartId: ID!, $input: CheckoutCompleteInput!, $idempotencyKey: String!) {
  checkoutComplete(cartId: $cartId, input: $input, idempotencyKey: $idempotencyKey) {
    orderAccessToken
    order { id number status paymentStatus fulfillmentStatus total { amount currency } lines { id sku quantity } }
    payment { id provider status clientSecret redirectUrl }
    userErrors {
      code message path
      ... on InsufficientStockError { variantId requested available }
      ... on PaymentDeclinedError { reason isRetryable }
      ... on PriceChangedError { total { amount currency } }
      ... on PlanLimitError { limit max }
    }
  }
}`;

/** A buyer's whole way from an empty cart to the answer of the checkout. */
export async function buy(
  client: GraphqlClient,
  lines: readonly Wish[],
  wish: CheckoutWish = {},
): Promise<Loose> {
  const cart = await fillCart(client, lines);
  const answer = await checkOut(client, cart['id'] as string, wish);
  if (!answer.data) throw new Error(answer.body);
  return answer.data['checkoutComplete'] as Loose;
}

function settled(payload: Loose): Loose {
  if (payload['userErrors'].length > 0) throw new Error(JSON.stringify(payload['userErrors']));
  return payload;
}
