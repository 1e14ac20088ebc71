import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { openSecret } from '../../platform/crypto/open-secret.js';
import type { SecretColumn } from '../../platform/crypto/secret-column.js';
import { isStaff } from '../../platform/viewer.js';
import type { OrderEntity } from './order.entity.js';

type Owned = Pick<OrderEntity, 'id' | 'userId' | 'accessToken'>;

/** The tokens of orders in the database. */
export const ACCESS_TOKENS: SecretColumn = {
  table: 'sales_order',
  column: 'access_token',
  key: { column: 'id', type: 'uuid' },
  contextOf: ({ key }) => contextOf(key),
};

/** Who may see an order. */
export class OrderAccess {
  constructor(private readonly core: Pick<Core, 'keyRing' | 'log'>) {}

  /** Whether the viewer works in the store, bought the order, or shows its token. */
  mayRead(ctx: RequestContext, order: Owned): boolean {
    return isStaff(ctx) || this.isBuyer(ctx, order);
  }

  /** Whether the viewer bought the order or shows its token. */
  isBuyer(ctx: RequestContext, order: Owned): boolean {
    if (ctx.viewer.kind === 'user' && order.userId === ctx.viewer.userId) return true;
    const token = ctx.orderToken === null ? null : this.tokenOf(order);
    return ctx.orderToken !== null && token !== null && isSame(ctx.orderToken, token);
  }

  /** The order's access token in the form that is stored. */
  seal(orderId: string, token: string): string {
    return this.core.keyRing.encrypt(token, contextOf(orderId));
  }

  /** The token that opens the order, for its buyer only. Null where it cannot be read any more: then nothing opens it. */
  tokenOf(order: Pick<OrderEntity, 'id' | 'accessToken'>): string | null {
    return openSecret(this.core, order.accessToken, contextOf(order.id));
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
