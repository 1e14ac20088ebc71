import { arabic } from './arabic.js';
import { english } from './english.js';
import { persian } from './persian.js';
import { turkish } from './turkish.js';
import type { Wording } from './wording.js';

const WORDINGS = { en: english, ar: arabic, fa: persian, tr: turkish } as const;

export type LetterLanguage = keyof typeof WORDINGS;

/** The language that a letter is written in for someone who prefers this one: English for those we do not write. */
export function letterLanguage(preferred: string | null): LetterLanguage {
  const base = preferred?.split('-')[0]?.toLowerCase() ?? 'en';
  return Object.hasOwn(WORDINGS, base) ? (base as LetterLanguage) : 'en';
}

/** What is written in this language. */
export function wordingOf(language: LetterLanguage): Wording {
  return WORDINGS[language];
}

/** "$25.00", "٢٥٫٠٠ US$": an amount of money, exactly, as the language writes it. */
export function amountOf(
  language: LetterLanguage,
  { decimal, currency }: { readonly decimal: string; readonly currency: string },
): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(decimal as Intl.StringNumericLiteral);
}

/** "72 hours", "5 دقائق": a length of time in words of the language. */
export function spanOf(language: LetterLanguage, count: number, unit: 'hour' | 'minute'): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
