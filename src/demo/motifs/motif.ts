import type { Ink } from '../ink.js';

/** A product shape on a field of 800 by 800 units, drawn upright in the middle. */
export interface Motif {
  /** Where the product stands: centre and half width of its shadow. */
  shadow: { x: number; y: number; halfWidth: number };
  /** The point that a close view looks at. */
  focus: { x: number; y: number };
  draw: (ink: Ink) => string;
}

/** The drawing and its mirror image about the middle of the field. */
export function mirrored(svg: string): string {
  return `${svg}<g transform="matrix(-1 0 0 1 800 0)">${svg}</g>`;
}

/** The drawings of `draw(0)` to `draw(count - 1)` over each other. */
export function repeated(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
