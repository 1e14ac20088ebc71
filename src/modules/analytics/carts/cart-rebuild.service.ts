import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { onBehalfOf, type WriteContext } from '../../../platform/db/unit-of-work.js';
import type { CartFate, CartsApi } from '../../carts/index.js';
import { KEPT_MS, QUIET_MS } from './cart-ages.js';
import type { CartFactState } from './cart-fact.js';
import type { CartFactsRepository } from './cart-facts.repository.js';
import type { CartRebuildRepository, OrderPlace } from './cart-rebuild.repository.js';

const BATCH = 1000;

type StoreContext = WriteContext & { tenantId: TenantId };

export interface CartRebuildParts {
  readonly facts: CartFactsRepository;
  readonly rebuild: CartRebuildRepository;
  readonly carts: Pick<CartsApi, 'listFates' | 'eventIdOf'>;
}

/** Makes the facts of a store's carts anew from its carts and orders. */
export class CartRebuildService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'contexts' | 'clock'>,
    private readonly parts: CartRebuildParts,
  ) {}

  /**
   * What is known of carts is what the tables say, and the sums of days are those of the carts, by the store's time zone of
   * now. Only single carts change until then, which no report reads; the sums change at the end, in one transaction. Carts
   * whose rows are gone stay as they were told of; sums of days before the oldest that is kept stay. Events are counted
   * meanwhile, between the batches. May run twice and beside itself. Answers how many carts are known; null when it was stopped.
   */
  async rebuild(tenantId: TenantId, signal?: AbortSignal): Promise<number | null> {
    const ctx = onBehalfOf(this.core.contexts.platform(`analytics-carts-${newId()}`), tenantId);
    const completeSince = new Date(this.core.clock.now().getTime() - KEPT_MS);
    for (let after: string | null | undefined = null; after !== undefined;) {
      if (signal?.aborted) return null;
      after = await this.restore(ctx, after);
    }
    for (let place: OrderPlace | undefined = { orderedAt: completeSince, orderId: null }; place;) {
      if (signal?.aborted) return null;
      place = await this.noteOrders(ctx, place);
    }
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.parts.facts.lockStore(tx);
      return this.parts.rebuild.swap(tx, completeSince);
    });
  }

  /** Answers where the next carts begin; undefined when there are none left. */
  private restore(ctx: StoreContext, afterId: string | null): Promise<string | undefined> {
    const { facts, rebuild, carts } = this.parts;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await facts.lockStore(tx);
      const fates = await carts.listFates(tx, afterId, BATCH);
      const quietSince = tx.now.getTime() - QUIET_MS;
      const restored = fates.map((fate) => ({
        ...{ id: fate.eventId, startedAt: fate.createdAt },
        ...{ orderId: fate.orderId, state: stateOf(fate, quietSince) },
      }));
      if (restored.length > 0) await rebuild.restore(tx, restored);
      return fates.length === BATCH ? fates.at(-1)!.id : undefined;
    });
  }

  /** Answers where the next orders begin; undefined when there are none left. */
  private noteOrders(ctx: StoreContext, place: OrderPlace): Promise<OrderPlace | undefined> {
    const { facts, rebuild, carts } = this.parts;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await facts.lockStore(tx);
      const orders = await rebuild.orders(tx, place, BATCH);
      const named = orders.map((order) => ({ ...order, cartId: carts.eventIdOf(order.cartId) }));
      if (named.length > 0) await rebuild.noteOrders(tx, named);
      return orders.length === BATCH ? orders.at(-1) : undefined;
    });
  }
}

function stateOf({ status, updatedAt }: CartFate, quietSince: number): CartFactState {
  switch (status) {
    case 'OPEN':
      return updatedAt.getTime() > quietSince ? 'OPEN' : 'ABANDONED';
    case 'COMPLETED':
      return 'CONVERTED';
    case 'EXPIRED':
      return 'ABANDONED';
    default:
      return status;
  }
}
