import { mirrored, repeated } from './motif.js';
import type { Motif } from './motif.js';

export const kimono: Motif = {
  shadow: { x: 400, y: 726, halfWidth: 180 },
  focus: { x: 400, y: 300 },
  draw: (ink) => `
    <rect x="60" y="112" width="680" height="18" rx="9" fill="${ink.wood}"/>
    ${mirrored(`<path d="M300 110 H96 Q84 110 84 124 V420 Q84 436 100 436 H236 L268 330Z" fill="${ink.tall}"/><path d="M84 396 H248 L238 436 H100 Q84 436 84 420Z" fill="${ink.dark}" opacity=".6"/>
      ${repeated(3, (index) => flower(130 + index * 54, 200 + (index % 2) * 110, 30, ink.accentLight))}`)}
    <path d="M290 108 H510 L548 700 Q550 724 526 724 H274 Q250 724 252 700Z" fill="${ink.round}"/>
    <path d="M400 724 L400 420 L290 108 H340 L400 300 L460 108 H510 L420 420 V724Z" fill="${ink.dark}" opacity=".5"/>
    <path d="M312 104 L400 330 L488 104 L446 98 L400 230 L354 98Z" fill="${ink.pale}"/>
    <path d="M262 372 H538 L544 476 H256Z" fill="${ink.accentTall}"/><path d="M258 424 H542" stroke="${ink.accentLight}" stroke-width="12"/><rect x="380" y="404" width="40" height="40" rx="10" fill="${ink.deep}"/>
    ${[
      [300, 560],
      [350, 650],
      [470, 590],
      [510, 680],
      [290, 690],
    ]
      .map(([x = 0, y = 0], index) => flower(x, y, 30 + (index % 2) * 8, ink.accentLight))
      .join('')}`,
};

function flower(x: number, y: number, size: number, fill: string): string {
  const petals = repeated(
    5,
    (index) =>
      `<ellipse cy="${-size * 0.5}" rx="${size * 0.36}" ry="${size * 0.52}" transform="rotate(${index * 72})"/>`,
  );
  return `<g transform="translate(${x} ${y})" fill="${fill}">${petals}<circle r="${size * 0.2}" fill="#f4bf4a"/></g>`;
}

export const furoshiki: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 270 },
  focus: { x: 400, y: 330 },
  draw: (ink) => `
    <path d="M390 300 C300 300 190 240 170 110 C280 130 380 200 404 290Z" fill="${ink.base}"/><path d="M410 300 C500 300 610 240 630 110 C520 130 420 200 396 290Z" fill="${ink.dark}"/>
    <path d="M150 440 C150 360 260 310 400 310 C540 310 650 360 650 440 V590 Q650 688 552 688 H248 Q150 688 150 590Z" fill="${ink.round}"/>
    <g fill="none" stroke="${ink.accentLight}" stroke-width="8" opacity=".8">${repeated(12, (index) => {
      const [row, column] = [Math.floor(index / 4), index % 4];
      return `<path d="M${176 + column * 104 + (row % 2) * 40} ${490 + row * 76} a50 50 0 0 1 100 0 M${198 + column * 104 + (row % 2) * 40} ${490 + row * 76} a28 28 0 0 1 56 0"/>`;
    })}</g>
    <path d="M340 330 C280 380 200 400 152 430 M460 330 C520 380 600 400 648 430 M370 350 C350 430 300 500 260 560 M430 350 C450 430 500 500 540 560" fill="none" stroke="${ink.deep}" stroke-width="7" opacity=".45"/>
    <path d="M338 262 Q400 232 462 262 L474 340 Q400 376 326 340Z" fill="${ink.accentRound}"/><path d="M350 286 Q400 306 450 286" fill="none" stroke="${ink.accentDark}" stroke-width="7"/>
    <path d="M200 140 C280 170 340 220 376 270" fill="none" stroke="${ink.pale}" stroke-width="7" opacity=".7"/>`,
};

