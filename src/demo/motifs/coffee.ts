import { PAPER } from '../ink.js';
import { repeated } from './motif.js';
import type { Motif } from './motif.js';

export const coffeePot: Motif = {
  shadow: { x: 400, y: 704, halfWidth: 210 },
  focus: { x: 380, y: 330 },
  draw: (ink) => `
    <path d="M506 300 C680 250 700 470 520 560" fill="none" stroke="${ink.dark}" stroke-width="34" stroke-linecap="round"/>
    <path d="M506 300 C680 250 700 470 520 560" fill="none" stroke="${ink.light}" stroke-width="10" stroke-linecap="round"/>
    <path d="M320 330 C240 330 190 290 110 196 C116 270 150 420 300 450Z" fill="${ink.round}"/><path d="M110 196 C150 250 190 286 236 312 L214 330 C160 300 124 254 110 196Z" fill="${ink.deep}" opacity=".5"/>
    <path d="M314 250 H500 C500 360 486 400 520 470 C580 560 580 640 540 690 H268 C230 640 232 560 292 470 C326 400 314 360 314 250Z" fill="${ink.round}"/>
    <path d="M292 470 H520 L530 490 H280Z" fill="${ink.accent}"/><path d="M314 290 H500 V306 H314Z" fill="${ink.accent}"/>
    <path d="M300 256 C310 190 350 150 406 150 C462 150 504 190 514 256Z" fill="${ink.round}"/>
    <path d="M392 150 L398 76 Q406 54 416 76 L422 150Z" fill="${ink.accentRound}"/><circle cx="407" cy="70" r="17" fill="${ink.accent}"/>
    <rect x="290" y="242" width="234" height="24" rx="12" fill="${ink.deep}"/>
    <rect x="254" y="678" width="300" height="26" rx="13" fill="${ink.deep}"/>
    <g fill="none" stroke="${ink.accent}" stroke-width="7">${repeated(5, (index) => `<path d="M${304 + index * 50} 566 l22 26 l-22 26 l-22 -26Z"/>`)}</g>
    <path d="M350 320 C350 390 340 420 320 470 M296 560 C284 600 286 630 296 656" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".35"/>`,
};

export const coffeeCups: Motif = {
  shadow: { x: 400, y: 664, halfWidth: 330 },
  focus: { x: 400, y: 500 },
  draw: (ink) =>
    [
      [240, 330],
      [560, 330],
      [130, 500],
      [400, 500],
      [670, 500],
    ]
      .map(
        ([x = 0, y = 0]) => `<g transform="translate(${x} ${y})">
      <ellipse cy="158" rx="76" ry="16" fill="#2a2536" opacity=".18"/>
      <path d="M-100 -20 H100 C98 70 66 130 44 150 H-44 C-66 130 -98 70 -100 -20Z" fill="${PAPER}"/>
      <path d="M40 -20 H100 C98 70 66 130 44 150 H10 C36 110 44 50 40 -20Z" fill="#000" opacity=".09"/>
      <path d="M-97 16 H97 C95 38 90 60 84 78 H-84 C-90 60 -95 38 -97 16Z" fill="${ink.base}"/>
      <g fill="${ink.accent}">${repeated(5, (index) => `<path d="M${-68 + index * 34} 26 l14 20 l-14 20 l-14 -20Z"/>`)}</g>
      <path d="M-44 150 H44 L36 160 H-36Z" fill="${ink.dark}"/>
      <ellipse cy="-20" rx="100" ry="24" fill="#efe7d6"/><ellipse cy="-16" rx="84" ry="17" fill="#c08a3e"/><ellipse cx="-20" cy="-19" rx="34" ry="6" fill="#e0b468"/></g>`,
      )
      .join(''),
};

export const coffeeBag: Motif = {
  shadow: { x: 400, y: 704, halfWidth: 220 },
  focus: { x: 400, y: 470 },
  draw: (ink) => `
    <path d="M226 150 H574 L604 320 V650 Q604 702 552 702 H248 Q196 702 196 650 V320Z" fill="${ink.round}"/>
    <path d="M226 150 H574 L604 320 H196Z" fill="${ink.dark}" opacity=".55"/>
    <path d="M218 112 H582 V172 H218Z" fill="${ink.deep}"/><path d="M218 132 H582 M218 152 H582" stroke="${ink.light}" stroke-width="4" opacity=".6"/>
    <rect x="180" y="168" width="440" height="24" rx="8" fill="${ink.accent}"/>
    <circle cx="400" cy="262" r="20" fill="${ink.deep}"/><circle cx="400" cy="262" r="8" fill="${ink.light}"/>
    <rect x="256" y="360" width="288" height="268" rx="26" fill="${PAPER}"/>
    <g transform="translate(400 480) rotate(-28)"><ellipse rx="52" ry="80" fill="#5a3524"/><path d="M0 -78 C34 -30 -34 30 0 78" fill="none" stroke="${PAPER}" stroke-width="10"/></g>
    <g stroke="${ink.accent}" stroke-width="8" stroke-linecap="round"><path d="M318 590 H482"/></g>
    <path d="M226 340 V630" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".22"/>`,
};

export const tray: Motif = {
  shadow: { x: 400, y: 640, halfWidth: 350 },
  focus: { x: 400, y: 430 },
  draw: (ink) => `
    <ellipse cx="400" cy="470" rx="352" ry="172" fill="${ink.deep}"/><ellipse cx="400" cy="452" rx="352" ry="170" fill="${ink.round}"/>
    <ellipse cx="400" cy="456" rx="306" ry="136" fill="${ink.dark}" opacity=".5"/><ellipse cx="400" cy="462" rx="300" ry="130" fill="${ink.light}"/>
    <g fill="none" stroke="${ink.dark}" stroke-width="5" opacity=".6" transform="translate(400 462) scale(1 .44)">
      ${repeated(8, (index) => `<path d="M0 -230 C70 -160 70 -90 0 -40 C-70 -90 -70 -160 0 -230Z" transform="rotate(${index * 45})"/>`)}<circle r="256"/><circle r="40"/></g>
    <g fill="none" stroke="${ink.accent}" stroke-width="5"><ellipse cx="400" cy="452" rx="330" ry="152"/></g>
    <path d="M60 410 C-8 400 -8 500 60 490 M740 410 C808 400 808 500 740 490" fill="none" stroke="${ink.accent}" stroke-width="22" stroke-linecap="round"/>
    <path d="M130 400 C190 330 300 300 380 296" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".5"/>`,
};
