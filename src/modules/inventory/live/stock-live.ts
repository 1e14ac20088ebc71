import { Fault } from '../../../kernel/errors.js';
import { decodeId, encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { eventFieldsOf } from '../../../platform/live/live-event.type.js';
import { liveStream, type Subscribe } from '../../../platform/live/live-subscription.js';
import { availabilityLoader } from '../levels/stock.loaders.js';
import type { StockEvent } from './stock-event.type.js';

const MAX_VARIANTS = 100;

/** What a subscriber of stock says. */
interface StockArguments {
  readonly variantIds: readonly string[];
  readonly after?: bigint | null;
}

/** The stock events of the variants. What is no id of a variant is followed in vain, as an id of nothing is. */
export const followStock: Subscribe<StockArguments> = async (ctx, { variantIds, after }) => {
  if (variantIds.length < 1 || variantIds.length > MAX_VARIANTS) {
    const message = `variantIds takes 1 to ${MAX_VARIANTS} ids, got ${variantIds.length}.`;
    throw new Fault('BAD_USER_INPUT', message);
  }
  const ids = variantIds.map((id) => decodeId('variant', id)).filter((id) => id !== null);
  return liveStream(ctx, { about: { kind: 'variant', ids }, families: ['stock'], after });
};

/** The event as it is told; the availability is read once for all subscribers. */
export async function stockEventOf(ctx: TenantContext, event: LiveEvent): Promise<StockEvent> {
  const { id } = event.subject;
  const availableQuantity = await event.share('available', () => ctx.loader(availabilityLoader).load(id));
  return { ...eventFieldsOf(event), variantId: encodeId('variant', id), availableQuantity };
}
