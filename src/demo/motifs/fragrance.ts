import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const incenseBurner: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 210 },
  focus: { x: 400, y: 420 },
  draw: (ink) => `
    <path d="M390 240 C310 180 470 130 396 40 M440 230 C390 180 500 140 456 80" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".75"/>
    <ellipse cx="400" cy="262" rx="120" ry="26" fill="#4c3a35"/><path d="M320 256 q30 -36 60 -8 q20 -40 56 -6 q30 -20 46 14Z" fill="#2c2422"/>
    <g fill="#f07b3a"><circle cx="364" cy="252" r="11"/><circle cx="410" cy="246" r="13"/><circle cx="446" cy="254" r="9"/></g>
    <path d="M246 256 H554 L500 440 H300Z" fill="${ink.round}"/>
    <path d="M246 256 l36 -56 l22 56 l30 -50 l20 50Z M554 256 l-36 -56 l-22 56 l-30 -50 l-20 50Z" fill="${ink.tall}"/>
    <g fill="${ink.accent}">${repeated(5, (index) => `<path d="M${304 + index * 48} 300 l18 28 l-18 28 l-18 -28Z"/>`)}</g>
    <rect x="346" y="436" width="108" height="76" fill="${ink.accentRound}"/><rect x="326" y="426" width="148" height="24" rx="10" fill="${ink.deep}"/>
    <path d="M300 506 H500 L574 700 H226Z" fill="${ink.round}"/><path d="M226 700 L242 660 H558 L574 700Z" fill="${ink.accent}"/>
    <path d="M400 536 L448 640 H352Z" fill="${ink.deep}"/><path d="M400 566 L428 626 H372Z" fill="${ink.accentLight}"/>
    <path d="M288 286 L318 410 M322 530 L282 640" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".3"/>`,
};

export const perfume: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 210 },
  focus: { x: 400, y: 300 },
  draw: (ink) => `
    <rect x="336" y="86" width="128" height="124" rx="22" fill="${ink.accentRound}"/><path d="M336 176 H464" stroke="${ink.accentDark}" stroke-width="8" opacity=".6"/>
    <rect x="360" y="206" width="80" height="44" fill="#d8c38c"/>
    <path d="M262 246 H538 Q598 246 598 310 V640 Q598 698 540 698 H260 Q202 698 202 640 V310 Q202 246 262 246Z" fill="${ink.pale}"/>
    <path d="M226 360 H574 V632 Q574 676 530 676 H270 Q226 676 226 632Z" fill="${ink.round}"/>
    <path d="M262 246 H538 Q598 246 598 310 V640 Q598 698 540 698 H260 Q202 698 202 640 V310 Q202 246 262 246Z" fill="${ink.glass}" opacity=".6"/>
    <path d="M400 400 l70 90 l-70 90 l-70 -90Z" fill="none" stroke="${ink.accentLight}" stroke-width="10"/><path d="M400 444 l36 46 l-36 46 l-36 -46Z" fill="${ink.accentLight}"/>
    <path d="M244 320 V610" stroke="#fff" stroke-width="20" stroke-linecap="round" opacity=".6"/><path d="M560 300 V420" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".5"/>`,
};

export const oilFlask: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 150 },
  focus: { x: 400, y: 470 },
  draw: (ink) => `
    <path d="M386 150 L394 60 Q400 40 406 60 L414 150Z" fill="${ink.accent}"/><circle cx="400" cy="66" r="20" fill="${ink.accentLight}"/>
    <path d="M340 240 C340 180 366 146 400 146 C434 146 460 180 460 240Z" fill="${ink.accentRound}"/><rect x="330" y="232" width="140" height="30" rx="14" fill="${ink.accentDark}"/>
    <path d="M356 262 H444 C444 330 548 380 548 500 C548 610 480 668 400 668 C320 668 252 610 252 500 C252 380 356 330 356 262Z" fill="${ink.round}"/>
    <path d="M356 262 H444 C444 300 470 330 500 362 H300 C330 330 356 300 356 262Z" fill="#fff" opacity=".35"/>
    <g fill="none" stroke="${ink.accentLight}" stroke-width="7"><path d="M258 470 C330 500 470 500 542 470 M262 560 C330 590 470 590 538 560"/>${repeated(4, (index) => `<path d="M${316 + index * 56} 500 l20 30 l-20 30 l-20 -30Z"/>`)}</g>
    <path d="M330 660 H470 L500 700 H300Z" fill="${ink.accentRound}"/>
    <path d="M296 440 C286 500 292 560 322 600" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".45"/>`,
};

export const oudChest: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 320 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <path d="M130 360 C130 220 200 160 300 160 H500 C600 160 670 220 670 360Z" fill="${ink.round}"/><path d="M166 360 C166 240 226 196 310 196 H490 C574 196 634 240 634 360Z" fill="${ink.deep}"/>
    ${repeated(9, (index) => `<path d="M${170 + index * 52} 440 l${(index % 3) * 10 - 4} -${70 + ((index * 29) % 60)} l34 -${16 + (index % 2) * 14} l24 ${40 + (index % 3) * 10} l-6 70Z" fill="${index % 2 === 0 ? '#7a5136' : '#5c3a26'}"/>`)}
    ${repeated(5, (index) => `<path d="M${214 + index * 84} 430 l10 -64 l16 -12 l4 80Z" fill="#a9764c"/>`)}
    <rect x="112" y="420" width="576" height="268" rx="26" fill="${ink.tall}"/><rect x="112" y="420" width="576" height="34" rx="14" fill="${ink.light}"/>
    <path d="M112 600 H688" stroke="${ink.deep}" stroke-width="5" opacity=".5"/><path d="M176 420 V688 M624 420 V688" stroke="${ink.accent}" stroke-width="30"/>
    <rect x="346" y="430" width="108" height="120" rx="18" fill="${ink.accentRound}"/><circle cx="400" cy="482" r="17" fill="${ink.deep}"/><path d="M392 482 H408 L414 524 H386Z" fill="${ink.deep}"/>
    <g fill="${ink.accentDark}">${repeated(4, (index) => `<circle cx="176" cy="${470 + index * 62}" r="7"/><circle cx="624" cy="${470 + index * 62}" r="7"/>`)}</g>`,
};

export const candle: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 190 },
  focus: { x: 400, y: 330 },
  draw: (ink) => `
    <circle cx="400" cy="236" r="230" fill="${ink.glow}"/>
    <path d="M400 134 C350 200 346 250 372 280 Q400 304 428 280 C454 250 450 200 400 134Z" fill="#f7b24a"/><path d="M400 196 C376 236 378 262 400 278 C422 262 424 236 400 196Z" fill="#fff3c4"/>
    <path d="M400 270 V350" stroke="#4c3a35" stroke-width="9" stroke-linecap="round"/>
    <path d="M230 340 H570 V630 Q570 700 500 700 H300 Q230 700 230 630Z" fill="${ink.round}"/>
    <ellipse cx="400" cy="342" rx="170" ry="36" fill="${ink.pale}"/><ellipse cx="400" cy="346" rx="148" ry="27" fill="#fdf3df"/><path d="M400 330 V352" stroke="#4c3a35" stroke-width="9"/>
    <rect x="290" y="460" width="220" height="150" rx="18" fill="${ink.accent}"/><path d="M400 482 l40 52 l-40 52 l-40 -52Z" fill="${ink.pale}"/>
    <path d="M262 400 V620" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".35"/>`,
};
