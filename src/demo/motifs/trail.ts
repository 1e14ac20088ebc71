import { mirrored, repeated } from './motif.js';
import type { Motif } from './motif.js';

export const jacket: Motif = {
  shadow: { x: 400, y: 716, halfWidth: 210 },
  focus: { x: 400, y: 260 },
  draw: (ink) => `
    ${mirrored(`<path d="M280 190 C210 210 170 260 150 350 L96 600 Q92 626 118 632 L176 646 Q198 650 204 626 L262 420Z" fill="${ink.dark}"/>
      <path d="M100 584 L214 612 L206 646 Q200 656 176 650 L118 636 Q92 630 94 606Z" fill="${ink.accent}"/>`)}
    <path d="M300 176 C250 190 236 230 240 300 L226 690 Q226 712 250 712 H550 Q574 712 574 690 L560 300 C564 230 550 190 500 176Z" fill="${ink.round}"/>
    <path d="M240 300 C236 230 250 190 300 176 H500 C550 190 564 230 560 300 C510 350 290 350 240 300Z" fill="${ink.accent}" opacity=".9"/>
    <path d="M300 182 C290 90 340 60 400 60 C460 60 510 90 500 182 C470 240 330 240 300 182Z" fill="${ink.dark}"/>
    <path d="M326 170 C320 110 350 88 400 88 C450 88 480 110 474 170 C450 216 350 216 326 170Z" fill="${ink.deep}"/>
    <path d="M400 208 V712" stroke="${ink.deep}" stroke-width="10"/><path d="M400 214 V706" stroke="${ink.accentLight}" stroke-width="4" stroke-dasharray="6 6"/>
    <rect x="391" y="250" width="18" height="40" rx="8" fill="${ink.accentLight}"/>
    ${mirrored(`<path d="M270 500 L340 560" stroke="${ink.deep}" stroke-width="9" stroke-linecap="round"/>
      <path d="M352 196 V270" stroke="${ink.pale}" stroke-width="7" stroke-linecap="round"/>`)}
    <path d="M228 668 H572" stroke="${ink.deep}" stroke-width="6" opacity=".5"/>`,
};

export const boots: Motif = {
  shadow: { x: 410, y: 676, halfWidth: 330 },
  focus: { x: 420, y: 500 },
  draw: (
    ink,
  ) => `<g transform="translate(70 -34) scale(.94)" opacity=".98">${boot(ink.dark, ink.deep, ink)}</g>
    <g transform="translate(0 14)">${boot(ink.tall, ink.dark, ink)}</g>`,
};

function boot(
  upper: string,
  shade: string,
  ink: { accent: string; accentDark: string; deep: string; pale: string },
): string {
  return `<path d="M130 590 H700 Q716 590 716 610 V634 Q716 660 690 660 H150 Q122 660 122 634Z" fill="#3a3532"/>
    <path d="M126 626 H714 V638 Q712 660 690 660 H150 Q122 660 122 634Z" fill="#262321"/>
    <path d="M156 190 H372 C376 300 400 370 470 410 C560 440 700 450 708 560 V600 H130 C120 460 160 360 156 190Z" fill="${upper}"/>
    <path d="M560 446 C650 462 704 490 708 560 V600 H566 C540 550 536 490 560 446Z" fill="${shade}"/>
    <path d="M130 600 C124 530 136 470 146 410 L230 420 C236 490 220 560 226 600Z" fill="${shade}"/>
    <rect x="140" y="160" width="248" height="62" rx="30" fill="${ink.accent}"/>
    <path d="M300 222 H374 C378 300 402 366 470 408 L430 460 C340 400 304 320 300 222Z" fill="${ink.pale}"/>
    <g stroke="${ink.accentDark}" stroke-width="13" stroke-linecap="round">${repeated(5, (index) => `<path d="M${296 + index * 26} ${262 + index * 46} l${82 + index * 2} ${index * 3 - 14}"/>`)}</g>
    <path d="M130 584 H708 V604 H130Z" fill="${ink.accent}"/>`;
}

