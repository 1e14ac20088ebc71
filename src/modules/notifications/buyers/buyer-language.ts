import type { LetterLanguage } from '../letters/language.js';
import type { BuyerWording } from './buyer-wording.js';
import { arabic } from './wordings/arabic.js';
import { english } from './wordings/english.js';
import { persian } from './wordings/persian.js';
import { turkish } from './wordings/turkish.js';

const WORDINGS: Readonly<Record<LetterLanguage, BuyerWording>> = {
  ...{ en: english, ar: arabic, fa: persian, tr: turkish },
};

/** What is written to buyers in this language. */
export function buyerWordingOf(language: LetterLanguage): BuyerWording {
  return WORDINGS[language];
}
