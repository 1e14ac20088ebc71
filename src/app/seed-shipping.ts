import { encodeId } from '../kernel/ids.js';
import type { TenantContext } from '../platform/context.js';
import type { DemoShippingZone } from '../demo/demo-catalog.js';
import type { App } from './compose.js';

/** The store ships to these zones by these methods. What is there already stays as it is. */
export async function seedShipping(
  app: App,
  ctx: TenantContext,
  zones: readonly DemoShippingZone[],
): Promise<void> {
  const { shipping } = app.composed.apis;
  const present = await shipping.zones.list(ctx, { first: 100 });
  for (const { name, countries, methods } of zones) {
    const zone =
      present.nodes.find((one) => one.name === name) ??
      (await shipping.zones.create(ctx, { name, areas: countries.map((country) => ({ country })) }));
    const done = (await shipping.methods.listOfZone(ctx, zone.id)).map((method) => method.name);
    for (const [position, method] of methods.entries()) {
      if (done.includes(method.name)) continue;
      await shipping.methods.create(ctx, { ...method, position, zoneId: encodeId('shippingZone', zone.id) });
    }
  }
}
