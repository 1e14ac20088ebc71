/** An invoice that another system wrote, with all its rows. Nothing of it was checked against the store. */
export interface PastInvoice {
  /** Rows of the file that the invoice was read from, ascending. Rows without a sale are not among them. */
  readonly rowNumbers: readonly number[];
  /** What the other system calls the invoice: the same number in a second import means the same invoice. */
  readonly number: string;
  /** The wall clock in the store when it was written: "2010-12-01 08:26:00". */
  readonly localTime: string;
  /** What the other system calls the customer; null for one that it does not know. */
  readonly customer: string | null;
  /** ISO 3166-1 alpha-2; null when the file does not tell. */
  readonly countryCode: string | null;
  readonly rows: readonly PastInvoiceRow[];
}

/** What was sold or given back of one thing. Money is in minor units and never below 0. */
export interface PastInvoiceRow {
  readonly rowNumber: number;
  readonly stockCode: string;
  readonly description: string;
  /** 1 or more. */
  readonly quantity: number;
  readonly unitMinor: number;
  /** Whether the money goes back to the buyer. */
  readonly isRefund: boolean;
}
