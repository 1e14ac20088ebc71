import { PAPER } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const teapot: Motif = {
  shadow: { x: 400, y: 664, halfWidth: 260 },
  focus: { x: 370, y: 440 },
  draw: (ink) => `
    <path d="M592 410 L736 330 Q760 322 764 348 L768 384 Q768 402 750 408 L596 480Z" fill="${ink.round}"/>
    <path d="M214 480 C150 470 130 400 84 330 L140 312 C170 370 220 380 250 400Z" fill="${ink.dark}"/>
    <path d="M186 470 C186 330 270 268 396 268 C522 268 606 330 606 470 C606 590 530 656 396 656 C262 656 186 590 186 470Z" fill="${ink.round}"/>
    <path d="M188 450 C300 490 500 490 604 450 L606 480 C500 520 300 520 186 480Z" fill="${ink.accent}" opacity=".85"/>
    <ellipse cx="396" cy="288" rx="132" ry="30" fill="${ink.deep}"/><path d="M268 284 C280 236 330 220 396 220 C462 220 512 236 524 284 C470 306 322 306 268 284Z" fill="${ink.tall}"/>
    <ellipse cx="396" cy="206" rx="36" ry="28" fill="${ink.accentRound}"/>
    <path d="M230 430 C240 360 280 322 330 308" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".35"/><path d="M300 652 H492 L486 668 H306Z" fill="${ink.deep}"/>
    <path d="M90 300 q-30 -40 0 -80 q26 -34 0 -70" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".7"/>`,
};

export const teacups: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 320 },
  focus: { x: 280, y: 430 },
  draw: (ink) => `${cup(500, 224, { fill: ink.accentRound, rim: ink.accentLight, wave: ink.pale })}
    ${cup(130, 260, { fill: ink.round, rim: ink.light, wave: ink.accent })}
    <path d="M250 220 q-26 -34 0 -66 q24 -30 0 -60 M310 216 q-22 -28 0 -54" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".75"/>`,
};

function cup(x: number, y: number, glaze: { fill: string; rim: string; wave: string }): string {
  return `<g transform="translate(${x} ${y})"><path d="M0 30 H270 L252 380 Q246 428 200 428 H70 Q24 428 18 380Z" fill="${glaze.fill}"/>
    <ellipse cx="135" cy="32" rx="135" ry="34" fill="${glaze.rim}"/><ellipse cx="135" cy="38" rx="116" ry="25" fill="#8f9c4d"/><ellipse cx="104" cy="34" rx="44" ry="8" fill="#c2cc84"/>
    <path d="M7 180 C70 150 110 220 160 190 S230 170 262 186 L259 240 C220 220 200 250 150 250 S60 220 10 236Z" fill="${glaze.wave}" opacity=".75"/>
    <path d="M40 100 L52 350" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".32"/><path d="M64 424 H206 L200 442 H70Z" fill="#3b3432" opacity=".6"/></g>`;
}

export const teaTin: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 190 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <path d="M236 260 H564 V660 Q564 704 400 704 Q236 704 236 660Z" fill="${ink.round}"/>
    <path d="M224 160 H576 V268 Q576 300 400 300 Q224 300 224 268Z" fill="${ink.accentRound}"/><ellipse cx="400" cy="160" rx="176" ry="38" fill="${ink.accentLight}"/><ellipse cx="400" cy="158" rx="146" ry="28" fill="${ink.accent}"/>
    <circle cx="400" cy="146" r="20" fill="${ink.accentDark}"/>
    <path d="M236 372 Q400 410 564 372 V612 Q400 650 236 612Z" fill="${PAPER}"/>
    <g fill="#6f9255"><path d="M400 590 C330 560 320 480 366 430 C420 470 430 540 400 590Z"/><path d="M404 590 C404 530 440 480 500 474 C506 540 470 584 404 590Z" fill="#8caf68"/><path d="M396 592 C350 600 306 570 296 520 C350 514 386 546 396 592Z" fill="#55804d"/></g>
    <path d="M266 330 V350 M266 420 V600" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".4"/><path d="M250 210 V256" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".35"/>
    <path d="M236 640 Q400 680 564 640 V656 Q400 696 236 656Z" fill="${ink.accent}"/>`,
};

export const whisk: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 170 },
  focus: { x: 400, y: 460 },
  draw: (ink) => `
    <path d="M320 110 H480 L472 400 H328Z" fill="${ink.accentRound}"/><ellipse cx="400" cy="110" rx="80" ry="20" fill="${ink.accentLight}"/><ellipse cx="400" cy="110" rx="52" ry="11" fill="${ink.accentDark}"/>
    <path d="M324 230 H476 V246 H324Z" fill="${ink.accentDark}" opacity=".4"/>
    <g fill="none" stroke="${ink.accentDark}" stroke-width="7" stroke-linecap="round">${repeated(9, (index) => `<path d="M${372 + index * 7} 400 C${352 + index * 12} 500 ${360 + index * 10} 600 ${372 + index * 7} 660"/>`)}</g>
    <g fill="none" stroke="${ink.accent}" stroke-width="8" stroke-linecap="round">${repeated(17, (index) => `<path d="M${332 + index * 8.5} 396 C${224 + index * 22} 520 ${216 + index * 23} 620 ${288 + index * 14} 694"/>`)}</g>
    <rect x="320" y="384" width="160" height="52" rx="10" fill="${ink.deep}"/><path d="M322 402 H478 M322 418 H478" stroke="${ink.light}" stroke-width="5"/>
    <path d="M350 140 L354 370" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".4"/>`,
};
