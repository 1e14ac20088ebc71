import { GraphqlConnection } from './graphql-connection.js';
import { Stopwatch, type Latency } from './stopwatch.js';
import { operationDocument } from './operation-document.js';

/** A variant with more stock than the run can sell. */
export interface Goods {
  readonly id: string;
  readonly priceMinor: number;
}

export interface BuyingPlan {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  /** The slug of the store, whose currency has two decimals. */
  readonly store: string;
  readonly goods: readonly Goods[];
  /** An address that the store ships to. */
  readonly shipTo: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly durationMs: number;
  /** Names this run among all on one database: idempotency keys and buyers are made of it. */
  readonly run: string;
  /** The number of the first visit, 1 where nothing is said: runs at once do not wish the same at the same time. */
  readonly firstVisit?: number;
  /** Where times are collected, when several runs are to be told as one. */
  readonly watches?: Watches;
}

/** The four requests of an order, and all of them together. */
export type Step = Request | 'order';

export type Watches = Map<Step, Stopwatch>;

type Request = 'cartLinesAdd' | 'cartBuyerUpdate' | 'cartShippingOptionSelect' | 'checkoutComplete';

export interface BuyingFigures {
  readonly seconds: number;
  /** Orders, or lines where only lines are added. All of them were checked. */
  readonly done: number;
  readonly perSecond: number;
  readonly latencies: Readonly<Partial<Record<Step, Latency>>>;
  readonly errors: number;
  /** The first few, for a person to read. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 5;
const BUYERS = 10_000;
const MAX_QUANTITY = 3;

interface Money {
  readonly amount: string;
}

/** As much of a cart as is looked at. */
interface Cart {
  readonly id: string;
  readonly lines: readonly {
    readonly quantity: number;
    readonly variant: { readonly id: string };
    readonly unitPrice: Money;
    readonly total: Money;
  }[];
  readonly shippingOptions: readonly { readonly id: string }[];
  readonly selectedShippingOption: { readonly id: string } | null;
  readonly total: Money;
}

/** As much of an order as is looked at. */
interface Order {
  readonly number: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly lines: readonly { readonly quantity: number }[];
  readonly payments: readonly { readonly amount: Money }[];
  readonly subtotal: Money;
  readonly total: Money;
}

interface CheckedOut {
  readonly order: Order;
  readonly payment: { readonly status: string };
}

interface Payload {
  readonly userErrors: readonly unknown[];
}

interface GraphqlBody {
  readonly data?: Readonly<Partial<Record<Request, Payload | null>>> | null;
  readonly errors?: readonly unknown[];
}

type Ask = <Answer>(step: Request, variables: object) => Promise<Answer>;
type Visit = (ask: Ask, visit: number) => Promise<void>;

/** Guests buy one line each, in four requests, as fast as the server lets them. Every answer is checked. */
export function driveCheckouts(plan: BuyingPlan): Promise<BuyingFigures> {
  const { watches = new Map<Step, Stopwatch>() } = plan;
  return drive({ ...plan, watches }, (ask, visit) =>
    watchOf(watches, 'order').time(() => buy(plan, ask, visit)),
  );
}

async function buy(plan: BuyingPlan, ask: Ask, visit: number): Promise<void> {
  const wish = wishOf(plan, visit);
  const { id: cartId } = await fill(ask, wish, null);
  const input = { email: `buyer-${dice(visit, BUYERS)}@bench.test`, shippingAddress: plan.shipTo };
  const optionId = firstOption((await ask<{ cart: Cart }>('cartBuyerUpdate', { cartId, input })).cart);
  const { cart } = await ask<{ cart: Cart }>('cartShippingOptionSelect', { cartId, optionId });
  expectEqual(cart.selectedShippingOption?.id, optionId, 'the chosen shipping option');
  const bought = await ask<CheckedOut>('checkoutComplete', {
    cartId,
    input: { paymentProvider: 'test', paymentToken: 'ok' },
    idempotencyKey: `${plan.run}-${visit}`,
  });
  checkOrder(bought, cart, wish);
}

/** Each connection puts line after line into its cart, and takes a new cart when it is full. Every answer is checked. */
export function driveCartLines(plan: BuyingPlan, linesPerCart = 10): Promise<BuyingFigures> {
  const carts = new Map<Ask, { id: string; added: number }>();
  return drive(plan, async (ask, visit) => {
    const { id = null, added = 0 } = carts.get(ask) ?? {};
    const cart = await fill(ask, wishOf(plan, visit), id);
    if (added + 1 === linesPerCart) carts.delete(ask);
    else carts.set(ask, { id: cart.id, added: added + 1 });
  });
}

interface WishedLine extends Goods {
  readonly quantity: number;
}

async function fill(ask: Ask, wished: WishedLine, cartId: string | null): Promise<Cart> {
  const { id: variantId, quantity, priceMinor } = wished;
  const { cart } = await ask<{ cart: Cart }>('cartLinesAdd', { cartId, lines: [{ variantId, quantity }] });
  const line = cart.lines.find(({ variant }) => variant.id === variantId);
  if (!line) throw new Error(`The cart has no line of ${variantId}`);
  expectEqual(minorOf(line.unitPrice), priceMinor, 'the price of the line');
  expectEqual(minorOf(line.total), priceMinor * line.quantity, 'the total of the line');
  return cart;
}

function firstOption({ shippingOptions: [first] }: Cart): string {
  if (!first) throw new Error('The store does not ship to the address of the plan');
  return first.id;
}

function checkOrder({ order, payment }: CheckedOut, cart: Cart, { priceMinor, quantity }: WishedLine): void {
  expectEqual(order.status, 'CONFIRMED', 'the status of the order');
  expectEqual(order.paymentStatus, 'PAID', 'what is paid of the order');
  expectEqual(payment.status, 'CAPTURED', 'the status of the payment');
  expectEqual(order.lines[0]?.quantity, quantity, 'the quantity');
  expectEqual(minorOf(order.subtotal), priceMinor * quantity, 'the subtotal');
  expectEqual(order.total.amount, cart.total.amount, 'the total');
  expectEqual(order.payments[0]?.amount.amount, cart.total.amount, 'the amount of the payment');
  if (!/\d/.test(order.number)) throw new Error(`The order has the number ${order.number}`);
}

async function drive(plan: BuyingPlan, visit: Visit): Promise<BuyingFigures> {
  const { watches = new Map<Step, Stopwatch>(), firstVisit = 1 } = plan;
  const examples: string[] = [];
  let [next, done, errors] = [firstVisit, 0, 0];
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt >= plan.durationMs;
  const shop = async () => {
    const connection = await GraphqlConnection.open(plan.url, { 'x-store': plan.store });
    const ask = asker(connection, watches);
    while (!isOver()) {
      try {
        await visit(ask, next++);
        done += 1;
      } catch (error) {
        errors += 1;
        if (examples.length < MAX_EXAMPLES) examples.push(String(error));
        if (!connection.isOpen) return;
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: plan.connections }, shop));
  const seconds = (performance.now() - startedAt) / 1000;
  const latencies = Object.fromEntries([...watches].map(([step, watch]) => [step, watch.latency()]));
  return { seconds, done, perSecond: done / seconds, latencies, errors, examples };
}

function asker(connection: GraphqlConnection, watches: Watches): Ask {
  return async <Answer>(step: Request, variables: object) => {
    const body = JSON.stringify({ query: operationDocument(capitalised(step)), variables });
    const answer = await watchOf(watches, step).time(() => connection.send(body));
    expectEqual(answer.status, 200, `the status of ${step}`);
    const { data, errors } = JSON.parse(answer.body) as GraphqlBody;
    const payload = data?.[step];
    if (errors || !payload || payload.userErrors.length > 0) throw new Error(`${step}: ${answer.body}`);
    return payload as Answer;
  };
}

function watchOf(watches: Watches, step: Step): Stopwatch {
  const watch = watches.get(step) ?? new Stopwatch();
  watches.set(step, watch);
  return watch;
}

/** The same visit of every run wishes the same. */
function wishOf({ goods }: BuyingPlan, visit: number): WishedLine {
  return { ...goods[dice(visit, goods.length)]!, quantity: 1 + dice(visit + 1, MAX_QUANTITY) };
}

/** A number below the limit that looks as if it were drawn, and is always the same for a visit. */
function dice(visit: number, limit: number): number {
  const mixed = Math.imul((visit * 2_654_435_761) ^ (visit >>> 7), 2_246_822_519) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) % limit;
}

function minorOf({ amount }: Money): number {
  return Math.round(Number(amount) * 100);
}

function capitalised(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`Expected ${what} to be ${String(expected)}, not ${String(actual)}`);
}
