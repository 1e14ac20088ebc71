import { mirrored, repeated } from './motif.js';
import type { Motif } from './motif.js';

export const thobe: Motif = {
  shadow: { x: 400, y: 726, halfWidth: 190 },
  focus: { x: 400, y: 190 },
  draw: (ink) => `
    ${mirrored(`<path d="M330 120 C270 130 240 150 220 200 L128 520 Q122 546 146 552 L198 564 Q218 568 224 546 L290 330Z" fill="${ink.tall}"/>
      <path d="M134 500 L220 524 L212 564 Q206 572 196 568 L146 556 Q122 550 128 526Z" fill="${ink.dark}" opacity=".35"/>`)}
    <path d="M320 118 H480 C530 128 540 170 536 230 L556 700 Q556 724 532 724 H268 Q244 724 244 700 L264 230 C260 170 270 128 320 118Z" fill="${ink.round}"/>
    <path d="M318 420 C310 520 300 620 296 720 M482 420 C490 520 500 620 504 720 M400 400 V720" stroke="${ink.dark}" stroke-width="6" fill="none" opacity=".28"/>
    <path d="M336 118 Q400 168 464 118 L456 84 Q400 108 344 84Z" fill="${ink.light}" stroke="${ink.dark}" stroke-width="5"/>
    <path d="M378 140 H422 V360 L400 384 L378 360Z" fill="${ink.light}" stroke="${ink.dark}" stroke-width="4"/>
    <g fill="${ink.accent}">${repeated(5, (index) => `<circle cx="400" cy="${172 + index * 40}" r="9"/>`)}</g>
    <path d="M446 250 h60 v70 l-30 20 l-30 -20Z" fill="none" stroke="${ink.dark}" stroke-width="5" opacity=".5"/>`,
};

export const abaya: Motif = {
  shadow: { x: 400, y: 726, halfWidth: 230 },
  focus: { x: 400, y: 230 },
  draw: (ink) => `<g transform="translate(76 -10) scale(.81 1.015)">
    <path d="M320 110 C240 120 190 190 160 300 L104 520 Q100 540 120 546 L230 580 L210 700 Q206 724 232 724 H568 Q594 724 590 700 L570 580 L680 546 Q700 540 696 520 L640 300 C610 190 560 120 480 110Z" fill="${ink.round}"/>
    <path d="M230 580 L276 360 M570 580 L524 360" stroke="${ink.deep}" stroke-width="7" fill="none"/>
    <path d="M320 110 C350 240 370 500 366 724 H434 C430 500 450 240 480 110 Q400 150 320 110Z" fill="${ink.deep}"/>
    ${mirrored(`<path d="M320 110 C350 240 370 500 366 724" fill="none" stroke="${ink.accent}" stroke-width="12"/>
      <path d="M344 130 C368 250 386 500 382 724" fill="none" stroke="${ink.accentLight}" stroke-width="4" stroke-dasharray="3 12" stroke-linecap="round"/>
      <path d="M106 512 L232 552" stroke="${ink.accent}" stroke-width="14" stroke-linecap="round"/>
      ${repeated(4, (index) => `<path d="M${330 + index * 10} ${300 + index * 96} q-40 10 -50 46 q40 0 56 -26Z" fill="${ink.accent}"/>`)}`)}
    <path d="M216 240 C196 300 176 380 160 440" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".18"/></g>`,
};

export const scarf: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 290 },
  focus: { x: 360, y: 400 },
  draw: (ink) => `
    <path d="M150 560 H650 Q690 560 690 600 V650 Q690 688 650 688 H150 Q110 688 110 650 V600 Q110 560 150 560Z" fill="${ink.dark}"/>
    <path d="M150 430 H650 Q694 430 694 476 V530 Q694 574 650 574 H150 Q106 574 106 530 V476 Q106 430 150 430Z" fill="${ink.base}"/>
    <path d="M160 190 H640 Q686 190 686 240 V400 Q686 448 640 448 H160 Q114 448 114 400 V240 Q114 190 160 190Z" fill="${ink.tall}"/>
    <g stroke="${ink.accent}" stroke-width="7" opacity=".85">${repeated(13, (index) => `<path d="M${146 + index * 42} 206 V430"/>`)}${repeated(5, (index) => `<path d="M124 ${230 + index * 46} H676"/>`)}</g>
    <g stroke="${ink.accent}" stroke-width="7" opacity=".6"><path d="M120 486 H680 M120 520 H680 M126 610 H674 M126 642 H674"/></g>
    <g fill="${ink.accentLight}">${repeated(12, (index) => `<circle cx="${167 + index * 42}" cy="322" r="8"/>`)}</g>
    <g stroke="${ink.accent}" stroke-width="8" stroke-linecap="round">${repeated(14, (index) => `<path d="M${150 + index * 39} 446 v28"/>`)}</g>`,
};

export const sandals: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 270 },
  focus: { x: 270, y: 340 },
  draw: (ink) =>
    mirrored(`<g transform="rotate(-7 260 420)">
      <path d="M262 126 C370 126 372 250 352 380 C340 470 366 520 358 600 C350 672 310 700 262 700 C214 700 174 672 166 600 C158 520 184 470 172 380 C152 250 154 126 262 126Z" fill="${ink.deep}"/>
      <path d="M262 116 C364 116 366 240 346 370 C334 460 358 512 350 590 C342 660 306 686 262 686 C218 686 182 660 174 590 C166 512 190 460 178 370 C158 240 160 116 262 116Z" fill="${ink.tall}"/>
      <path d="M262 140 C340 140 344 244 328 366 C316 460 338 512 330 588 C324 640 296 662 262 662 C228 662 200 640 194 588 C186 512 208 460 196 366 C180 244 184 140 262 140Z" fill="none" stroke="${ink.pale}" stroke-width="4" stroke-dasharray="9 8"/>
      <path d="M152 330 C200 250 324 250 372 330 L360 420 C320 350 204 350 164 420Z" fill="${ink.accentRound}"/>
      <path d="M262 276 L226 196 Q262 160 298 196Z" fill="${ink.accentDark}"/><circle cx="262" cy="196" r="32" fill="none" stroke="${ink.accent}" stroke-width="18"/>
      <path d="M186 352 C230 300 294 300 338 352" fill="none" stroke="${ink.accentLight}" stroke-width="5" stroke-dasharray="9 8"/></g>`),
};
