import { GraphqlConnection } from './graphql-connection.js';
import { operationDocument } from './operation-document.js';
import type { SubscriberGroup } from './subscribers.js';

/** What someone signs in with. */
interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** Where an order is bought that subscribers then follow. */
export interface LiveOrderPlan {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  readonly store: string;
  readonly variantId: string;
  readonly shipTo: object;
  /** Staff of the store; the first of them causes the events. */
  readonly staff: readonly SignIn[];
  /** Sessions of each of the staff that subscribers show in turn. */
  readonly sessionsEach: number;
}

// Not in clients/operations: the merchant's pages do not write notes yet.
const NOTE = `mutation OrderNoteAdd($id: ID!, $note: String!) {
  orderNoteAdd(id: $id, note: $note) { userErrors { code message } }
}`;
const CHECKOUT = `mutation CheckoutComplete($cartId: ID!, $input: CheckoutCompleteInput!, $idempotencyKey: String!) {
  checkoutComplete(cartId: $cartId, input: $input, idempotencyKey: $idempotencyKey) {
    order { id } orderAccessToken userErrors { code message }
  }
}`;

/** As much of the payloads as is looked at. */
interface Payload {
  readonly userErrors: readonly unknown[];
  readonly session: { readonly accessToken: string };
  readonly cart: { readonly id: string; readonly shippingOptions: readonly { readonly id: string }[] };
  readonly order: { readonly id: string };
  readonly orderAccessToken: string;
}

/** An order of a guest, followed by staff and by whoever shows its token. */
export class LiveOrder {
  private connection: GraphqlConnection | undefined;

  private constructor(
    private readonly plan: Pick<LiveOrderPlan, 'url' | 'store'>,
    private readonly tokens: readonly string[],
    private readonly order: { readonly id: string; readonly token: string },
  ) {}

  /** Buys the order and signs the staff in. @throws Error when the server refuses any of it */
  static async buy(plan: LiveOrderPlan): Promise<LiveOrder> {
    const visitor = await GraphqlConnection.open(plan.url, { 'x-store': plan.store });
    const order = await buyOne(visitor, plan);
    const tokens: string[] = [];
    for (const input of plan.staff.flatMap((each) => Array<SignIn>(plan.sessionsEach).fill(each))) {
      const { session } = await run(visitor, operationDocument('SessionCreate'), { input });
      tokens.push(session.accessToken);
    }
    visitor.close();
    return new LiveOrder(plan, tokens, order);
  }

  /** One event of the order: a note of the staff. Resolves when the server has answered. */
  async happen(): Promise<void> {
    const { url, store } = this.plan;
    // Servers close connections on which nothing comes for a while.
    if (!this.connection?.isOpen) {
      const headers = { 'x-store': store, authorization: `Bearer ${this.tokens[0]}` };
      this.connection = await GraphqlConnection.open(url, headers);
    }
    await run(this.connection, NOTE, { id: this.order.id, note: 'Seen' });
  }

  /** Staff who follow all orders of the store. */
  feedOfStaff(count: number): SubscriberGroup {
    return {
      ...{ count, operation: 'OrdersFeed', variables: {} },
      parameters: this.tokens.map((token) => ({ store: this.plan.store, authorization: `Bearer ${token}` })),
      expected: { path: ['ordersFeed', 'order', 'id'], value: this.order.id },
    };
  }

  /** Staff who follow this order. */
  followingStaff(count: number): SubscriberGroup {
    const { parameters } = this.feedOfStaff(count);
    return { ...this.followingGuests(count), parameters };
  }

  /** Guests who follow it by its token. */
  followingGuests(count: number): SubscriberGroup {
    return {
      ...{ count, operation: 'OrderUpdated', variables: { id: this.order.id } },
      parameters: [{ store: this.plan.store, orderToken: this.order.token }],
      expected: { path: ['orderUpdated', 'order', 'id'], value: this.order.id },
    };
  }

  close(): void {
    this.connection?.close();
  }
}

async function buyOne(
  visitor: GraphqlConnection,
  { variantId, shipTo }: LiveOrderPlan,
): Promise<{ id: string; token: string }> {
  const lines = [{ variantId, quantity: 1 }];
  const { id: cartId } = (await run(visitor, operationDocument('CartLinesAdd'), { lines })).cart;
  const buyer = { email: 'follower@bench.test', shippingAddress: shipTo };
  const known = await run(visitor, operationDocument('CartBuyerUpdate'), { cartId, input: buyer });
  const optionId = known.cart.shippingOptions[0]!.id;
  await run(visitor, operationDocument('CartShippingOptionSelect'), { cartId, optionId });
  const { order, orderAccessToken } = await run(visitor, CHECKOUT, {
    cartId,
    input: { paymentProvider: 'test', paymentToken: 'ok' },
    idempotencyKey: `live-${cartId}`,
  });
  return { id: order.id, token: orderAccessToken };
}

/** The payload of a mutation. @throws Error when it has errors of any kind */
async function run(connection: GraphqlConnection, query: string, variables: object): Promise<Payload> {
  const { body } = await connection.send(JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(body) as { data?: Record<string, Payload>; errors?: unknown };
  const [payload] = Object.values(data ?? {});
  if (errors || !payload || payload.userErrors.length > 0) throw new Error(body);
  return payload;
}