export const trekkingPoles: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 200 },
  focus: { x: 290, y: 210 },
  draw: (ink) =>
    [-19, 19]
      .map(
        (lean) => `<g transform="rotate(${lean} 400 470)">
      <rect x="387" y="210" width="26" height="240" fill="${ink.round}"/><rect x="391" y="440" width="18" height="240" fill="${ink.metal}"/>
      <rect x="382" y="420" width="36" height="56" rx="10" fill="${ink.deep}"/><path d="M396 676 H404 L401 722 H399Z" fill="#555d66"/>
      <ellipse cx="400" cy="650" rx="46" ry="13" fill="${ink.deep}"/>
      <path d="M374 66 Q400 40 428 64 L422 210 Q400 224 380 210Z" fill="${ink.accentRound}"/>
      <g stroke="${ink.accentDark}" stroke-width="6">${repeated(5, (index) => `<path d="M380 ${104 + index * 20} H422"/>`)}</g>
      <path d="M384 74 C330 110 330 190 376 220" fill="none" stroke="${ink.deep}" stroke-width="11" stroke-linecap="round"/></g>`,
      )
      .join(''),
};

export const compass: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 230 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <circle cx="400" cy="126" r="44" fill="none" stroke="#a37f38" stroke-width="18"/><rect x="366" y="158" width="68" height="54" rx="14" fill="${ink.accentRound}"/>
    <circle cx="400" cy="446" r="252" fill="${ink.deep}"/><circle cx="400" cy="438" r="250" fill="${ink.round}"/>
    <circle cx="400" cy="438" r="206" fill="#fbf6ea"/><circle cx="400" cy="438" r="206" fill="none" stroke="${ink.deep}" stroke-width="8" opacity=".5"/>
    <g stroke="#6a6257" stroke-linecap="round">${repeated(24, (index) => `<path d="M400 ${index % 6 === 0 ? 290 : 268} V250" stroke-width="${index % 6 === 0 ? 9 : 4}" transform="rotate(${index * 15} 400 438)"/>`)}</g>
    <path d="M400 330 L420 418 L508 438 L420 458 L400 546 L380 458 L292 438 L380 418Z" fill="${ink.pale}"/>
    <g transform="rotate(32 400 438)"><path d="M400 268 L432 438 H368Z" fill="${ink.accent}"/><path d="M400 608 L432 438 H368Z" fill="#39404d"/></g>
    <circle cx="400" cy="438" r="20" fill="${ink.metal}"/>
    <path d="M236 380 A172 172 0 0 1 340 276" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".8"/>`,
};

export const cap: Motif = {
  shadow: { x: 420, y: 610, halfWidth: 320 },
  focus: { x: 370, y: 380 },
  draw: (ink) => `
    <path d="M120 540 C110 320 220 200 380 200 C540 200 620 320 620 540 C460 500 280 500 120 540Z" fill="${ink.round}"/>
    <path d="M380 200 C300 270 270 390 272 512 M380 200 C470 270 500 390 496 514" fill="none" stroke="${ink.deep}" stroke-width="6" opacity=".4"/>
    <rect x="352" y="182" width="56" height="28" rx="14" fill="${ink.accent}"/>
    <path d="M250 512 C400 470 560 490 630 540 C710 560 760 590 752 610 C640 570 400 560 238 590 Q210 540 250 512Z" fill="${ink.dark}"/>
    <path d="M262 526 C400 490 560 504 640 552" fill="none" stroke="${ink.accentLight}" stroke-width="5" stroke-dasharray="10 8" opacity=".8"/>
    <path d="M316 460 L372 350 L412 410 L434 384 L480 460Z" fill="${ink.pale}"/><circle cx="452" cy="340" r="20" fill="${ink.accent}"/>
    <path d="M160 450 C166 350 210 280 270 246" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".25"/>`,
};
