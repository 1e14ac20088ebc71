import { calendarDateIn, type CalendarDate } from '../../../kernel/calendar-date.js';

/**
 * OPEN: the buyer fills it. CHECKOUT: it is being paid for. ABANDONED: nobody changed it for a day, or it expired.
 * CONVERTED: it became an order. MERGED: it went into another cart, and is counted no more.
 */
export type CartFactState = 'OPEN' | 'CHECKOUT' | 'ABANDONED' | 'CONVERTED' | 'MERGED';

/** What is known of a cart. */
export interface CartFact {
  readonly id: string;
  /** When it was started, in the store's time zone. */
  readonly day: CalendarDate;
  readonly state: CartFactState;
  readonly orderId: string | null;
  readonly startedAt: Date;
  /** When it went to the checkout for the first time. */
  readonly checkedOutAt: Date | null;
  readonly convertedAt: Date | null;
}

/** What an event says of a cart, which it names by its id or by its order. */
export interface CartNews {
  readonly what: 'started' | 'checkoutBegun' | 'confirmed' | 'reopened' | 'expired' | 'merged';
  readonly cartId: string | null;
  readonly orderId: string | null;
  readonly occurredAt: Date;
}

/** What is added to the sums of a day. */
export interface CartSums {
  started: number;
  abandoned: number;
  converted: number;
  checkouts: number;
  orders: number;
}

/** The carts of some news as they are known, and as the news makes them. */
export class CartFacts {
  readonly changed = new Map<string, CartFact>();
  private readonly known: Map<string, CartFact>;
  private readonly byOrder: Map<string, string>;
  private readonly sums = new Map<CalendarDate, CartSums>();

  constructor(
    known: readonly CartFact[],
    private readonly timeZone: string,
  ) {
    this.known = new Map(known.map((fact) => [fact.id, fact]));
    this.byOrder = new Map(known.flatMap(({ id, orderId }) => (orderId === null ? [] : [[orderId, id]])));
  }

  /** Takes in what happened, in its order. News that came before changes nothing. */
  tell(news: CartNews): void {
    const id = news.cartId ?? this.byOrder.get(news.orderId ?? '');
    if (id === undefined) return;
    const before = this.known.get(id) ?? null;
    const after = before ? next(before, news) : this.first(id, news);
    if (!after || after === before) return;
    this.known.set(id, after);
    this.changed.set(id, after);
    if (after.orderId !== null) this.byOrder.set(after.orderId, id);
    this.count(before, after, this.dayOf(news.occurredAt));
  }

  /** What is to be added to the sums, by day. */
  additions(): { day: CalendarDate; sums: CartSums }[] {
    return [...this.sums].map(([day, sums]) => ({ day, sums }));
  }

  /** Events of before the first that is kept may be missing: a cart then begins with what is told of it. */
  private first(id: string, { what, orderId, occurredAt }: CartNews): CartFact | null {
    if (what !== 'started' && what !== 'checkoutBegun') return null;
    const started = { id, day: this.dayOf(occurredAt), startedAt: occurredAt, convertedAt: null };
    if (what === 'started') return { ...started, state: 'OPEN', orderId: null, checkedOutAt: null };
    return { ...started, state: 'CHECKOUT', orderId, checkedOutAt: occurredAt };
  }

  private count(before: CartFact | null, after: CartFact, today: CalendarDate): void {
    if (before) this.add(before, before.day, -1);
    this.add(after, after.day, 1);
    const happened = this.of(today);
    if (after.checkedOutAt && !before?.checkedOutAt) happened.checkouts += 1;
    if (after.state === 'CONVERTED') happened.orders += 1;
  }

  private add({ state }: CartFact, day: CalendarDate, sign: 1 | -1): void {
    const sums = this.of(day);
    if (state !== 'MERGED') sums.started += sign;
    if (state === 'ABANDONED') sums.abandoned += sign;
    if (state === 'CONVERTED') sums.converted += sign;
  }

  private of(day: CalendarDate): CartSums {
    const sums = this.sums.get(day) ?? { started: 0, abandoned: 0, converted: 0, checkouts: 0, orders: 0 };
    this.sums.set(day, sums);
    return sums;
  }

  private dayOf(instant: Date): CalendarDate {
    return calendarDateIn(this.timeZone, instant);
  }
}

/** The cart after the news; the same object where it changes nothing. What became an order or was merged stays so. */
function next(fact: CartFact, { what, orderId, occurredAt }: CartNews): CartFact {
  const isOver = fact.state === 'CONVERTED' || fact.state === 'MERGED';
  if (isOver) return fact;
  const isItsOrder = fact.orderId === orderId;
  switch (what) {
    case 'checkoutBegun':
      return { ...fact, state: 'CHECKOUT', orderId, ...firstCheckout(fact, occurredAt) };
    case 'confirmed':
      return isItsOrder ? { ...fact, state: 'CONVERTED', convertedAt: occurredAt } : fact;
    case 'reopened':
      return isItsOrder ? { ...fact, state: 'OPEN', orderId: null } : fact;
    case 'merged':
      return { ...fact, state: 'MERGED' };
    case 'expired':
      return fact.state === 'OPEN' ? { ...fact, state: 'ABANDONED' } : fact;
    case 'started':
      return fact;
  }
}

function firstCheckout({ checkedOutAt }: CartFact, at: Date): Pick<CartFact, 'checkedOutAt'> {
  return { checkedOutAt: checkedOutAt ?? at };
}
