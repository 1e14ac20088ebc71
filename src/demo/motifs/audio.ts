import { NIGHT } from '../ink.js';
import { mirrored, repeated } from './motif.js';
import type { Motif } from './motif.js';

export const headphones: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 270 },
  focus: { x: 225, y: 520 },
  draw: (ink) => `
    <path d="M184 440 V390 A216 216 0 0 1 616 390 V440" fill="none" stroke="${ink.dark}" stroke-width="50"/>
    <path d="M178 440 V386 A222 222 0 0 1 622 386 V440" fill="none" stroke="${ink.base}" stroke-width="34"/>
    <path d="M240 268 A216 216 0 0 1 560 268" fill="none" stroke="${ink.light}" stroke-width="10" stroke-linecap="round"/>
    <path d="M222 350 A186 186 0 0 1 578 350" fill="none" stroke="${ink.accent}" stroke-width="26" stroke-linecap="round"/>
    ${mirrored(`<rect x="164" y="370" width="34" height="96" rx="14" fill="${ink.metal}"/>
      <rect x="118" y="428" width="128" height="248" rx="62" fill="${ink.round}"/>
      <rect x="228" y="446" width="62" height="212" rx="30" fill="${ink.deep}"/>
      <rect x="240" y="460" width="18" height="184" rx="9" fill="${ink.dark}"/>
      <ellipse cx="170" cy="552" rx="24" ry="76" fill="none" stroke="${ink.accent}" stroke-width="9"/>
      <rect x="138" y="470" width="15" height="90" rx="7" fill="#fff" opacity=".3"/>`)}`,
};

export const earbuds: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 260 },
  focus: { x: 315, y: 380 },
  draw: (ink) => `
    <path d="M190 430 V330 Q190 200 320 200 H480 Q610 200 610 330 V430Z" fill="${ink.dark}"/>
    <path d="M216 430 V336 Q216 228 324 228 H476 Q584 228 584 336 V430Z" fill="${ink.deep}"/>
    ${mirrored(`<rect x="300" y="330" width="42" height="150" rx="21" fill="${ink.round}"/>
      <ellipse cx="306" cy="340" rx="62" ry="56" fill="${ink.tall}"/>
      <ellipse cx="266" cy="354" rx="26" ry="34" fill="${ink.accent}" transform="rotate(-24 266 354)"/>
      <circle cx="320" cy="330" r="17" fill="${ink.deep}" opacity=".65"/>
      <ellipse cx="296" cy="308" rx="26" ry="11" fill="#fff" opacity=".35"/>`)}
    <path d="M190 424 H610 V540 Q610 676 474 676 H326 Q190 676 190 540Z" fill="${ink.tall}"/>
    <path d="M190 424 H610 V446 H190Z" fill="${ink.light}"/>
    <circle cx="400" cy="560" r="13" fill="${ink.accent}"/>
    <path d="M222 480 V548 Q222 610 268 636" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".28"/>`,
};

export const speaker: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 200 },
  focus: { x: 400, y: 300 },
  draw: (ink) => `
    <path d="M540 250 q92 40 74 150" fill="none" stroke="${ink.accentDark}" stroke-width="22" stroke-linecap="round"/>
    <rect x="236" y="150" width="328" height="540" rx="92" fill="${ink.round}"/>
    <ellipse cx="400" cy="204" rx="150" ry="46" fill="${ink.deep}"/>
    <ellipse cx="400" cy="200" rx="128" ry="36" fill="${ink.dark}"/>
    <ellipse cx="400" cy="198" rx="104" ry="26" fill="none" stroke="${ink.accent}" stroke-width="9"/>
    <g fill="${ink.deep}" opacity=".5">${repeated(66, (index) => {
      const row = Math.floor(index / 6);
      return `<circle cx="${286 + (index % 6) * 44 + (row % 2) * 14}" cy="${292 + row * 32}" r="8"/>`;
    })}</g>
    <path d="M262 250 V600" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".2"/>
    <rect x="236" y="618" width="328" height="18" fill="${ink.accent}"/>
    <rect x="356" y="430" width="88" height="24" rx="12" fill="${ink.accentLight}"/>`,
};

export const shelfSpeakers: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 310 },
  focus: { x: 250, y: 530 },
  draw: (ink) =>
    [100, 430]
      .map(
        (x) => `<g transform="translate(${x} 0)">
      <rect y="180" width="270" height="506" rx="22" fill="${ink.round}"/>
      <rect x="18" y="198" width="234" height="470" rx="14" fill="${NIGHT}"/>
      <circle cx="135" cy="308" r="62" fill="${ink.deep}"/><circle cx="135" cy="308" r="46" fill="${ink.accentRound}"/>
      <circle cx="135" cy="308" r="16" fill="${ink.accentLight}"/>
      <circle cx="135" cy="516" r="108" fill="${ink.metal}"/><circle cx="135" cy="516" r="94" fill="#2b303b"/>
      <circle cx="135" cy="516" r="66" fill="#3a414e"/><circle cx="135" cy="516" r="30" fill="${ink.accentRound}"/>
      <path d="M64 474 A84 84 0 0 1 120 434" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" opacity=".3"/></g>`,
      )
      .join(''),
};
