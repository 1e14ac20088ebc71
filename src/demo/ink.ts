import { COLOURS, mixColours } from './colour.js';
import type { ColourName } from './colour.js';

/** The paints a motif is drawn with: shades of the product's colour, of its accent, and shared materials. */
export interface Ink {
  pale: string;
  light: string;
  base: string;
  dark: string;
  deep: string;
  /** Shaded from left to right, as on a cylinder. */
  round: string;
  /** Shaded from top to bottom, as on a sheet. */
  tall: string;
  accent: string;
  accentLight: string;
  accentDark: string;
  accentRound: string;
  accentTall: string;
  metal: string;
  wood: string;
  glass: string;
  /** The light of a lamp, fading outwards. */
  glow: string;
  /** SVG definitions that the paints above refer to. */
  defs: string;
}

/** Deep neutral of screens and openings. */
export const NIGHT = '#1c212b';
/** White of paper and porcelain. */
export const PAPER = '#fcf9f3';

const WARM_WHITE = '#fffaf0';
const DEEP_SHADE = '#1a1c2e';

/** The ink of a product in `colour` with `accent`; `scope` keeps the definitions of two inks in one picture apart. */
export function mixInk(colour: ColourName, accent: ColourName, scope: string): Ink {
  const base = COLOURS[colour];
  const second = COLOURS[accent];
  const url = (name: string): string => `url(#${scope}-${name})`;
  return {
    pale: mixColours(base, WARM_WHITE, 0.62),
    light: mixColours(base, WARM_WHITE, 0.3),
    base,
    dark: mixColours(base, DEEP_SHADE, 0.22),
    deep: mixColours(base, DEEP_SHADE, 0.48),
    round: url('round'),
    tall: url('tall'),
    accent: second,
    accentLight: mixColours(second, WARM_WHITE, 0.35),
    accentDark: mixColours(second, DEEP_SHADE, 0.25),
    accentRound: url('accent-round'),
    accentTall: url('accent-tall'),
    metal: url('metal'),
    wood: url('wood'),
    glass: url('glass'),
    glow: url('glow'),
    defs: inkDefs(scope, base, second),
  };
}

function inkDefs(scope: string, base: string, accent: string): string {
  return [
    cylinder(`${scope}-round`, base),
    sheet(`${scope}-tall`, base),
    cylinder(`${scope}-accent-round`, accent),
    sheet(`${scope}-accent-tall`, accent),
    cylinder(`${scope}-metal`, '#aab2ba'),
    sheet(`${scope}-wood`, '#c39566'),
    `<linearGradient id="${scope}-glass" x2=".8" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".75"/>
      <stop offset=".5" stop-color="#eaf3f5" stop-opacity=".35"/><stop offset="1" stop-color="#cfdfe4" stop-opacity=".6"/></linearGradient>`,
    `<radialGradient id="${scope}-glow"><stop offset="0" stop-color="#fff3c4" stop-opacity=".95"/>
      <stop offset=".35" stop-color="#ffd98a" stop-opacity=".55"/><stop offset="1" stop-color="#ffd27a" stop-opacity="0"/></radialGradient>`,
  ].join('');
}

function cylinder(id: string, colour: string): string {
  const light = mixColours(colour, WARM_WHITE, 0.28);
  const dark = mixColours(colour, DEEP_SHADE, 0.3);
  return `<linearGradient id="${id}"><stop offset="0" stop-color="${mixColours(colour, DEEP_SHADE, 0.1)}"/>
    <stop offset=".28" stop-color="${light}"/><stop offset=".6" stop-color="${colour}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`;
}

function sheet(id: string, colour: string): string {
  const light = mixColours(colour, WARM_WHITE, 0.18);
  const dark = mixColours(colour, DEEP_SHADE, 0.18);
  return `<linearGradient id="${id}" x2=".25" y2="1"><stop offset="0" stop-color="${light}"/>
    <stop offset=".5" stop-color="${colour}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`;
}
