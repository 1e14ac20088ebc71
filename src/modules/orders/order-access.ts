import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '../../platform/context.js';
import type { KeyRing } from '../../platform/crypto/key-ring.js';
import { isStaff } from '../../platform/viewer.js';
import type { OrderEntity } from './order.entity.js';

type Owned = Pick<OrderEntity, 'id' | 'userId' | 'accessToken'>;

/** Who may see an order. */
export class OrderAccess {
  constructor(private readonly keyRing: KeyRing) {}

  /** Whether the viewer works in the store, bought the order, or shows its token. */
  mayRead(ctx: RequestContext, order: Owned): boolean {
    return isStaff(ctx) || this.isBuyer(ctx, order);
  }

  /** Whether the viewer bought the order or shows its token. */
  isBuyer(ctx: RequestContext, order: Owned): boolean {
    if (ctx.viewer.kind === 'user' && order.userId === ctx.viewer.userId) return true;
    return ctx.orderToken !== null && isSame(ctx.orderToken, this.tokenOf(order));
  }

  /** The order's access token in the form that is stored. */
  seal(orderId: string, token: string): string {
    return this.keyRing.encrypt(token, contextOf(orderId));
  }

  /** The token that opens the order. For its buyer only. */
  tokenOf(order: Pick<OrderEntity, 'id' | 'accessToken'>): string {
    return this.keyRing.decrypt(order.accessToken, contextOf(order.id));
  }
}

function contextOf(orderId: string): string {
  return `order:${orderId}`;
}

/** In the same time whatever the texts are. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
