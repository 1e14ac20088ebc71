import { Observable, useObservable } from '../api/observable.js';
import { ar } from './ar.js';
import { en, type TextKey, type Texts } from './en.js';
import { fa } from './fa.js';
import { tr } from './tr.js';

export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', texts: en },
  ar: { name: 'العربية', direction: 'rtl', texts: ar },
  fa: { name: 'فارسی', direction: 'rtl', texts: fa },
  tr: { name: 'Türkçe', direction: 'ltr', texts: tr },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl'; texts: Texts }>;

export type Language = keyof typeof LANGUAGES;

const KEY = 'dashboard:language';
const chosen = new Observable<Language>(firstLanguage());
tellThePage(chosen.read());

export const languageNow = (): Language => chosen.read();

/** The language of all texts from now on, and of what the API says. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  tellThePage(language);
  chosen.set(language);
}

export interface Speech {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The text in the chosen language, with `{name}` replaced by the value of that name. */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A value of an enum in words; a value that is newer than this page as it is. */
  readonly label: (kind: string, value: string) => string;
}

/** Texts in the chosen language; the component is drawn again when another is chosen. */
export function useSpeech(): Speech {
  const language = useObservable(chosen);
  const { direction, texts } = LANGUAGES[language];
  const words: Readonly<Record<string, string>> = texts;
  return {
    language,
    direction,
    t: (key, values = {}) =>
      texts[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)),
    label: (kind, value) => words[`${kind}.${value}`] ?? value.replaceAll('_', ' ').toLowerCase(),
  };
}

function firstLanguage(): Language {
  const wishes = [localStorage.getItem(KEY), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wishes.find(isLanguage) ?? 'en';
}

/** Whether there are texts in it. */
export function isLanguage(value: string | null): value is Language {
  return value !== null && Object.hasOwn(LANGUAGES, value);
}

function tellThePage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].direction;
}
