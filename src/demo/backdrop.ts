import { repeated } from './motifs/motif.js';

export type BackdropName = 'aurora' | 'nakhl' | 'sakura';

interface Tint {
  top: string;
  bottom: string;
  /** Colour of the store's own figure behind the product. */
  figure: string;
}

/** What varies from picture to picture: small detail, and the height at which the floor begins. */
interface Scene {
  seed: number;
  horizon: number;
}

interface Backdrop {
  tints: Tint[];
  draw: (tint: Tint, scene: Scene) => string;
}

const SIZE = 1200;

const BACKDROPS: Record<BackdropName, Backdrop> = {
  aurora: {
    tints: [
      { top: '#f1f6f9', bottom: '#c9dce8', figure: '#9cc7da' },
      { top: '#eff7f3', bottom: '#c3ded4', figure: '#8fc9b5' },
      { top: '#f4f1fa', bottom: '#d3cbe9', figure: '#b3a6dc' },
      { top: '#fdf4ec', bottom: '#f2d6c3', figure: '#eeb597' },
    ],
    draw: northernLights,
  },
  nakhl: {
    tints: [
      { top: '#fbf4e6', bottom: '#ead6b3', figure: '#dfc08b' },
      { top: '#fbf0e9', bottom: '#e9cbb8', figure: '#d9a88c' },
      { top: '#f3f5ea', bottom: '#d3dcbc', figure: '#b4c394' },
      { top: '#eef3f3', bottom: '#c6d8d6', figure: '#9dbfbc' },
    ],
    draw: archedNiche,
  },
  sakura: {
    tints: [
      { top: '#fdf8f2', bottom: '#f3e3da', figure: '#f4c3c4' },
      { top: '#fbf9f1', bottom: '#ebe6d3', figure: '#d3dbb2' },
      { top: '#f7f7f6', bottom: '#dfe2e8', figure: '#b9c4dc' },
      { top: '#fdf7ec', bottom: '#f3e2c6', figure: '#f2cf94' },
    ],
    draw: paperMoon,
  },
};

/** An SVG background of 1200 by 1200 in the style of a store; the seed (0 or more) chooses its tint and small detail. */
export function drawBackdrop(name: BackdropName, scene: Scene): string {
  const { tints, draw } = BACKDROPS[name];
  const tint = tints[scene.seed % tints.length];
  if (tint === undefined) throw new Error(`Backdrop ${name} has no tints`);
  return `<defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="${tint.top}"/>
    <stop offset="1" stop-color="${tint.bottom}"/></linearGradient></defs>
    <rect width="${SIZE}" height="${SIZE}" fill="url(#sky)"/>${draw(tint, scene)}`;
}

function northernLights(tint: Tint, { seed, horizon }: Scene): string {
  const sway = (seed % 5) * 30 - 60;
  return `<g fill="${tint.figure}">
    <path d="M0 ${420 + sway} C250 ${250 + sway} 420 ${520 + sway} 700 ${330 + sway} S1080 ${190 + sway} 1200 ${260 + sway} V${560 + sway} C980 ${480 + sway} 900 ${640 + sway} 640 ${640 + sway} S240 ${560 + sway} 0 ${760 + sway}Z" opacity=".22"/>
    <path d="M0 ${250 - sway} C300 ${120 - sway} 520 ${330 - sway} 800 ${200 - sway} S1120 ${90 - sway} 1200 ${120 - sway} V${300 - sway} C900 ${300 - sway} 760 ${460 - sway} 480 ${430 - sway} S160 ${400 - sway} 0 ${470 - sway}Z" opacity=".2"/></g>
    <path d="M0 ${horizon} H1200 V1200 H0Z" fill="#fff" opacity=".28"/>`;
}

function archedNiche(tint: Tint, { seed, horizon }: Scene): string {
  const row = (y: number): string => repeated(5, (index) => star(120 + index * 240, y, tint.figure));
  const border = seed % 2 === 0 ? row(92) + row(1130) : '';
  const arch = `M220 ${horizon} V520 C220 330 400 250 600 120 C800 250 980 330 980 520 V${horizon}Z`;
  return `<path d="${arch}" fill="${tint.figure}" opacity=".4"/>
    <path d="${arch}" fill="#fff" opacity=".4" transform="translate(42 48) scale(.93 .95)"/>
    <path d="M0 ${horizon} H1200 V1200 H0Z" fill="#fff" opacity=".3"/>${border}`;
}

function star(x: number, y: number, colour: string): string {
  const square = `<rect x="-26" y="-26" width="52" height="52" fill="none" stroke="${colour}" stroke-width="5"/>`;
  return `<g transform="translate(${x} ${y})" opacity=".5">${square}<g transform="rotate(45)">${square}</g></g>`;
}

function paperMoon(tint: Tint, { seed, horizon }: Scene): string {
  const petals = repeated(9, (index) => {
    const x = (seed * 131 + index * 397) % 1120;
    const y = (seed * 71 + index * 211) % 820;
    return petal(x + 40, y + 30, (seed + index * 67) % 360, tint.figure);
  });
  return `<circle cx="600" cy="530" r="410" fill="${tint.figure}" opacity=".42"/>
    <path d="M0 ${horizon} H1200 V1200 H0Z" fill="#fff" opacity=".42"/>${petals}`;
}

function petal(x: number, y: number, degrees: number, colour: string): string {
  return `<path transform="translate(${x} ${y}) rotate(${degrees})" fill="${colour}" opacity=".7"
    d="M0 22 C-18 8 -15 -14 -4 -20 L0 -14 L4 -20 C15 -14 18 8 0 22Z"/>`;
}
