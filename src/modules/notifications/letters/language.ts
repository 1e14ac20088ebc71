import { currencyExponent } from '../../../kernel/currency.js';
import { toDecimal } from '../../../kernel/money.js';
import { arabic } from './arabic.js';
import { english } from './english.js';
import { persian } from './persian.js';
import { turkish } from './turkish.js';
import type { Wording } from './wording.js';

const WORDINGS = { en: english, ar: arabic, fa: persian, tr: turkish } as const;

export type LetterLanguage = keyof typeof WORDINGS;

/** The language that a letter is written in for someone who prefers these: the first that we write, else English. */
export function letterLanguage(...preferred: readonly (string | null)[]): LetterLanguage {
  const bases = preferred.map((language) => language?.split('-')[0]?.toLowerCase() ?? '');
  return (bases.find((base) => Object.hasOwn(WORDINGS, base)) ?? 'en') as LetterLanguage;
}

/** What is written in this language. */
export function wordingOf(language: LetterLanguage): Wording {
  return WORDINGS[language];
}

/** Kept, because making one takes a hundred times longer than using it: languages times currencies are few. */
const formats = new Map<string, Intl.NumberFormat>();

/** "$12.50", "۱٬۲۵۰": an amount as the language writes it, digit by digit as it is. */
export function amountIn(language: LetterLanguage, amountMinor: number, currency: string): string {
  const digits = currencyExponent(currency);
  const format = formatOf(language, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  return format.format(toDecimal(amountMinor, currency) as Intl.StringNumericLiteral);
}

/** "3", "۳". */
export function countIn(language: LetterLanguage, count: number): string {
  return formatOf(language, {}).format(count);
}

/** "72 hours", "5 دقائق": a length of time in words of the language. */
export function spanOf(language: LetterLanguage, count: number, unit: 'hour' | 'minute'): string {
  return formatOf(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function formatOf(language: LetterLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.currency ?? options.unit ?? ''}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}
