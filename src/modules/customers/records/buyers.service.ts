import { newId } from '../../../kernel/ids.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { BuyerFacts } from '../../pricing/index.js';
import { customerChanged } from '../customers.events.js';
import type {
  BuyerContact,
  BuyersRepository,
  BuyerUpdate,
  GuestContact,
  KnownBuyer,
} from './buyers.repository.js';

/** Who buys: an account, or a guest who only tells how to be reached. */
export interface Buyer extends BuyerContact {
  readonly userId: string | null;
}

/** Customers as carts and checkouts need them. */
export class BuyersService {
  constructor(
    private readonly buyers: BuyersRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The buyer's record in the store, found or made, its row locked until the transaction ends. What an order adds is
   * what the record did not know: a name, a phone number, the language. The e-mail address of an account's record is
   * the account's own, whatever was typed. Two that come at once get the same row. An order that is being made counts
   * at once. One statement.
   * @throws Error when there is neither an account nor an e-mail address nor a phone number
   */
  async upsert(tx: TenantTx, buyer: Buyer, { isOrdering = false } = {}): Promise<KnownBuyer> {
    const update = { newId: newId(), contact: buyer, orders: isOrdering ? 1 : 0 };
    const customer = await this.write(tx, buyer, update);
    if (customer.id === update.newId) await this.outbox.add(tx, customerChanged('created', customer));
    return customer;
  }

  /**
   * What promotions may ask of the buyer, in one statement. A guest is known as {@link upsert} knows them, by the e-mail
   * address or else the phone number: enough to see whether they ordered before as a guest, but groups are for accounts,
   * because anyone can type an address.
   */
  async buyerFacts(
    scope: TenantScope,
    { userId, ...contact }: GuestContact & { readonly userId: string | null },
  ): Promise<BuyerFacts> {
    const row = await this.find(scope, userId, contact);
    return {
      customerId: row?.customerId ?? null,
      groupIds: row?.groupIds ?? [],
      isFirstOrder: (row?.orderCount ?? 0) === 0,
    };
  }

  /** The customer has one order more, or one fewer when it failed or was cancelled. Locks the customer's row. */
  countOrder(tx: TenantTx, customerId: string, delta: 1 | -1): Promise<void> {
    return this.buyers.countOrder(tx, customerId, delta);
  }

  private async write(tx: TenantTx, buyer: Buyer, update: BuyerUpdate): Promise<KnownBuyer> {
    if (buyer.userId === null) {
      if (buyer.email === null && buyer.phone === null) {
        throw new Error('A guest is known by an e-mail address or a phone number; neither came');
      }
      return this.buyers.upsertGuest(tx, update);
    }
    const customer = await this.buyers.upsertAccount(tx, buyer.userId, update);
    if (!customer) throw new Error(`There is no account ${buyer.userId}`);
    return customer;
  }

  private async find(scope: TenantScope, userId: string | null, contact: GuestContact) {
    if (userId !== null) return this.buyers.ofAccount(scope, userId);
    const isUnknown = contact.email === null && contact.phone === null;
    return isUnknown ? null : this.buyers.ofGuest(scope, contact);
  }
}
