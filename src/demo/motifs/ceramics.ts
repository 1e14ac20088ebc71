import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const teaBowl: Motif = {
  shadow: { x: 400, y: 664, halfWidth: 250 },
  focus: { x: 360, y: 430 },
  draw: (ink) => `
    <path d="M118 330 H682 C680 500 620 620 500 640 H300 C180 620 120 500 118 330Z" fill="${ink.round}"/>
    <path d="M118 330 H682 C680 370 676 404 668 436 C610 410 590 520 530 470 S450 560 390 480 S260 520 220 450 S150 470 132 436 C124 404 120 370 118 330Z" fill="${ink.accent}" opacity=".9"/>
    <ellipse cx="400" cy="330" rx="282" ry="74" fill="${ink.accentLight}"/><ellipse cx="400" cy="340" rx="250" ry="58" fill="${ink.deep}"/>
    <ellipse cx="400" cy="354" rx="220" ry="44" fill="#9fb36c"/><ellipse cx="380" cy="350" rx="150" ry="24" fill="#b9ca85"/>
    <g fill="#dfe8b8">${repeated(8, (index) => `<circle cx="${270 + index * 36}" cy="${346 + ((index * 17) % 24) - 8}" r="${5 + (index % 3) * 2}"/>`)}</g>
    <path d="M310 640 H490 L478 668 H322Z" fill="${ink.deep}"/><path d="M166 420 C176 510 210 570 266 600" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".32"/>`,
};

export const flowerPlate: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 300 },
  focus: { x: 400, y: 400 },
  draw: (ink) => `
    <circle cx="412" cy="416" r="290" fill="${ink.deep}" opacity=".35"/><circle cx="400" cy="400" r="290" fill="${ink.tall}"/><circle cx="400" cy="400" r="290" fill="none" stroke="${ink.accent}" stroke-width="14"/>
    <circle cx="400" cy="400" r="216" fill="${ink.dark}" opacity=".35"/><circle cx="400" cy="404" r="210" fill="${ink.base}"/>
    <g fill="none" stroke="${ink.accentLight}" stroke-width="8">${repeated(12, (index) => `<path d="M352 158 A48 48 0 0 1 448 158 M374 158 A26 26 0 0 1 426 158" transform="rotate(${index * 30} 400 400)"/>`)}</g>
    <g fill="${ink.accentLight}">${repeated(5, (index) => `<path d="M400 396 C360 360 364 300 390 286 L400 304 L410 286 C436 300 440 360 400 396Z" transform="rotate(${index * 72} 400 404)"/>`)}</g><circle cx="400" cy="404" r="17" fill="${ink.accent}"/>
    <path d="M170 320 A240 240 0 0 1 300 186" fill="none" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".45"/>`,
};

export const vase: Motif = {
  shadow: { x: 400, y: 706, halfWidth: 170 },
  focus: { x: 400, y: 480 },
  draw: (ink) => `
    <path d="M404 330 C380 230 440 180 520 60 M420 250 C460 220 500 210 560 190 M396 280 C370 220 330 190 290 130" fill="none" stroke="#6d4330" stroke-width="13" stroke-linecap="round"/>
    ${[
      [520, 66],
      [478, 132],
      [560, 190],
      [500, 212],
      [290, 132],
      [334, 182],
      [424, 236],
    ]
      .map(([x = 0, y = 0], index) => blossom(x, y, index % 2 === 0 ? ink.accent : ink.accentLight))
      .join('')}
    <path d="M352 318 H448 C440 380 560 430 560 560 C560 650 500 704 400 704 C300 704 240 650 240 560 C240 430 360 380 352 318Z" fill="${ink.round}"/>
    <ellipse cx="400" cy="318" rx="50" ry="14" fill="${ink.deep}"/><ellipse cx="400" cy="316" rx="58" ry="17" fill="none" stroke="${ink.light}" stroke-width="9"/>
    <path d="M242 540 C300 500 340 580 400 540 S520 510 558 540 C562 600 548 640 520 664 C440 620 340 690 268 656 C246 620 240 580 242 540Z" fill="${ink.dark}" opacity=".45"/>
    <path d="M296 500 C276 550 278 600 300 640" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".4"/>`,
};

function blossom(x: number, y: number, fill: string): string {
  const petals = repeated(
    5,
    (index) => `<ellipse cy="-19" rx="14" ry="20" transform="rotate(${index * 72})"/>`,
  );
  return `<g transform="translate(${x} ${y})" fill="${fill}">${petals}<circle r="9" fill="#f4bf4a"/></g>`;
}

export const servingBowls: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 300 },
  focus: { x: 350, y: 560 },
  draw: (ink) => {
    const outer = { fill: ink.round, rim: ink.light, inside: ink.deep };
    const middle = { fill: ink.accentRound, rim: ink.accentLight, inside: ink.accentDark };
    return bowl(300, 0.82, outer) + bowl(400, 0.96, middle) + bowl(500, 1.1, outer);
  },
};

function bowl(y: number, scale: number, glaze: { fill: string; rim: string; inside: string }): string {
  return `<g transform="translate(400 ${y}) scale(${scale})">
    <path d="M-290 0 H290 C280 120 180 190 90 200 H-90 C-180 190 -280 120 -290 0Z" fill="${glaze.fill}"/>
    <path d="M-284 40 H284 C272 120 180 190 90 200 H60 C180 180 240 120 250 40Z" fill="#000" opacity=".1"/>
    <g fill="none" stroke="${glaze.rim}" stroke-width="6" opacity=".55">${repeated(6, (index) => `<path d="M${-228 + index * 78} 104 a36 36 0 0 1 72 0 M${-212 + index * 78} 104 a20 20 0 0 1 40 0"/>`)}</g>
    <ellipse rx="290" ry="52" fill="${glaze.rim}"/><ellipse cy="6" rx="262" ry="40" fill="${glaze.inside}" opacity=".75"/></g>`;
}
