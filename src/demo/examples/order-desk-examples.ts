import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import { signedIn } from './credentials.js';
import type { Showcase } from './showcase.js';

const GROUP = 'Orders and money';

const LIST_ORDERS = `query ListOrders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      number
      status
      paymentStatus
      fulfillmentStatus
      createdAt
      customer { id email name }
      total { amount currency }
      lines { id sku quantity fulfilledQuantity refundedQuantity }
    }
  }
}`;

const WATCH_ORDERS = `# Every order of the store as it changes: leave it open and buy something.
subscription WatchOrders($after: BigInt) {
  ordersFeed(after: $after) {
    sequence
    occurredAt
    type
    order { id number status paymentStatus fulfillmentStatus total { amount currency } }
  }
}`;

const SHIP_ORDER = `# Everything that was not sent yet. With "lines": [{"orderLineId": …, "quantity": 1}], a part of it.
mutation ShipOrder($orderId: ID!, $input: ShipmentCreateInput!) {
  shipmentCreate(orderId: $orderId, input: $input) {
    shipment { id status trackingNumber lines { orderLine { id sku } quantity } }
    order { number status fulfillmentStatus }
    userErrors { code message path }
  }
}`;

const TRACK_SHIPMENT = `mutation MarkDelivered($id: ID!, $status: ShipmentStatus!) {
  shipmentStatusUpdate(id: $id, status: $status) {
    shipment { id status deliveredAt }
    userErrors { code message path }
  }
}`;

const REFUND_ORDER = `# Sent again with the same key, nothing is given back twice. Without an amount, all that is left.
mutation GiveMoneyBack($orderId: ID!, $input: RefundCreateInput!, $idempotencyKey: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $idempotencyKey) {
    refund { id status amount { amount currency } }
    order { number paymentStatus }
    userErrors { code message path }
  }
}`;

const CREATE_PROMOTION = `# With a code, buyers type it; without one it applies by itself.
mutation OfferReduction($input: PromotionCreateInput!) {
  promotionCreate(input: $input) {
    promotion { id name code kind value isActive usageLimit usageCount }
    userErrors { code message path }
  }
}`;

const LIST_PROMOTIONS = `query ListPromotions($first: Int!, $filter: PromotionFilter) {
  promotions(first: $first, filter: $filter) {
    nodes { id name code kind value isActive usageLimit usageCount startsAt endsAt }
  }
}`;

const LIST_ZONES = `# Where the store ships to, how, and for how much.
query WhereWeShip($first: Int!) {
  shippingZones(first: $first) {
    nodes {
      id
      name
      areas { country region postalPattern }
      methods { id name carrier kind rates { upToGrams price { amount currency } } freeAbove { amount } }
    }
  }
}`;

const TRY_RATES = `# What a buyer at this address would be offered.
query TryRates($address: ShippingPlaceInput!, $weightGrams: Int!, $subtotal: Decimal!) {
  shippingRatesPreview(address: $address, weightGrams: $weightGrams, subtotal: $subtotal) {
    zone { name }
    options { id name carrier price { amount currency } estimatedDelivery { earliest latest } isEstimate }
  }
}`;

const TRIAL_BALANCE = `# The books in double entry: both sides are always equal.
query TrialBalance {
  ledgerTrialBalance {
    currency
    isBalanced
    totalDebit { amount }
    totalCredit { amount }
    accounts { account debit { amount } credit { amount } balance { amount } }
  }
}`;

/** What the owner and the staff send about orders and prices, after signing in. */
export function orderDeskExamples(showcase: Showcase): ExplorerExample[] {
  const at = { store: showcase.store, group: GROUP, headers: signedIn(showcase.store) };
  const toShip = { paymentStatus: ['PAID'], fulfillmentStatus: ['UNFULFILLED', 'PARTIALLY_FULFILLED'] };
  const oldestFirst = { field: 'CREATED_AT', direction: 'ASC' };
  return [
    { ...at, title: 'Latest orders', query: LIST_ORDERS, variables: { first: 20 } },
    {
      ...at,
      title: 'Orders to be shipped, oldest first',
      query: LIST_ORDERS,
      variables: { first: 20, filter: toShip, sort: oldestFirst },
    },
    { ...at, title: 'Watch all orders live', query: WATCH_ORDERS, variables: { after: '0' } },
    ...deedExamples(showcase),
    ...offerExamples(showcase),
    { ...at, title: 'Trial balance', query: TRIAL_BALANCE },
  ];
}

function deedExamples({ store }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: signedIn(store) };
  const orderId = 'PASTE_ORDER_ID';
  return [
    {
      ...at,
      title: 'Ship an order',
      query: SHIP_ORDER,
      variables: { orderId, input: { carrier: 'World Parcel', trackingNumber: 'WP-1001' } },
    },
    {
      ...at,
      title: 'A parcel was delivered',
      query: TRACK_SHIPMENT,
      variables: { id: 'PASTE_SHIPMENT_ID', status: 'DELIVERED' },
    },
    {
      ...at,
      title: 'Refund an order',
      query: REFUND_ORDER,
      variables: { orderId, input: { reason: 'A friendly gesture' }, idempotencyKey: `${store}-refund-0001` },
    },
  ];
}

function offerExamples({ store, buyer, newPromotion, price }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: signedIn(store) };
  const { countryCode, region, postalCode } = buyer.shippingAddress;
  return [
    { ...at, title: 'Create a promotion', query: CREATE_PROMOTION, variables: { input: newPromotion } },
    { ...at, title: 'Promotions', query: LIST_PROMOTIONS, variables: { first: 20 } },
    { ...at, title: 'Shipping zones', query: LIST_ZONES, variables: { first: 20 } },
    {
      ...at,
      title: 'Try shipping rates',
      query: TRY_RATES,
      variables: { address: { countryCode, region, postalCode }, weightGrams: 1500, subtotal: price.min },
    },
  ];
}
