import { useMemo } from 'react';
import { useSession } from '../session/session.js';
import { useSpeech } from './language.js';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface Formats {
  /** The exact amount: a decimal never becomes a binary fraction on its way to the screen. */
  readonly money: (money: Money) => string;
  readonly number: (value: number) => string;
  /** A rate in basis points as a percentage. */
  readonly rate: (basisPoints: number) => string;
  /** An instant, in the store's time zone. */
  readonly moment: (instant: string) => string;
  /** A local day of the store, as "2026-03-01", or the day of an instant. */
  readonly day: (day: string) => string;
}

/** Numbers, money and dates as the chosen language writes them. */
export function useFormats(): Formats {
  const { language } = useSpeech();
  const { store } = useSession();
  const timeZone = store?.timeZone ?? 'UTC';
  return useMemo(() => formatsOf(language, timeZone), [language, timeZone]);
}

function formatsOf(language: string, timeZone: string): Formats {
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    money: ({ amount, currency }) =>
      // The narrow symbol, as "US$" falls apart among letters that run from right to left.
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
      }).format(amount as Intl.StringNumericLiteral),
    number: (value) => number.format(value),
    rate: (basisPoints) => percent.format(basisPoints / 10_000),
    moment: (instant) => moment.format(Date.parse(instant)),
    day: (text) => day.format(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)),
  };
}
