import { NIGHT } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

const KEY_ROWS = 5;
const KEYS_IN_ROW = 13;

export const keyboard: Motif = {
  shadow: { x: 400, y: 600, halfWidth: 340 },
  focus: { x: 260, y: 420 },
  draw: (ink) => `<g transform="rotate(-7 400 430)">
    <rect x="60" y="292" width="680" height="300" rx="34" fill="${ink.deep}"/>
    <rect x="60" y="276" width="680" height="298" rx="34" fill="${ink.tall}"/>
    <rect x="82" y="298" width="636" height="254" rx="18" fill="${ink.dark}"/>
    ${repeated(KEY_ROWS * KEYS_IN_ROW, (index) => {
      const [row, column] = [Math.floor(index / KEYS_IN_ROW), index % KEYS_IN_ROW];
      const isAccent = column === 0 ? row === 0 : column === KEYS_IN_ROW - 1 && row === 2;
      const isSpaceBar = row === KEY_ROWS - 1 && column > 3 && column < 9;
      return isSpaceBar ? '' : key(92 + column * 48, 306 + row * 48, 42, isAccent ? ink.accent : ink.pale);
    })}${key(284, 498, 234, ink.accentLight)}</g>`,
};

function key(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${x}" y="${y + 5}" width="${width}" height="40" rx="9" fill="#000" opacity=".28"/>
    <rect x="${x}" y="${y}" width="${width}" height="40" rx="9" fill="${fill}"/>
    <rect x="${x + 6}" y="${y + 4}" width="${width - 12}" height="26" rx="7" fill="#fff" opacity=".25"/>`;
}

export const mouse: Motif = {
  shadow: { x: 400, y: 670, halfWidth: 210 },
  focus: { x: 400, y: 320 },
  draw: (ink) => `<g transform="rotate(14 400 420)">
    <path d="M400 150 C560 150 588 290 588 430 C588 590 520 690 400 690 C280 690 212 590 212 430 C212 290 240 150 400 150Z" fill="${ink.deep}"/>
    <path d="M400 138 C560 138 586 280 586 418 C586 576 520 674 400 674 C280 674 214 576 214 418 C214 280 240 138 400 138Z" fill="${ink.round}"/>
    <path d="M400 138 V396 M216 396 C300 430 500 430 584 396" fill="none" stroke="${ink.deep}" stroke-width="7" opacity=".65"/>
    <rect x="374" y="214" width="52" height="124" rx="26" fill="${NIGHT}"/>
    <rect x="386" y="232" width="28" height="88" rx="14" fill="${ink.accentRound}"/>
    <path d="M256 470 C270 566 310 622 360 640" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".25"/>
    <path d="M262 300 C270 236 300 196 340 182" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".3"/></g>`,
};

export const deskLamp: Motif = {
  shadow: { x: 330, y: 690, halfWidth: 210 },
  focus: { x: 520, y: 270 },
  draw: (ink) => `
    <circle cx="560" cy="440" r="250" fill="${ink.glow}"/>
    <path d="M318 660 L232 398 L468 200" fill="none" stroke="${ink.dark}" stroke-width="26" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M312 660 L228 398 L462 200" fill="none" stroke="${ink.light}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/>
    <circle cx="232" cy="398" r="27" fill="${ink.accentRound}"/><circle cx="232" cy="398" r="10" fill="${ink.accentDark}"/>
    <g transform="rotate(-38 500 240)">
      <ellipse cx="500" cy="380" rx="140" ry="30" fill="#fff0be"/>
      <path d="M452 190 H548 C560 260 606 310 640 380 C560 404 440 404 360 380 C394 310 440 260 452 190Z" fill="${ink.round}"/>
      <path d="M360 380 C440 404 560 404 640 380 L634 366 C560 388 440 388 366 366Z" fill="${ink.accent}"/>
      <rect x="462" y="158" width="76" height="44" rx="16" fill="${ink.accentRound}"/></g>
    <ellipse cx="330" cy="676" rx="158" ry="32" fill="${ink.deep}"/>
    <ellipse cx="330" cy="662" rx="158" ry="32" fill="${ink.round}"/>
    <ellipse cx="330" cy="654" rx="40" ry="10" fill="${ink.accent}"/>`,
};

export const reader: Motif = {
  shadow: { x: 400, y: 694, halfWidth: 230 },
  focus: { x: 430, y: 420 },
  draw: (ink) => `<g transform="rotate(5 400 420)">
    <rect x="196" y="118" width="420" height="572" rx="40" fill="${ink.deep}"/>
    <rect x="186" y="112" width="420" height="570" rx="40" fill="${ink.tall}"/>
    <rect x="222" y="150" width="348" height="464" rx="10" fill="#f6f3ea"/>
    <path d="M222 430 L320 300 L392 392 L452 320 L570 470 V604 Q570 614 560 614 H232 Q222 614 222 604Z" fill="#9aa3a4"/>
    <path d="M222 520 C320 450 460 560 570 480 V604 Q570 614 560 614 H232 Q222 614 222 604Z" fill="#6b7477"/>
    <circle cx="490" cy="238" r="40" fill="#c9cbc6"/>
    <path d="M320 300 L352 341 L326 352 L306 340 L290 340Z" fill="#f6f3ea"/>
    <rect x="352" y="640" width="88" height="14" rx="7" fill="${ink.accent}"/>
    <path d="M222 150 H430 L300 614 H222Z" fill="#fff" opacity=".25"/></g>`,
};
