import { mirrored, repeated } from './motif.js';
import type { Motif } from './motif.js';

export const cushion: Motif = {
  shadow: { x: 400, y: 680, halfWidth: 290 },
  focus: { x: 400, y: 420 },
  draw: (ink) => `
    <path d="M140 190 C230 160 570 160 660 190 C690 300 690 540 660 660 C570 690 230 690 140 660 C110 540 110 300 140 190Z" fill="${ink.round}"/>
    ${[270, 424, 578]
      .map(
        (
          y,
        ) => `<path d="M122 ${y - 44} H678 V${y + 44} H122Z" fill="${y === 424 ? ink.deep : ink.accentDark}" opacity=".9"/>
      ${repeated(8, (index) => `<path d="M${155 + index * 70} ${y - 34} l30 34 l-30 34 l-30 -34Z" fill="${index % 2 === 0 ? ink.accentLight : ink.pale}"/>`)}`,
      )
      .join('')}
    <path d="M124 336 H676 M124 514 H676" stroke="${ink.pale}" stroke-width="6" stroke-dasharray="14 10"/>
    <g stroke="${ink.accent}" stroke-width="9" stroke-linecap="round">${mirrored('<path d="M140 190 l-34 -30 M140 190 l-44 -6 M140 660 l-34 30 M140 660 l-44 6"/>')}</g>`,
};

export const fanous: Motif = {
  shadow: { x: 400, y: 706, halfWidth: 160 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <circle cx="400" cy="440" r="320" fill="${ink.glow}" opacity=".85"/>
    <circle cx="400" cy="74" r="40" fill="none" stroke="${ink.dark}" stroke-width="14"/>
    <path d="M400 110 C410 170 500 180 516 270 H284 C300 180 390 170 400 110Z" fill="${ink.round}"/><rect x="262" y="262" width="276" height="30" rx="12" fill="${ink.deep}"/>
    <path d="M280 292 H520 L548 400 L500 620 H300 L252 400Z" fill="#ffe6a3"/>
    <path d="M280 292 H346 L330 400 L350 620 H300 L252 400Z M454 292 H520 L548 400 L500 620 H450 L470 400Z" fill="${ink.accent}" opacity=".82"/>
    <path d="M400 320 L440 400 L400 480 L360 400Z" fill="${ink.accentLight}"/><path d="M400 500 L424 548 L400 596 L376 548Z" fill="${ink.accent}"/>
    <g fill="none" stroke="${ink.dark}" stroke-width="11" stroke-linejoin="round"><path d="M280 292 L252 400 L300 620 H500 L548 400 L520 292 M346 292 L330 400 L350 620 M454 292 L470 400 L450 620 M252 400 H548"/></g>
    <rect x="280" y="612" width="240" height="30" rx="12" fill="${ink.deep}"/><path d="M296 642 H504 L544 700 H256Z" fill="${ink.round}"/>
    <g fill="${ink.accentLight}">${repeated(5, (index) => `<circle cx="${328 + index * 36}" cy="672" r="8"/>`)}</g>`,
};

export const rug: Motif = {
  shadow: { x: 400, y: 716, halfWidth: 260 },
  focus: { x: 400, y: 400 },
  draw: (ink) => `
    <g stroke="${ink.pale}" stroke-width="7" stroke-linecap="round">${repeated(20, (index) => `<path d="M${190 + index * 22} 90 V62 M${190 + index * 22} 706 V734"/>`)}</g>
    <rect x="174" y="86" width="452" height="624" rx="8" fill="${ink.round}"/>
    <rect x="200" y="112" width="400" height="572" fill="none" stroke="${ink.accentLight}" stroke-width="12"/><rect x="222" y="134" width="356" height="528" fill="${ink.deep}"/>
    <g fill="${ink.accent}">${repeated(10, (index) => `<path d="M${240 + (index % 2) * 320} ${170 + Math.floor(index / 2) * 114} l16 24 l-16 24 l-16 -24Z"/>`)}</g>
    <path d="M400 166 L520 280 V516 L400 630 L280 516 V280Z" fill="${ink.base}" stroke="${ink.accentLight}" stroke-width="8"/>
    ${repeated(3, (index) => `<path d="M400 ${210 + index * 130} L462 ${270 + index * 130} L400 ${330 + index * 130} L338 ${270 + index * 130}Z" fill="${index === 1 ? ink.accentLight : ink.accent}"/><path d="M400 ${240 + index * 130} L430 ${270 + index * 130} L400 ${300 + index * 130} L370 ${270 + index * 130}Z" fill="${ink.deep}"/>`)}`,
};
