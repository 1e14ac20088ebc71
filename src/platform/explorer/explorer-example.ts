/** An operation that stands ready in the explorer: opened by a click, run by a press of the button. */
export interface ExplorerExample {
  /** The slug of the store it is sent to, as the header `x-store`; null for the platform's own operations. */
  readonly store: string | null;
  /** The heading it stands under, for example "Shopping". */
  readonly group: string;
  /** What it does, in the words of the person who looks for it. */
  readonly title: string;
  /** The document. A named operation gives its tab a name. */
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A demo account that the explorer offers to sign in with. Its password is shown to everyone who opens the page. */
export interface ExplorerAccount {
  /** What the list of accounts shows. */
  readonly label: string;
  readonly email: string;
  readonly password: string;
  /** The store whose requests it is meant for; null for operators of the platform. */
  readonly store: string | null;
}
