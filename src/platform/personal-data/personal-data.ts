import type { TenantScope, TenantTx } from '../db/scope.js';

/** A buyer as one store knows them. */
export interface DataSubject {
  /** The store's record of the buyer; null for an account that the store has no record of. */
  readonly customerId: string | null;
  /** The buyer's account; null for a guest. */
  readonly userId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Where to go on with a list. */
export interface PersonalPage {
  /** Key of the entry before; null at the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

/** One row about a buyer, without what the store keeps for itself: keys of tenancy, secrets, what is encrypted. */
export interface PersonalEntry {
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What a module keeps of buyers in one of its tables: what an export tells of it and what an erasure does to it. The
 * table itself is listed in docs/privacy.md, which a test compares with the database.
 */
export interface PersonalData {
  /** The name of its list in an export. */
  readonly name: string;
  /** For the buyer only: what belongs to the account and not to the store. */
  readonly isOfAccount?: boolean;
  /** Entries behind the page's place, in the order of their keys. Absent: nothing of it is told. */
  read?(scope: TenantScope, subject: DataSubject, page: PersonalPage): Promise<PersonalEntry[]>;
  /** Why an erasure has to wait, in a sentence for the merchant; null when it need not. */
  obstacle?(tx: TenantTx, subject: DataSubject): Promise<string | null>;
  /**
   * Takes out what tells who the buyer is, in the transaction that locks their record. Does the same again when it is
   * repeated. Must not need what the erasure of another table leaves or removes.
   */
  erase?(tx: TenantTx, subject: DataSubject): Promise<void>;
  /** The same for what takes long: in a transaction of its own, soon afterwards, maybe several times. */
  eraseLater?(tx: TenantTx, subject: Pick<DataSubject, 'customerId' | 'userId'>): Promise<void>;
}
