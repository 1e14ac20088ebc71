import type { TenantId } from '../../../kernel/ids.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { FIND_CART, LOCK_CART, SELECT_FACTS } from './cart-select.sql.js';
import type { CartEntity } from './cart.entity.js';
import type { CartLine, CartWithLines, LineFacts } from './cart-with-lines.js';
import { CREATE_CART, SAVE_CART, SAVE_COLUMNS } from './cart-write.sql.js';

/** Which cart is meant, by whom, and what else there is to know. */
export interface CartRequest {
  /** Null: the user's own. */
  readonly cartId: string | null;
  readonly userId: string | null;
  /** Variants that may not be in the cart yet. */
  readonly variantIds?: readonly string[];
}

/** The cart that was meant, if there is one, and what is known of all variants in it and asked for. */
export interface FoundCart {
  readonly cart: CartWithLines | null;
  readonly facts: ReadonlyMap<string, LineFacts>;
}

type StoredLine = Omit<CartLine, 'tenantId' | 'cartId' | 'createdAt' | 'facts'> & { createdAt: string };

type CartRow = { [Key in keyof CartEntity]: CartEntity[Key] | null } & {
  /** Of a locked cart. */
  seenVersion?: number | null;
  lines: StoredLine[];
  facts: LineFacts[];
};

/** SQL of carts. */
export class CartsRepository {
  /** The cart as it is, whoever may see it; one statement. */
  async find(scope: TenantScope, request: CartRequest): Promise<FoundCart> {
    if (meansNone(request)) return this.factsOnly(scope, request);
    return foundCart(await this.select(scope, FIND_CART, request));
  }

  /**
   * The cart, locked until the transaction ends. One statement, and another one for each change that it had to wait
   * for: the lines would be those from before that change.
   */
  async lock(tx: TenantTx, request: CartRequest): Promise<FoundCart> {
    if (meansNone(request)) return this.factsOnly(tx, request);
    for (;;) {
      const row = await this.select(tx, LOCK_CART, request);
      if (row.version === row.seenVersion) return foundCart(row);
    }
  }

  /** What is known of these variants; those that cannot be bought are left out. */
  facts(scope: TenantScope, variantIds: readonly string[]): Promise<LineFacts[]> {
    return scope.query<LineFacts>(SELECT_FACTS, [scope.tenantId, variantIds]);
  }

  /** A new cart with its lines, with the end of the transaction. @throws DatabaseError for the index `cart_of_user` when the user has one meanwhile */
  create(tx: TenantTx, cart: CartWithLines): void {
    const parameters = [tx.tenantId, cart.id, ...cartValues(cart), tx.now, ...lineValues(cart.lines)];
    tx.writeAtEnd(`cart ${cart.id}`, () => ({ isWhole: true, sql: CREATE_CART, parameters }));
  }

  /**
   * With the end of the transaction the locked cart is as `after` says and one version further. Lines are written only
   * where they changed or their price is not the one that was seen last.
   * @throws DatabaseError for the index `cart_of_user` when it becomes a user's who has one meanwhile
   */
  save(tx: TenantTx, before: CartWithLines, after: CartWithLines): void {
    const kept = new Set(after.lines.map(({ id }) => id));
    const removed = before.lines.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    const changed = changedLines(before, after);
    const columns = [tx.tenantId, before.id, ...cartValues(after), tx.now];
    const statement =
      removed.length + changed.length === 0
        ? { sql: SAVE_COLUMNS, parameters: columns }
        : { isWhole: true, sql: SAVE_CART, parameters: [...columns, ...lineValues(changed), removed] };
    tx.writeAtEnd(`cart ${before.id}`, () => statement);
  }

  /** The guest's cart went into the cart of this user. */
  async markMerged(tx: TenantTx, cartId: string, userId: string): Promise<void> {
    await tx.query(
      `UPDATE cart SET status = 'MERGED', user_id = $3, version = version + 1, updated_at = $4
       WHERE tenant_id = $1 AND id = $2`,
      [tx.tenantId, cartId, userId, tx.now],
    );
  }

