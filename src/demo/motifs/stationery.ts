import { PAPER } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const notebook: Motif = {
  shadow: { x: 410, y: 700, halfWidth: 250 },
  focus: { x: 380, y: 330 },
  draw: (ink) => `<g transform="rotate(-5 400 400)">
    <path d="M214 112 H604 Q626 112 626 134 V682 Q626 704 604 704 H214Z" fill="#e8e0cf"/>
    <g stroke="#cfc4ad" stroke-width="3"><path d="M612 120 V698 M619 124 V692"/></g>
    <path d="M200 100 H588 Q606 100 606 118 V676 Q606 694 588 694 H200Z" fill="${ink.tall}"/><rect x="186" y="100" width="58" height="594" rx="10" fill="${ink.deep}"/>
    <path d="M244 470 C330 410 400 520 480 460 S580 420 606 440 V676 Q606 694 588 694 H244Z" fill="${ink.dark}" opacity=".65"/>
    <path d="M244 560 C330 510 420 600 500 550 S590 530 606 540 V676 Q606 694 588 694 H244Z" fill="${ink.deep}" opacity=".55"/>
    <circle cx="470" cy="280" r="74" fill="${ink.accent}"/>
    <path d="M300 350 q30 -26 60 0 q30 -26 60 0 q26 -10 40 6 H290 Q290 352 300 350Z" fill="${ink.pale}" opacity=".85"/>
    <rect x="552" y="100" width="20" height="594" fill="${ink.accentDark}"/><path d="M330 694 V744 L344 730 L358 744 V694Z" fill="${ink.accent}"/></g>`,
};

export const brushPen: Motif = {
  shadow: { x: 400, y: 640, halfWidth: 300 },
  focus: { x: 260, y: 500 },
  draw: (ink) => `
    <path d="M110 640 C180 560 250 690 330 610 S470 640 520 590" fill="none" stroke="${ink.base}" stroke-width="26" stroke-linecap="round" opacity=".9"/>
    <path d="M560 570 C600 556 640 566 668 552" fill="none" stroke="${ink.base}" stroke-width="11" stroke-linecap="round" opacity=".8"/>
    <g transform="rotate(-38 400 360)">
      <path d="M40 360 C80 330 120 326 150 326 V394 C120 394 80 390 40 360Z" fill="${ink.deep}"/><rect x="146" y="322" width="84" height="76" rx="12" fill="${ink.metal}"/>
      <rect x="226" y="312" width="470" height="96" rx="24" fill="${ink.tall}"/><rect x="226" y="312" width="470" height="30" rx="15" fill="#fff" opacity=".28"/>
      <rect x="250" y="312" width="22" height="96" fill="${ink.accent}"/><path d="M640 312 H676 Q722 312 722 360 Q722 408 676 408 H640Z" fill="${ink.accentTall}"/>
      <g fill="${ink.pale}"><path d="M430 360 c16 -22 34 -22 44 0 c-10 22 -28 22 -44 0Z M490 360 c16 -22 34 -22 44 0 c-10 22 -28 22 -44 0Z"/></g></g>
    <g transform="translate(470 -30) rotate(-14 120 640)"><rect x="0" y="604" width="250" height="78" rx="30" fill="${ink.accentTall}"/><rect x="0" y="604" width="250" height="24" rx="12" fill="#fff" opacity=".3"/><rect x="0" y="604" width="20" height="78" fill="${ink.accentDark}"/></g>`,
};

