import { mixColours } from '../colour.js';
import type { Ink } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

/** One date, lying with its cap to the left. */
function date(x: number, y: number, degrees: number, fill: string): string {
  return `<g transform="translate(${x} ${y}) rotate(${degrees})"><ellipse rx="52" ry="33" fill="${fill}"/>
    <path d="M-30 -12 C-10 -20 16 -20 34 -8" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".35"/>
    <path d="M-26 12 C-6 18 14 18 30 10" fill="none" stroke="#000" stroke-width="4" stroke-linecap="round" opacity=".22"/>
    <circle cx="-50" r="10" fill="#d9b36b"/></g>`;
}

/** Neighbouring dates differ a little, as real ones do. */
function shadeOf(ink: Ink, index: number): string {
  return [ink.base, ink.dark, mixColours(ink.base, ink.dark, 0.5)][index % 3] ?? ink.base;
}

export const datesBox: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 310 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <path d="M140 380 L190 130 Q196 106 222 106 H578 Q604 106 610 130 L660 380Z" fill="${ink.accentTall}"/>
    <path d="M176 360 L216 158 Q220 142 236 142 H564 Q580 142 584 158 L624 360Z" fill="${ink.accentDark}" opacity=".55"/>
    <path d="M400 168 L440 250 L400 332 L360 250Z M400 196 L424 250 L400 304 L376 250Z" fill="#f0d596" fill-rule="evenodd"/>
    <path d="M112 380 H688 L664 640 Q660 688 612 688 H188 Q140 688 136 640Z" fill="${ink.accentDark}"/>
    <path d="M132 398 H668 L656 500 H144Z" fill="#f7ead0"/>
    ${repeated(12, (index) => date(210 + (index % 6) * 77, 420 + Math.floor(index / 6) * 62, ((index * 37) % 40) - 20, shadeOf(ink, index)))}
    <path d="M128 520 H672 L660 644 Q656 690 612 690 H188 Q144 690 140 644Z" fill="${ink.accentTall}"/>
    <path d="M132 560 H668" stroke="#f0d596" stroke-width="8"/>
    <g fill="none" stroke="#f0d596" stroke-width="6">${repeated(7, (index) => `<path d="M${190 + index * 70} 602 l24 24 l-24 24 l-24 -24Z"/>`)}</g>`,
};

export const datesBowl: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 260 },
  focus: { x: 400, y: 400 },
  draw: (ink) => `
    <path d="M560 330 C640 240 640 140 600 70 C560 150 530 230 540 330Z" fill="#6f9255"/><path d="M560 340 C660 300 710 220 710 150 C640 190 570 250 546 330Z" fill="#55804d"/>
    ${repeated(15, (index) => {
      const row = index < 4 ? 0 : index < 9 ? 1 : 2;
      const column = index < 4 ? index : index < 9 ? index - 4 : index - 9;
      return date(
        250 + column * 90 - row * 42 + 42,
        300 + row * 56,
        ((index * 53) % 60) - 30,
        shadeOf(ink, index),
      );
    })}
    <path d="M120 420 H680 C680 570 590 656 480 668 V690 H320 V668 C210 656 120 570 120 420Z" fill="${ink.accentRound}"/>
    <rect x="106" y="404" width="588" height="36" rx="18" fill="${ink.accentLight}"/>
    <g fill="none" stroke="${ink.accentDark}" stroke-width="7" opacity=".75">${repeated(7, (index) => `<path d="M${196 + index * 68} 486 l26 32 l-26 32 l-26 -32Z"/>`)}</g>
    <path d="M160 470 C176 550 220 600 270 624" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".3"/>`,
};

export const stuffedDates: Motif = {
  shadow: { x: 400, y: 650, halfWidth: 330 },
  focus: { x: 330, y: 430 },
  draw: (ink) => `
    <ellipse cx="400" cy="600" rx="330" ry="62" fill="${ink.accentDark}"/><ellipse cx="400" cy="584" rx="330" ry="62" fill="${ink.accentLight}"/>
    <ellipse cx="400" cy="580" rx="276" ry="44" fill="${ink.accentRound}"/>
    ${[
      [250, 540],
      [400, 556],
      [550, 540],
      [322, 450],
      [478, 450],
      [400, 360],
    ]
      .map(([x = 0, y = 0]) => stuffedDate(x, y, ink.base, ink.dark))
      .join('')}`,
};

function stuffedDate(x: number, y: number, fill: string, shade: string): string {
  return `<g transform="translate(${x} ${y})"><ellipse cy="8" rx="88" ry="54" fill="${shade}"/><ellipse rx="88" ry="52" fill="${fill}"/>
    <ellipse cy="-12" rx="66" ry="26" fill="#3d2318"/><path d="M-46 -16 C-30 -62 34 -62 50 -16 C30 4 -28 4 -46 -16Z" fill="#d9a566"/>
    <path d="M-28 -22 C-16 -44 14 -46 28 -32" fill="none" stroke="#f5dcae" stroke-width="8" stroke-linecap="round"/>
    <path d="M-70 8 C-56 30 -30 40 -8 42" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".25"/></g>`;
}

export const honeyJar: Motif = {
  shadow: { x: 380, y: 700, halfWidth: 210 },
  focus: { x: 380, y: 420 },
  draw: (ink) => `
    <g transform="rotate(24 620 300)"><rect x="610" y="230" width="22" height="400" rx="11" fill="${ink.wood}"/>
      ${repeated(5, (index) => `<ellipse cx="621" cy="${606 + index * 24}" rx="${52 - Math.abs(index - 2) * 8}" ry="15" fill="#b98250"/>`)}</g>
    <path d="M232 250 H528 C560 270 580 300 580 350 V620 Q580 700 500 700 H260 Q180 700 180 620 V350 C180 300 200 270 232 250Z" fill="${ink.round}"/>
    <path d="M180 330 C180 290 200 268 232 250 H528 C560 268 580 290 580 330Z" fill="#fff" opacity=".45"/>
    <ellipse cx="380" cy="332" rx="198" ry="22" fill="${ink.light}"/>
    <path d="M220 330 V610" stroke="#fff" stroke-width="24" stroke-linecap="round" opacity=".45"/>
    <path d="M380 410 l72 42 v84 l-72 42 l-72 -42 v-84Z" fill="${ink.accent}"/><path d="M380 436 l50 29 v58 l-50 29 l-50 -29 v-58Z" fill="${ink.pale}"/>
    <rect x="216" y="150" width="328" height="104" rx="26" fill="${ink.accentRound}"/><path d="M216 200 H544" stroke="${ink.accentDark}" stroke-width="7" opacity=".5"/>
    <path d="M230 254 H530" stroke="#d9c49a" stroke-width="16"/><path d="M520 254 q40 40 20 96 M524 254 q70 20 74 70" fill="none" stroke="#d9c49a" stroke-width="9" stroke-linecap="round"/>`,
};
