import { mirrored } from './motif.js';
import type { Motif } from './motif.js';

export const backpack: Motif = {
  shadow: { x: 400, y: 706, halfWidth: 240 },
  focus: { x: 400, y: 500 },
  draw: (ink) => `
    <path d="M330 130 C330 60 470 60 470 130" fill="none" stroke="${ink.deep}" stroke-width="24" stroke-linecap="round"/>
    ${mirrored(`<path d="M226 380 C170 390 160 560 178 640 Q184 672 226 672Z" fill="${ink.dark}"/>
      <path d="M178 470 H226" stroke="${ink.accent}" stroke-width="10"/>`)}
    <path d="M214 300 C214 170 290 116 400 116 C510 116 586 170 586 300 V640 Q586 704 522 704 H278 Q214 704 214 640Z" fill="${ink.round}"/>
    <path d="M214 330 C214 170 290 116 400 116 C510 116 586 170 586 330 Q590 372 548 384 C470 404 330 404 252 384 Q210 372 214 330Z" fill="${ink.tall}"/>
    <path d="M226 342 C300 380 500 380 574 342" fill="none" stroke="${ink.deep}" stroke-width="6" opacity=".5"/>
    <rect x="262" y="450" width="276" height="210" rx="34" fill="${ink.dark}"/>
    <path d="M262 500 Q400 540 538 500 V484 Q538 450 504 450 H296 Q262 450 262 484Z" fill="${ink.light}" opacity=".5"/>
    ${mirrored(`<rect x="296" y="330" width="32" height="150" rx="8" fill="${ink.accentRound}"/>
      <rect x="288" y="410" width="48" height="34" rx="8" fill="#e9e2d2"/>`)}
    <rect x="356" y="214" width="88" height="64" rx="12" fill="${ink.accent}"/>
    <path d="M372 262 L392 232 L404 248 L414 238 L430 262Z" fill="${ink.pale}"/>
    <path d="M246 300 C248 220 280 176 320 158" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".25"/>`,
};

export const trekkingPack: Motif = {
  shadow: { x: 400, y: 716, halfWidth: 250 },
  focus: { x: 400, y: 330 },
  draw: (ink) => `
    <rect x="176" y="604" width="448" height="96" rx="48" fill="${ink.accentRound}"/>
    <circle cx="222" cy="652" r="34" fill="${ink.accentDark}"/><circle cx="222" cy="652" r="16" fill="${ink.accentLight}"/>
    <rect x="238" y="180" width="324" height="450" rx="56" fill="${ink.round}"/>
    ${mirrored(`<path d="M240 360 H204 Q178 360 178 390 V560 Q178 588 210 588 H240Z" fill="${ink.dark}"/>`)}
    <path d="M226 190 C226 110 300 84 400 84 C500 84 574 110 574 190 V220 Q574 254 540 254 H260 Q226 254 226 220Z" fill="${ink.tall}"/>
    <rect x="282" y="136" width="236" height="74" rx="26" fill="${ink.dark}"/><path d="M300 172 H500" stroke="${ink.accent}" stroke-width="8"/>
    <path d="M400 284 V470" stroke="${ink.pale}" stroke-width="8" stroke-dasharray="5 8"/>
    ${mirrored(`<rect x="290" y="240" width="24" height="420" rx="10" fill="${ink.deep}"/>
      <rect x="280" y="300" width="44" height="36" rx="8" fill="${ink.accentLight}"/>`)}
    <rect x="286" y="470" width="228" height="136" rx="30" fill="${ink.dark}"/>
    <path d="M286 514 H514" stroke="${ink.light}" stroke-width="8"/><rect x="496" y="506" width="14" height="38" rx="6" fill="${ink.accent}"/>
    <path d="M262 250 V430" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".2"/>`,
};

export const bottle: Motif = {
  shadow: { x: 400, y: 706, halfWidth: 130 },
  focus: { x: 400, y: 260 },
  draw: (ink) => `
    <path d="M352 118 C352 40 448 40 448 118" fill="none" stroke="${ink.accentDark}" stroke-width="20"/>
    <rect x="334" y="108" width="132" height="84" rx="20" fill="${ink.accentRound}"/>
    <g stroke="${ink.accentDark}" stroke-width="5" opacity=".6"><path d="M362 116 V184 M390 116 V184 M418 116 V184 M442 116 V184"/></g>
    <rect x="346" y="186" width="108" height="30" fill="${ink.metal}"/>
    <path d="M346 212 H454 C460 258 520 270 520 340 V640 Q520 704 456 704 H344 Q280 704 280 640 V340 C280 270 340 258 346 212Z" fill="${ink.round}"/>
    <rect x="280" y="612" width="240" height="14" fill="${ink.accent}"/>
    <path d="M318 356 V580" stroke="#fff" stroke-width="22" stroke-linecap="round" opacity=".3"/>
    <path d="M352 480 L392 404 L420 446 L436 424 L464 480Z" fill="${ink.pale}"/><circle cx="444" cy="396" r="13" fill="${ink.accent}"/>`,
};

export const travelMug: Motif = {
  shadow: { x: 400, y: 700, halfWidth: 150 },
  focus: { x: 400, y: 300 },
  draw: (ink) => `
    <path d="M350 120 q-30 -36 0 -72 q30 -30 4 -56 M440 120 q-30 -36 0 -72" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".75"/>
    <path d="M262 200 H538 L506 656 Q502 698 460 698 H340 Q298 698 294 656Z" fill="${ink.round}"/>
    <path d="M272 340 H528 L516 514 H284Z" fill="${ink.accentRound}"/>
    <path d="M272 340 H528 L527 354 H273Z M285 500 H515 L516 514 H284Z" fill="${ink.accentDark}" opacity=".6"/>
    <path d="M282 150 H518 Q540 150 540 176 V206 H260 V176 Q260 150 282 150Z" fill="${ink.deep}"/>
    <rect x="246" y="190" width="308" height="32" rx="16" fill="${ink.dark}"/>
    <rect x="420" y="132" width="76" height="26" rx="12" fill="${ink.accent}"/>
    <path d="M302 240 L310 326 M322 530 L328 640" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".3"/>`,
};

export const cooler: Motif = {
  shadow: { x: 400, y: 690, halfWidth: 310 },
  focus: { x: 300, y: 330 },
  draw: (ink) => `
    <path d="M210 300 C220 110 580 110 590 300" fill="none" stroke="${ink.accentDark}" stroke-width="28"/>
    <path d="M120 330 H680 V610 Q680 688 602 688 H198 Q120 688 120 610Z" fill="${ink.round}"/>
    <path d="M104 300 Q104 236 168 236 H632 Q696 236 696 300 V360 H104Z" fill="${ink.tall}"/>
    <path d="M104 352 H696 V372 H104Z" fill="${ink.deep}" opacity=".6"/>
    <path d="M120 362 H680" stroke="${ink.accentLight}" stroke-width="7" stroke-dasharray="6 8"/>
    <rect x="236" y="440" width="328" height="190" rx="30" fill="${ink.dark}"/>
    <path d="M236 486 H564" stroke="${ink.pale}" stroke-width="6" opacity=".6"/>
    ${mirrored(`<rect x="186" y="300" width="38" height="388" fill="${ink.accentRound}"/><rect x="178" y="384" width="54" height="30" rx="8" fill="#e9e2d2"/>`)}
    <path d="M400 512 V592 M365 532 L435 572 M435 532 L365 572" stroke="${ink.pale}" stroke-width="10" stroke-linecap="round"/>`,
};
