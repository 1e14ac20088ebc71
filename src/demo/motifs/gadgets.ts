import { NIGHT } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const watch: Motif = {
  shadow: { x: 400, y: 716, halfWidth: 150 },
  focus: { x: 400, y: 400 },
  draw: (ink) => `
    <path d="M292 290 L322 108 Q326 84 352 84 H448 Q474 84 478 108 L508 290Z" fill="${ink.accentRound}"/>
    <path d="M292 510 L322 692 Q326 716 352 716 H448 Q474 716 478 692 L508 510Z" fill="${ink.accentRound}"/>
    <g fill="${ink.accentDark}">${repeated(4, (index) => `<circle cx="400" cy="${580 + index * 34}" r="8"/>`)}</g>
    <rect x="574" y="362" width="26" height="76" rx="12" fill="${ink.metal}"/>
    <rect x="222" y="222" width="356" height="356" rx="112" fill="${ink.deep}"/>
    <rect x="228" y="222" width="344" height="350" rx="108" fill="${ink.round}"/>
    <rect x="256" y="252" width="288" height="290" rx="84" fill="${NIGHT}"/>
    <g fill="none" stroke-linecap="round" stroke-width="18" transform="rotate(-90 400 398)">
      <circle cx="400" cy="398" r="104" stroke="#39404d"/><circle cx="400" cy="398" r="104" stroke="#f4bf4a" stroke-dasharray="470 900"/>
      <circle cx="400" cy="398" r="76" stroke="#39404d"/><circle cx="400" cy="398" r="76" stroke="#5fc7a8" stroke-dasharray="300 900"/>
      <circle cx="400" cy="398" r="48" stroke="#39404d"/><circle cx="400" cy="398" r="48" stroke="#e46c3e" stroke-dasharray="220 900"/></g>
    <path d="M270 330 Q276 268 340 264 L300 420 Q270 420 270 330Z" fill="#fff" opacity=".1"/>`,
};

export const camera: Motif = {
  shadow: { x: 400, y: 660, halfWidth: 320 },
  focus: { x: 420, y: 430 },
  draw: (ink) => `
    <path d="M104 360 C20 480 40 640 120 700" fill="none" stroke="${ink.accentDark}" stroke-width="20" stroke-linecap="round"/>
    <path d="M262 240 L300 170 H500 L538 240Z" fill="${ink.dark}"/>
    <rect x="132" y="196" width="96" height="50" rx="14" fill="${ink.metal}"/>
    <rect x="590" y="206" width="70" height="40" rx="12" fill="${ink.accentRound}"/>
    <rect x="86" y="232" width="628" height="420" rx="52" fill="${ink.tall}"/>
    <rect x="86" y="318" width="628" height="240" fill="${ink.deep}" opacity=".55"/>
    <rect x="86" y="308" width="628" height="10" fill="${ink.accent}"/>
    <rect x="604" y="262" width="66" height="34" rx="10" fill="#fff3c9"/>
    <circle cx="410" cy="438" r="178" fill="${ink.metal}"/><circle cx="410" cy="438" r="160" fill="#2c323d"/>
    <circle cx="410" cy="438" r="126" fill="${NIGHT}"/><circle cx="410" cy="438" r="92" fill="#2f4a66"/>
    <circle cx="410" cy="438" r="56" fill="#16202f"/><circle cx="374" cy="396" r="28" fill="#fff" opacity=".5"/>
    <circle cx="446" cy="474" r="13" fill="#fff" opacity=".35"/>
    <circle cx="150" cy="280" r="15" fill="${ink.accent}"/>`,
};

export const projector: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 240 },
  focus: { x: 360, y: 420 },
  draw: (ink) => `
    <circle cx="350" cy="400" r="300" fill="${ink.glow}" opacity=".65"/>
    <rect x="184" y="236" width="440" height="430" rx="86" fill="${ink.deep}"/>
    <rect x="176" y="226" width="440" height="430" rx="86" fill="${ink.tall}"/>
    <path d="M232 226 H560 Q616 240 616 312 H176 Q176 240 232 226Z" fill="#fff" opacity=".14"/>
    <circle cx="350" cy="420" r="116" fill="${ink.metal}"/><circle cx="350" cy="420" r="98" fill="${NIGHT}"/>
    <circle cx="350" cy="420" r="68" fill="#ffe39a"/><circle cx="350" cy="420" r="40" fill="#fffbe9"/>
    <g fill="${ink.deep}">${repeated(6, (index) => `<rect x="520" y="${330 + index * 32}" width="62" height="13" rx="6"/>`)}</g>
    <rect x="228" y="588" width="118" height="14" rx="7" fill="${ink.accent}"/>
    <path d="M230 660 h90 l-12 30 h-66Z M480 660 h90 l-12 30 h-66Z" fill="${ink.accentDark}"/>`,
};

export const powerBank: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 190 },
  focus: { x: 410, y: 300 },
  draw: (ink) => `
    <path d="M470 190 C470 60 690 70 660 240 C640 350 720 380 700 520" fill="none" stroke="${ink.accent}" stroke-width="20" stroke-linecap="round"/>
    <rect x="678" y="510" width="46" height="70" rx="12" fill="${ink.metal}"/><rect x="688" y="574" width="26" height="30" fill="#8e969e"/>
    <rect x="446" y="160" width="48" height="50" rx="10" fill="${ink.metal}"/>
    <rect x="236" y="190" width="346" height="500" rx="58" fill="${ink.deep}"/>
    <rect x="224" y="190" width="346" height="494" rx="58" fill="${ink.round}"/>
    <rect x="266" y="232" width="262" height="410" rx="34" fill="${ink.dark}" opacity=".42"/>
    <path d="M424 330 L340 458 H396 L372 556 L462 420 H402Z" fill="${ink.accent}"/>
    <g>${repeated(4, (index) => `<circle cx="${352 + index * 31}" cy="602" r="9" fill="${index < 3 ? '#d7f5c8' : '#fff'}" opacity="${index < 3 ? 1 : 0.25}"/>`)}</g>
    <path d="M250 290 V580" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".25"/>`,
};

export const solarPanel: Motif = {
  shadow: { x: 400, y: 670, halfWidth: 330 },
  focus: { x: 300, y: 380 },
  draw: (ink) => `
    <path d="M150 640 L220 430 M650 640 L580 430" stroke="${ink.accentDark}" stroke-width="18" stroke-linecap="round"/>
    ${[
      [80, 24],
      [412, -24],
    ]
      .map(
        ([x = 0, lean = 0]) => `<g transform="translate(${x} 0) skewY(${lean / 6})">
      <rect y="210" width="310" height="400" rx="24" fill="${ink.round}"/>
      <rect x="22" y="234" width="266" height="352" rx="8" fill="#23365c"/>
      ${repeated(12, (index) => `<rect x="${30 + (index % 3) * 86}" y="${242 + Math.floor(index / 3) * 86}" width="78" height="78" rx="5" fill="${index % 2 === 0 ? '#2f4a80' : '#35548f'}"/>`)}
      <path d="M22 234 H190 L60 586 H22Z" fill="#fff" opacity=".13"/></g>`,
      )
      .join('')}
    <rect x="384" y="226" width="34" height="370" rx="14" fill="${ink.accentRound}"/>`,
};