export const fountainInk: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 230 },
  focus: { x: 400, y: 440 },
  draw: (ink) => `
    <rect x="292" y="130" width="216" height="140" rx="26" fill="${ink.accentRound}"/><g stroke="${ink.accentDark}" stroke-width="6" opacity=".5">${repeated(6, (index) => `<path d="M${318 + index * 33} 142 V260"/>`)}</g>
    <rect x="320" y="262" width="160" height="50" fill="#dfe6e8"/>
    <path d="M270 306 H530 C590 316 620 350 620 410 V640 Q620 700 560 700 H240 Q180 700 180 640 V410 C180 350 210 316 270 306Z" fill="#f3f6f6"/>
    <path d="M206 400 H594 V630 Q594 674 550 674 H250 Q206 674 206 630Z" fill="${ink.round}"/><ellipse cx="400" cy="402" rx="194" ry="18" fill="${ink.light}"/>
    <path d="M270 306 H530 C590 316 620 350 620 410 V640 Q620 700 560 700 H240 Q180 700 180 640 V410 C180 350 210 316 270 306Z" fill="${ink.glass}" opacity=".7"/>
    <rect x="276" y="470" width="248" height="150" rx="12" fill="${PAPER}"/><circle cx="400" cy="545" r="48" fill="${ink.base}"/><path d="M400 505 C378 540 376 560 400 572 C424 560 422 540 400 505Z" fill="${PAPER}"/>
    <path d="M228 390 V620" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".6"/>`,
};

export const washiTape: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 320 },
  focus: { x: 300, y: 460 },
  draw: (ink) => `
    ${roll(470, 250, ink.accentTall, ink.accentLight)}<g fill="${ink.accentLight}" opacity=".9">${repeated(10, (index) => petalDot(470, 250, index * 36))}</g>
    ${roll(230, 498, ink.tall, ink.light)}<g stroke="${ink.pale}" stroke-width="10" opacity=".85">${repeated(18, (index) => `<path d="M230 ${498 - 116} v-62" transform="rotate(${index * 20} 230 498)"/>`)}</g>
    ${roll(600, 500, ink.deep, ink.pale)}<g fill="${ink.accent}">${repeated(12, (index) => `<circle cx="600" cy="352" r="13" transform="rotate(${index * 30} 600 500)"/>`)}</g>`,
};

function roll(x: number, y: number, fill: string, rim: string): string {
  return `<g><circle cx="${x + 10}" cy="${y + 12}" r="196" fill="#2a2536" opacity=".16"/><circle cx="${x}" cy="${y}" r="196" fill="${fill}"/>
    <circle cx="${x}" cy="${y}" r="196" fill="none" stroke="${rim}" stroke-width="7"/><circle cx="${x}" cy="${y}" r="104" fill="#d9bd92"/><circle cx="${x}" cy="${y}" r="86" fill="#fdf8f0"/></g>`;
}

function petalDot(x: number, y: number, degrees: number): string {
  return `<path transform="rotate(${degrees} ${x} ${y}) translate(${x} ${y - 148})" d="M0 26 C-22 10 -18 -18 -5 -24 L0 -16 L5 -24 C18 -18 22 10 0 26Z"/>`;
}

export const letterSet: Motif = {
  shadow: { x: 400, y: 680, halfWidth: 310 },
  focus: { x: 400, y: 470 },
  draw: (ink) => `
    <g transform="rotate(-7 400 330)"><rect x="190" y="110" width="400" height="420" rx="8" fill="${PAPER}"/><g stroke="${ink.light}" stroke-width="5">${repeated(7, (index) => `<path d="M230 ${190 + index * 44} H550"/>`)}</g>
      <g fill="${ink.accent}" opacity=".8"><path d="M520 140 c-20 -14 -18 -40 -5 -46 l5 8 l5 -8 c13 6 15 32 -5 46Z M556 164 c-20 -14 -18 -40 -5 -46 l5 8 l5 -8 c13 6 15 32 -5 46Z"/></g></g>
    <g transform="rotate(3 400 500)"><rect x="108" y="330" width="584" height="346" rx="18" fill="${ink.tall}"/>
      <path d="M108 346 L400 540 L692 346 V350 Q692 330 672 330 H128 Q108 330 108 350Z" fill="${ink.light}"/><path d="M112 340 L400 536 L688 340" fill="none" stroke="${ink.dark}" stroke-width="6"/>
      <path d="M116 668 L330 490 M684 668 L470 490" stroke="${ink.dark}" stroke-width="5" opacity=".5"/><circle cx="400" cy="530" r="48" fill="${ink.accentRound}"/><circle cx="400" cy="530" r="32" fill="none" stroke="${ink.accentLight}" stroke-width="6"/></g>`,
};
