import type { DemoPromotion } from '../demo/demo-catalog.js';
import type { TenantContext } from '../platform/context.js';
import type { App } from './compose.js';

/** The store's buyers may type these codes. What is there already stays as it is. */
export async function seedPromotions(
  app: App,
  ctx: TenantContext,
  promotions: readonly DemoPromotion[],
): Promise<void> {
  const { facts, offers } = app.composed.apis.promotions;
  const codes = promotions.map(({ code }) => code);
  const present = (await facts(ctx, { codes, customerId: null, now: ctx.clock.now() })).map(
    ({ code }) => code,
  );
  for (const promotion of promotions) {
    if (!present.includes(promotion.code)) await offers.create(ctx, promotion);
  }
}
