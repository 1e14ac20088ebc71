import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import type { Showcase } from './showcase.js';

const GROUP = 'Cart and checkout';

const CART = `fragment CartState on Cart {
  id
  version
  lines { id quantity variant { id sku name } total { amount currency } }
  discountCodes { code isApplicable reason }
  subtotal { amount currency }
  discountTotal { amount currency }
  shippingTotal { amount currency }
  taxTotal { amount currency }
  total { amount currency }
  shippingOptions { id name carrier price { amount currency } estimatedDelivery { earliest latest } }
  selectedShippingOption { id name }
}`;

const FILL_CART = `# Paste a variant's id from "Product page". The answered cart id is all a guest needs: keep it secret.
mutation FillCart($lines: [CartLineInput!]!) {
  cartLinesAdd(lines: $lines) {
    cart { ...CartState }
    userErrors { code message path }
    warnings { code message }
  }
}

${CART}`;

const SET_BUYER = `# The answer offers the ways to ship to this address.
mutation SetBuyer($cartId: ID!, $input: CartBuyerInput!) {
  cartBuyerUpdate(cartId: $cartId, input: $input) {
    cart { ...CartState }
    userErrors { code message path }
  }
}

${CART}`;

const CHOOSE_SHIPPING = `mutation ChooseShipping($cartId: ID!, $optionId: ID!) {
  cartShippingOptionSelect(cartId: $cartId, optionId: $optionId) {
    cart { ...CartState }
    userErrors { code message path }
  }
}

${CART}`;

const SET_CODES = `mutation UseCode($cartId: ID!, $codes: [String!]!) {
  cartDiscountCodesSet(cartId: $cartId, codes: $codes) {
    cart { ...CartState }
    userErrors { code message path }
  }
}

${CART}`;

const EXPLAIN_PRICE = `# Every rule that was tried, and why it did or did not apply. The amounts add up to the total.
query ExplainPrice($id: ID!) {
  cart(id: $id) {
    total { amount currency }
    priceExplanation { rule subject outcome reason amount { amount currency } }
  }
}`;

const COMPLETE_CHECKOUT = `# Sent again with the same key, it answers the same order and takes no more money.
# Other tokens of the provider "test": decline, pending, requires_action, timeout.
mutation CompleteCheckout($cartId: ID!, $input: CheckoutCompleteInput!, $idempotencyKey: String!) {
  checkoutComplete(cartId: $cartId, input: $input, idempotencyKey: $idempotencyKey) {
    order { id number status paymentStatus total { amount currency } }
    orderAccessToken
    payment { id provider status }
    userErrors { code message path ... on InsufficientStockError { variantId requested available } }
  }
}`;

const READ_ORDER = `# A guest shows the order's access token, a customer signs in. The id alone opens nothing.
query ReadOrder($id: ID!) {
  order(id: $id) {
    number
    status
    paymentStatus
    fulfillmentStatus
    availableActions
    lines { sku productName quantity total { amount currency } }
    total { amount currency }
    shipments { id status carrier trackingNumber }
    history { at type message }
  }
}`;

const FOLLOW_ORDER = `# Answers at every change: leave it open, then ship the order as the merchant. "after": "0" begins with its first event.
subscription FollowOrder($id: ID!, $after: BigInt) {
  orderUpdated(id: $id, after: $after) {
    sequence
    occurredAt
    type
    order { number status paymentStatus fulfillmentStatus }
  }
}`;

/** What a shopper without an account sends, in this order, to buy something and see it come. */
export function checkoutExamples(showcase: Showcase): ExplorerExample[] {
  return [...cartExamples(showcase), ...orderExamples(showcase)];
}

function cartExamples({ store, buyer, discountCode }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: { 'x-store': store } };
  const cartId = 'PASTE_CART_ID';
  return [
    {
      ...at,
      title: 'Fill a cart',
      query: FILL_CART,
      variables: { lines: [{ variantId: 'PASTE_VARIANT_ID', quantity: 2 }] },
    },
    { ...at, title: 'Say who buys', query: SET_BUYER, variables: { cartId, input: buyer } },
    {
      ...at,
      title: 'Choose how it is shipped',
      query: CHOOSE_SHIPPING,
      variables: { cartId, optionId: 'PASTE_SHIPPING_OPTION_ID' },
    },
    { ...at, title: 'Use a discount code', query: SET_CODES, variables: { cartId, codes: [discountCode] } },
    { ...at, title: 'Why it costs what it costs', query: EXPLAIN_PRICE, variables: { id: cartId } },
  ];
}

function orderExamples({ store }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: { 'x-store': store } };
  const asBuyer = { ...at, headers: { ...at.headers, 'x-order-token': 'PASTE_ORDER_ACCESS_TOKEN' } };
  return [
    {
      ...at,
      title: 'Complete the checkout',
      query: COMPLETE_CHECKOUT,
      variables: {
        cartId: 'PASTE_CART_ID',
        input: { paymentProvider: 'test', paymentToken: 'ok' },
        idempotencyKey: `${store}-checkout-0001`,
      },
    },
    { ...asBuyer, title: 'Read the order', query: READ_ORDER, variables: { id: 'PASTE_ORDER_ID' } },
    {
      ...asBuyer,
      title: 'Follow the order live',
      query: FOLLOW_ORDER,
      variables: { id: 'PASTE_ORDER_ID', after: '0' },
    },
  ];
}