export const foldingFan: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 220 },
  focus: { x: 400, y: 320 },
  draw: (ink) => `<g transform="translate(48 60) scale(.88)">
    <g stroke="#c39566" stroke-width="15">${repeated(13, (index) => `<path d="M400 660 V330" transform="rotate(${index * 11 - 66} 400 650)"/>`)}</g>
    ${repeated(12, (index) => `<path d="M400 156 A494 494 0 0 1 496 165 L450 400 A254 254 0 0 0 400 396Z" transform="rotate(${index * 11 - 66} 400 650)" fill="${index % 2 === 0 ? ink.base : ink.light}"/>`)}
    ${repeated(12, (index) => `<path d="M400 156 A494 494 0 0 1 496 165 L491 190 A470 470 0 0 0 400 181Z" transform="rotate(${index * 11 - 66} 400 650)" fill="${ink.accent}"/>`)}
    <circle cx="400" cy="300" r="66" fill="${ink.accent}"/>${[
      [210, 360],
      [280, 260],
      [590, 350],
      [520, 250],
    ]
      .map(([x = 0, y = 0]) => flower(x, y, 44, ink.accentLight))
      .join('')}
    <circle cx="400" cy="652" r="20" fill="${ink.accentRound}"/><path d="M400 668 C380 700 420 710 404 750" fill="none" stroke="${ink.accent}" stroke-width="9" stroke-linecap="round"/></g>`,
};

export const handTowel: Motif = {
  shadow: { x: 400, y: 730, halfWidth: 170 },
  focus: { x: 400, y: 360 },
  draw: (ink) => `
    <rect x="160" y="96" width="480" height="22" rx="11" fill="${ink.wood}"/><path d="M400 40 V100" stroke="#6d4330" stroke-width="7"/><circle cx="400" cy="40" r="12" fill="#6d4330"/>
    <path d="M230 100 H570 V700 Q520 716 486 702 T400 704 T316 702 T230 704Z" fill="${ink.tall}"/>
    <g fill="none" stroke="${ink.pale}" stroke-width="8">${repeated(20, (index) => {
      const [row, column] = [Math.floor(index / 4), index % 4];
      return `<path d="M${238 + column * 82 + (row % 2) * 4} ${452 + row * 44} a38 38 0 0 1 76 0 M${256 + column * 82 + (row % 2) * 4} ${452 + row * 44} a20 20 0 0 1 40 0"/>`;
    })}</g>
    <circle cx="450" cy="240" r="74" fill="${ink.accent}"/><path d="M230 372 L330 240 L392 320 L430 284 L520 400 H230Z" fill="${ink.deep}"/><path d="M330 240 L366 287 L338 300 L318 286 L298 283Z" fill="${ink.pale}"/>
    <path d="M230 400 H570" stroke="${ink.pale}" stroke-width="8"/><path d="M250 120 V690" stroke="#fff" stroke-width="10" opacity=".16"/>`,
};

export const noren: Motif = {
  shadow: { x: 400, y: 720, halfWidth: 300 },
  focus: { x: 400, y: 360 },
  draw: (ink) => `
    <rect x="40" y="130" width="720" height="24" rx="12" fill="${ink.wood}"/>
    ${repeated(3, (index) => `<path d="M${110 + index * 196} 140 h190 v${500 + (index % 2) * 14} q-50 18 -95 0 t-95 0Z" fill="${index === 1 ? ink.round : ink.tall}"/>`)}
    <g fill="${ink.deep}">${repeated(6, (index) => `<rect x="${128 + index * 98}" y="118" width="46" height="48" rx="8"/>`)}</g>
    <circle cx="400" cy="400" r="150" fill="none" stroke="${ink.pale}" stroke-width="16"/>
    ${repeated(5, (index) => `<path d="M400 392 C356 352 360 292 390 276 L400 296 L410 276 C440 292 444 352 400 392Z" fill="${ink.accent}" transform="rotate(${index * 72} 400 400)"/>`)}<circle cx="400" cy="400" r="16" fill="${ink.pale}"/>
    <path d="M303 190 V640 M499 190 V640" stroke="${ink.deep}" stroke-width="7"/><path d="M112 560 C170 530 240 590 298 560 M502 560 C560 530 630 590 688 560" fill="none" stroke="${ink.pale}" stroke-width="9" opacity=".8"/>`,
};
