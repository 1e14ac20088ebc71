import { NIGHT } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const tent: Motif = {
  shadow: { x: 400, y: 664, halfWidth: 370 },
  focus: { x: 380, y: 470 },
  draw: (ink) => `
    <path d="M120 560 L30 664 M680 560 L770 664" stroke="${ink.deep}" stroke-width="6"/>
    <path d="M60 660 C130 340 270 190 400 170 C530 190 670 340 740 660Z" fill="${ink.tall}"/>
    <path d="M400 170 C530 190 670 340 740 660 H560 C550 420 480 260 400 170Z" fill="${ink.dark}"/>
    <path d="M400 170 C330 300 270 460 250 660 H60 C130 340 270 190 400 170Z" fill="#fff" opacity=".1"/>
    <path d="M400 250 C340 350 292 500 284 660 H516 C508 500 460 350 400 250Z" fill="${NIGHT}"/>
    <path d="M400 250 C372 400 352 520 350 660 H284 C292 500 340 350 400 250Z" fill="${ink.accent}"/>
    <path d="M400 250 C440 340 470 470 470 600 Q500 640 516 660 C508 500 460 350 400 250Z" fill="${ink.accentDark}"/>
    <circle cx="416" cy="590" r="110" fill="${ink.glow}" opacity=".7"/>
    <path d="M80 660 C146 350 280 196 400 170 C520 196 654 350 720 660" fill="none" stroke="${ink.pale}" stroke-width="9" stroke-linecap="round"/>
    <path d="M400 172 V110 L466 130 L400 152" fill="${ink.accent}" stroke="${ink.deep}" stroke-width="7" stroke-linejoin="round"/>`,
};

export const sleepingBag: Motif = {
  shadow: { x: 400, y: 716, halfWidth: 190 },
  focus: { x: 400, y: 250 },
  draw: (ink) => `
    <path d="M400 70 C520 70 570 160 566 270 C562 420 520 560 500 676 Q494 716 400 716 Q306 716 300 676 C280 560 238 420 234 270 C230 160 280 70 400 70Z" fill="${ink.round}"/>
    <g fill="none" stroke="${ink.deep}" stroke-width="6" opacity=".38">${repeated(6, (index) => {
      const [y, half] = [340 + index * 62, 160 - index * 13];
      return `<path d="M${400 - half} ${y} Q400 ${y + 40} ${400 + half} ${y}"/>`;
    })}</g>
    <path d="M400 112 C480 112 520 170 516 236 C512 300 460 330 400 330 C340 330 288 300 284 236 C280 170 320 112 400 112Z" fill="${ink.accentTall}"/>
    <path d="M400 150 C456 150 484 190 480 236 C476 280 440 300 400 300 C360 300 324 280 320 236 C316 190 344 150 400 150Z" fill="${ink.accentDark}"/>
    <rect x="330" y="238" width="140" height="62" rx="28" fill="#f7f1e4"/>
    <path d="M476 310 C486 430 470 560 456 690" fill="none" stroke="${ink.pale}" stroke-width="9" stroke-dasharray="4 9"/>
    <rect x="470" y="330" width="18" height="44" rx="8" fill="${ink.accentLight}"/>`,
};

export const campLantern: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 170 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <circle cx="400" cy="420" r="330" fill="${ink.glow}" opacity=".85"/>
    <path d="M290 250 C280 70 520 70 510 250" fill="none" stroke="#7b838c" stroke-width="14"/>
    <rect x="290" y="276" width="220" height="290" fill="#fff2bf"/>
    <rect x="290" y="276" width="220" height="290" fill="${ink.glass}"/>
    <rect x="382" y="350" width="36" height="180" rx="18" fill="#fffdf2"/><path d="M400 360 C372 400 374 440 400 452 C426 440 428 400 400 360Z" fill="#f7a63f"/>
    <g stroke="${ink.deep}" stroke-width="10">${repeated(3, (index) => `<path d="M${296 + index * 104} 270 V570"/>`)}</g>
    <path d="M330 196 H470 L520 276 H280Z" fill="${ink.round}"/><rect x="268" y="262" width="264" height="34" rx="14" fill="${ink.round}"/>
    <rect x="360" y="164" width="80" height="40" rx="14" fill="${ink.accentRound}"/>
    <path d="M268 556 H532 L562 664 Q566 698 532 698 H268 Q234 698 238 664Z" fill="${ink.round}"/>
    <circle cx="400" cy="630" r="30" fill="${ink.accentRound}"/><path d="M400 612 V632" stroke="${ink.deep}" stroke-width="8" stroke-linecap="round"/>`,
};

export const stove: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 240 },
  focus: { x: 400, y: 500 },
  draw: (ink) => `
    <path d="M400 596 L220 694 M400 596 L580 694 M400 596 V690" stroke="#6d757d" stroke-width="18" stroke-linecap="round"/>
    <rect x="352" y="560" width="96" height="76" rx="20" fill="${ink.accentRound}"/>
    <path d="M320 530 C300 490 330 470 340 440 C356 470 372 476 372 450 C384 480 392 470 400 436 C408 470 416 480 428 450 C428 476 444 470 460 440 C470 470 500 490 480 530Z" fill="#4aa3e0" opacity=".85"/>
    <rect x="300" y="520" width="200" height="46" rx="16" fill="${ink.metal}"/>
    <path d="M296 520 L250 446 M504 520 L550 446" stroke="#6d757d" stroke-width="16" stroke-linecap="round"/>
    <path d="M210 236 H590 V400 Q590 446 540 446 H260 Q210 446 210 400Z" fill="${ink.round}"/>
    <rect x="194" y="216" width="412" height="34" rx="17" fill="${ink.dark}"/>
    <path d="M230 216 Q400 130 570 216Z" fill="${ink.metal}"/><rect x="370" y="142" width="60" height="30" rx="15" fill="${ink.accent}"/>
    <path d="M596 280 C690 270 720 300 726 360" fill="none" stroke="${ink.accentDark}" stroke-width="26" stroke-linecap="round"/>
    <path d="M246 280 V400" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".3"/>
    <path d="M340 90 q-26 -30 0 -60 M420 96 q-26 -34 0 -70" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".7"/>`,
};
