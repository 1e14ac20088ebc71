import sharp from 'sharp';
import { drawBackdrop } from './backdrop.js';
import type { DemoImageSpec, DemoView } from './demo-image.js';
import { mixInk } from './ink.js';
import type { Ink } from './ink.js';
import { MOTIFS } from './motifs/all-motifs.js';
import type { Motif } from './motifs/motif.js';

interface Placement {
  x: number;
  y: number;
  scale: number;
}

const SIZE = 1200;
const CLOSE_SCALE = 2;
const CLOSE_DEGREES = -9;
/** Where the floor begins: higher when one product stands behind another on it, out of sight in a close view. */
const HORIZON: Record<DemoView, number> = { front: 960, close: SIZE, pair: 840 };

/**
 * The product picture as WebP, 1200 by 1200 pixels, usually under 60 kB. Equal specifications give equal bytes on the
 * same machine; nothing is read from disk or network.
 */
export async function drawProductImage(spec: DemoImageSpec): Promise<Buffer> {
  const picture = Buffer.from(productSvg(spec));
  // A demo waits for all its pictures: the least effort halves the encoding and costs some 15 kB each.
  return sharp(picture).webp({ quality: 86, effort: 0 }).toBuffer();
}

/** The picture before it is rendered: an SVG document without text, fonts or references to the outside. */
export function productSvg(spec: DemoImageSpec): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">
    <defs><radialGradient id="shadow"><stop offset="0" stop-color="#2a2536" stop-opacity=".42"/>
    <stop offset=".55" stop-color="#2a2536" stop-opacity=".16"/><stop offset="1" stop-color="#2a2536" stop-opacity="0"/></radialGradient></defs>
    ${drawBackdrop(spec.backdrop, { seed: seedOf(spec), horizon: HORIZON[spec.view] })}${drawView(spec)}</svg>`;
}

function drawView(spec: DemoImageSpec): string {
  const motif: Motif = MOTIFS[spec.motif];
  const ink = mixInk(spec.colour, spec.accent, 'a');
  switch (spec.view) {
    case 'front':
      return standing(motif, ink, { x: 68, y: 46, scale: 1.33 });
    case 'close':
      return enlarged(motif, ink);
    case 'pair': {
      const behind = standing(motif, mixInk(spec.accent, spec.colour, 'b'), { x: 440, y: 172, scale: 1 });
      return behind + standing(motif, ink, { x: -24, y: 226, scale: 1.12 });
    }
  }
}

function standing(motif: Motif, ink: Ink, at: Placement): string {
  const { x, y, halfWidth } = motif.shadow;
  return `<defs>${ink.defs}</defs><g transform="translate(${at.x} ${at.y}) scale(${at.scale})">
    <ellipse cx="${x}" cy="${y}" rx="${halfWidth * 1.25}" ry="${18 + halfWidth * 0.12}" fill="url(#shadow)"/>${motif.draw(ink)}</g>`;
}

function enlarged(motif: Motif, ink: Ink): string {
  const { x, y } = motif.focus;
  return `<defs>${ink.defs}</defs><g transform="translate(${SIZE / 2} ${SIZE / 2}) scale(${CLOSE_SCALE}) rotate(${CLOSE_DEGREES}) translate(${-x} ${-y})">${motif.draw(ink)}</g>`;
}

function seedOf(spec: DemoImageSpec): number {
  const text = `${spec.motif} ${spec.colour} ${spec.accent}`;
  let seed = 7;
  for (const character of text) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return seed;
}
