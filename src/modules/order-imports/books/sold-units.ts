/** An order of which money can go back. */
export interface RefundableOrder {
  readonly id: string;
  readonly paymentId: string;
  readonly totalMinor: number;
  /** Whether it was there before this batch. */
  readonly isStored: boolean;
  /** What has gone back so far, this batch included. */
  refundedMinor: number;
  /** What can still go back. */
  leftMinor: number;
}

/** Units that were sold to a known customer and have not gone back. */
export interface SoldLine {
  readonly id: string;
  readonly order: RefundableOrder;
  readonly unitMinor: number;
  leftUnits: number;
}

/** What makes units alike: who bought what, in which country, and at which price. */
export interface SoldKey {
  readonly customerId: string;
  readonly countryCode: string | null;
  readonly stockCode: string;
  readonly unitMinor: number;
}

/** Units of one line that go back. */
export interface TakenUnits {
  readonly line: SoldLine;
  readonly quantity: number;
}

/** What known customers bought, so that what comes back finds its sale. */
export class SoldUnits {
  /** The newest last. */
  private readonly lines = new Map<string, SoldLine[]>();

  /** Lines come in the order of their sales. */
  add(key: SoldKey, line: SoldLine): void {
    const text = keyText(key);
    const lines = this.lines.get(text);
    if (lines) lines.push(line);
    else this.lines.set(text, [line]);
  }

  /** Takes as many of these units as there are, those of the newest sales first. They are gone from here then. */
  take(key: SoldKey, quantity: number): TakenUnits[] {
    const lines = this.lines.get(keyText(key)) ?? [];
    const taken: TakenUnits[] = [];
    let rest = quantity;
    for (let place = lines.length - 1; place >= 0 && rest > 0; place -= 1) {
      const line = lines[place]!;
      const payable = Math.floor(line.order.leftMinor / line.unitMinor);
      const units = Math.min(rest, line.leftUnits, payable);
      if (units <= 0) continue;
      line.leftUnits -= units;
      line.order.leftMinor -= units * line.unitMinor;
      rest -= units;
      taken.push({ line, quantity: units });
    }
    return taken;
  }
}

function keyText({ customerId, countryCode, stockCode, unitMinor }: SoldKey): string {
  return JSON.stringify([customerId, countryCode, stockCode, unitMinor]);
}