  /** The locked cart is paid for by this order, with the end of the transaction. */
  beginCheckout(tx: TenantTx, cartId: string, orderId: string): Promise<void> {
    tx.writeAtEnd(`the cart of ${orderId}`, () => ({
      sql: `UPDATE cart SET status = 'CHECKOUT', order_id = $3, version = version + 1, updated_at = $4
       WHERE tenant_id = $1 AND id = $2 AND status = 'OPEN'`,
      parameters: [tx.tenantId, cartId, orderId, tx.now],
    }));
    return Promise.resolve();
  }

  /** With the end of the transaction. */
  complete(tx: TenantTx, orderId: string): Promise<void> {
    tx.writeAtEnd(`the cart of ${orderId}`, () => ({
      sql: `UPDATE cart SET status = 'COMPLETED', version = version + 1, updated_at = $3
       WHERE tenant_id = $1 AND order_id = $2 AND status = 'CHECKOUT'`,
      parameters: [tx.tenantId, orderId, tx.now],
    }));
    return Promise.resolve();
  }

  async reopen(tx: TenantTx, orderId: string, expiresAt: Date): Promise<void> {
    await tx.query(
      `UPDATE cart SET status = 'OPEN', order_id = NULL, version = version + 1, updated_at = $3, expires_at = $4
       WHERE tenant_id = $1 AND order_id = $2 AND status = 'CHECKOUT'`,
      [tx.tenantId, orderId, tx.now, expiresAt],
    );
  }

  private async select(
    scope: TenantScope,
    { ofUser, ofGuest }: typeof FIND_CART,
    { cartId, userId, variantIds = [] }: CartRequest,
  ): Promise<CartRow> {
    const sql = userId === null ? ofGuest : ofUser;
    const [row] = await scope.query<CartRow>(sql, [scope.tenantId, cartId, userId, variantIds]);
    return row!;
  }

  private async factsOnly(scope: TenantScope, { variantIds = [] }: CartRequest): Promise<FoundCart> {
    const facts = variantIds.length > 0 ? await this.facts(scope, variantIds) : [];
    return { cart: null, facts: factsByVariant(facts) };
  }
}

/** A guest has no cart of their own. */
function meansNone({ cartId, userId }: CartRequest): boolean {
  return cartId === null && userId === null;
}

function factsByVariant(known: readonly LineFacts[]): ReadonlyMap<string, LineFacts> {
  return new Map(known.map((fact) => [fact.variantId, fact]));
}

function foundCart({ seenVersion: _, lines, facts: known, ...cart }: CartRow): FoundCart {
  const facts = factsByVariant(known);
  if (cart.id === null) return { cart: null, facts };
  const owned = { tenantId: cart.tenantId as TenantId, cartId: cart.id };
  const withFacts = lines.map((line): CartLine => ({
    ...owned,
    ...line,
    createdAt: new Date(line.createdAt),
    facts: facts.get(line.variantId) ?? null,
  }));
  return { cart: { ...(cart as Pick<CartEntity, keyof CartEntity>), lines: withFacts }, facts };
}

/** New lines, lines of another quantity, and lines whose buyer is being shown another price. */
function changedLines(before: CartWithLines, after: CartWithLines): CartLine[] {
  const stored = new Map(before.lines.map((line) => [line.id, line]));
  return after.lines.filter((line) => {
    const old = stored.get(line.id);
    return old?.quantity !== line.quantity || old.seenUnitMinor !== shownUnitMinor(line);
  });
}

function cartValues(cart: CartWithLines): unknown[] {
  return [
    cart.userId,
    cart.currency,
    cart.email,
    cart.phone,
    jsonOf(cart.shippingAddress),
    jsonOf(cart.billingAddress),
    cart.discountCodes,
    cart.shippingMethodId,
    cart.expiresAt,
  ];
}

function lineValues(lines: readonly CartLine[]): unknown[] {
  return [
    lines.map(({ id }) => id),
    lines.map(({ variantId }) => variantId),
    lines.map(({ quantity }) => quantity),
    lines.map(shownUnitMinor),
  ];
}

/** The price that the answer to a change shows; what was seen before while the variant has none. */
function shownUnitMinor({ facts, seenUnitMinor }: CartLine): number {
  return facts?.unitMinor ?? seenUnitMinor;
}

function jsonOf(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
