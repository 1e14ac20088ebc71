import { notFound } from '../../../kernel/errors.js';
import { newCapabilityId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { violatesUnique } from '../../../platform/db/unique-violation.js';
import { assertChangeable, cartLocked, userIdOf } from '../cart-access.js';
import { cartCreated, cartMerged } from '../carts.events.js';
import type { CartsRepository } from '../stored/carts.repository.js';
import type { CartWithLines, LineFacts } from '../stored/cart-with-lines.js';
import { mergedCart, type MergedCart } from './cart-merge.js';

const DAY_MS = 86_400_000;
const MAX_ATTEMPTS = 4;

/** Which cart is to be changed. */
export interface CartTarget {
  /** A UUID. Null: the user's own cart, which is made when there is none; for a guest always a new one. */
  readonly cartId: string | null;
  readonly expectedVersion?: number | null | undefined;
  /** Variants that the change asks about beside those in the cart. */
  readonly variantIds?: readonly string[];
  /** Looks at the locked cart, in the transaction, and refuses by throwing. */
  readonly check?: (tx: TenantTx, cart: CartWithLines) => Promise<void>;
}

/** What a change makes of a cart. Pure: it may be asked more than once. */
export type Decide = (cart: CartWithLines, facts: ReadonlyMap<string, LineFacts>) => CartWithLines;

interface Change {
  readonly target: CartTarget;
  readonly userId: string | null;
  readonly currency: string;
  readonly decide: Decide;
}

/** The one way in which carts change: locked, decided, written in one statement. */
export class CartChanges {
  constructor(
    private readonly core: Core,
    private readonly carts: CartsRepository,
  ) {}

  /**
   * The cart as the decision makes it. A guest's cart that a signed-in user changes becomes theirs, or is merged into
   * the open cart they have; while that one is being paid for, it stays a guest's.
   * @throws VersionConflict, Refusal NOT_FOUND, CART_LOCKED and what the decision refuses
   */
  async change(ctx: TenantContext, target: CartTarget, decide: Decide): Promise<MergedCart> {
    const change = { target, decide, userId: userIdOf(ctx), currency: ctx.tenant.currency };
    return this.withOwnCart(ctx, (tx) => this.changeIn(tx, change));
  }

  /**
   * The guest's cart is the signed-in user's, or merged into the one they have. Done already: answers their cart.
   * @throws Refusal NOT_FOUND, CART_LOCKED while one of the two is being paid for
   */
  async claim(ctx: TenantContext, cartId: string, userId: string): Promise<MergedCart> {
    return this.withOwnCart(ctx, async (tx) => {
      const { cart } = await this.carts.lock(tx, { cartId, userId });
      if (!cart) throw notFound(['cartId']);
      assertChangeable(cart, userId);
      if (cart.userId === userId) return { cart, notices: [] };
      const claimed = await this.claimAs(tx, { before: cart, after: cart }, userId);
      if (!claimed) throw cartLocked();
      return claimed;
    });
  }

  /** When a cart that changes now expires. */
  expiryFrom(now: Date): Date {
    return new Date(now.getTime() + this.core.config.carts.expiryDays * DAY_MS);
  }

  /** Two requests of one user may make or claim a cart at once: the second finds the first one's when it begins again. */
  private async withOwnCart<T>(ctx: TenantContext, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.core.unitOfWork.write(ctx, work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !violatesUnique(error, 'cart_of_user')) throw error;
      }
    }
  }

  private async changeIn(tx: TenantTx, { target, userId, decide, currency }: Change): Promise<MergedCart> {
    const { cartId, variantIds = [], expectedVersion } = target;
    const { cart: before, facts } = await this.carts.lock(tx, { cartId, userId, variantIds });
    if (!before && cartId !== null) throw notFound(['cartId']);
    if (!before) return this.create(tx, decide(this.newCart(tx, userId, currency), facts));
    assertChangeable(before, userId);
    assertVersion(before, expectedVersion);
    await target.check?.(tx, before);
    const after = decide(before, facts);
    const mayClaim = userId !== null && before.userId === null;
    const claimed = mayClaim ? await this.claimAs(tx, { before, after }, userId) : null;
    return claimed ?? { cart: this.save(tx, before, after), notices: [] };
  }

  private async create(tx: TenantTx, cart: CartWithLines): Promise<MergedCart> {
    this.carts.create(tx, cart);
    await this.core.outbox.add(tx, cartCreated(cart));
    return { cart, notices: [] };
  }

  /** The changed guest's cart as the user's; null while the user's own is being paid for, and nothing happened then. */
  private async claimAs(
    tx: TenantTx,
    { before, after }: { before: CartWithLines; after: CartWithLines },
    userId: string,
  ): Promise<MergedCart | null> {
    const { cart: own } = await this.carts.lock(tx, { cartId: null, userId });
    if (!own) return { cart: this.save(tx, before, { ...after, userId }), notices: [] };
    if (own.status === 'CHECKOUT') return null;
    const merged = mergedCart(own, after);
    await this.carts.markMerged(tx, before.id, userId);
    await this.core.outbox.add(tx, cartMerged(before));
    return { ...merged, cart: this.save(tx, own, merged.cart) };
  }

  private save(tx: TenantTx, before: CartWithLines, after: CartWithLines): CartWithLines {
    const touched = { ...after, updatedAt: tx.now, expiresAt: this.expiryFrom(tx.now) };
    this.carts.save(tx, before, touched);
    return { ...touched, version: before.version + 1 };
  }

  private newCart(tx: TenantTx, userId: string | null, currency: string): CartWithLines {
    return {
      tenantId: tx.tenantId,
      id: newCapabilityId(),
      ...{ userId, currency, status: 'OPEN' as const, orderId: null, version: 1 },
      ...{ email: null, phone: null, shippingAddress: null, billingAddress: null },
      ...{ discountCodes: [], shippingMethodId: null, lines: [] },
      ...{ createdAt: tx.now, updatedAt: tx.now, expiresAt: this.expiryFrom(tx.now) },
    };
  }
}
