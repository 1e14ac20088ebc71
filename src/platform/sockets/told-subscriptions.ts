import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * What tells events: the same object for all subscriptions that differ in nothing but the sequence they begin after, so
 * that what is found out for one of them can serve all.
 */
export interface ToldSubscription {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Those that the operation declares, without those that only say where the stream begins. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The name of its one root field. */
  readonly field: string;
}

/** Those with longer variables are not shared: hardly two clients send the same. */
const MAX_VARIABLES_LENGTH = 10_000;
const REMEMBERED_CHARACTERS = 4_000_000;
const REMEMBERED_SUBSCRIPTIONS = 10_000;

/** The subscriptions that this process tells or has told, as far as they are shared. Clients cannot make it grow. */
export class ToldSubscriptions {
  /** Each counts its document as well, which it keeps from being forgotten. */
  private readonly shared = new LRUCache<string, ToldSubscription>({
    max: REMEMBERED_SUBSCRIPTIONS,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: ({ document }, key) => key.length + (document.loc?.end ?? 0),
  });

  private readonly numbers = new WeakMap<DocumentNode, number>();
  private documentCount = 0;

  /** The one that all who ask for the same share, from now on. */
  share(asked: ToldSubscription): ToldSubscription {
    const variables = JSON.stringify(asked.variables);
    if (variables.length > MAX_VARIABLES_LENGTH) return asked;
    const key = `${this.numberOf(asked.document)} ${asked.operationName ?? ''} ${variables}`;
    const known = this.shared.get(key);
    if (known) return known;
    this.shared.set(key, asked);
    return asked;
  }

  private numberOf(document: DocumentNode): number {
    const number = this.numbers.get(document) ?? ++this.documentCount;
    this.numbers.set(document, number);
    return number;
  }
}
