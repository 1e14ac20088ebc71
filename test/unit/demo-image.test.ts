import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { DemoImageSpec } from '../../src/demo/demo-image.js';
import { DEMO_STORES } from '../../src/demo/demo-stores.js';
import { drawProductImage, productSvg } from '../../src/demo/draw-image.js';
import { mixInk } from '../../src/demo/ink.js';
import { MOTIFS } from '../../src/demo/motifs/all-motifs.js';
import type { MotifName } from '../../src/demo/motifs/all-motifs.js';

const motifNames = Object.keys(MOTIFS) as MotifName[];
const catalogImages = DEMO_STORES.flatMap((store) => store.products.flatMap((product) => product.images));

function pictureOf(motif: MotifName): DemoImageSpec {
  return { motif, backdrop: 'aurora', colour: 'fjord', accent: 'sun', view: 'front', altText: motif };
}

describe('demo pictures', () => {
  test('know at least 20 motifs, each drawn differently and each on some shelf', () => {
    const ink = mixInk('fjord', 'sun', 'a');
    expect(new Set(motifNames.map((name) => MOTIFS[name].draw(ink))).size).toBe(motifNames.length);
    expect(motifNames.length).toBeGreaterThanOrEqual(20);
    const shown = new Set(catalogImages.map((image) => image.motif));
    expect(motifNames.filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(motifNames)('render %s as a WebP of 1200 by 1200 in a few kilobytes', async (motif) => {
    const picture = await drawProductImage(pictureOf(motif));
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 1200, height: 1200 });
    expect(picture.length).toBeLessThan(100_000);
  });

  test('are drawn in full: every number is one, every paint is defined, once', () => {
    for (const image of catalogImages) {
      const svg = productSvg(image);
      expect(svg).not.toMatch(/NaN|undefined|\[object/);
      const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(defined).size).toBe(defined.length);
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    }
  });

  test('hold no text, no script and no reference to the outside', () => {
    for (const image of catalogImages) {
      expect(productSvg(image)).not.toMatch(/<text|<script|<image|href|@import/);
    }
  });

  test('are the same for equal specifications and differ by colour and view', async () => {
    const tent = pictureOf('tent');
    const first = await drawProductImage(tent);
    expect((await drawProductImage({ ...tent })).equals(first)).toBe(true);
    expect((await drawProductImage({ ...tent, colour: 'coral' })).equals(first)).toBe(false);
    expect((await drawProductImage({ ...tent, view: 'close' })).equals(first)).toBe(false);
    expect((await drawProductImage({ ...tent, view: 'pair' })).equals(first)).toBe(false);
  });
});
