import type { App } from './compose.js';
import type { TenantContext } from '../platform/context.js';
import type { DemoImageSpec } from '../demo/demo-image.js';
import { drawProductImage } from '../demo/draw-image.js';

/** Draws the pictures of a product and puts them into its gallery, the first one as the primary picture. */
export async function seedImages(
  app: App,
  ctx: TenantContext,
  productId: string,
  specs: readonly DemoImageSpec[],
): Promise<void> {
  const { media, catalog } = app.composed.apis;
  const images = [];
  for (const spec of specs) {
    const imageId = await media.storeImage(ctx, await drawProductImage(spec), 'image/webp');
    images.push({ imageId, altText: spec.altText });
  }
  await catalog.images.attach(ctx, productId, images);
}
