import type { TimeInterval } from '../generated/graphql.js';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface Formats {
  /** The exact amount: a decimal never becomes a binary fraction on its way to the screen. */
  readonly money: (money: Money) => string;
  /** About so much, as short as the scale of a chart has it. */
  readonly about: (value: number, currency: string) => string;
  readonly number: (value: number) => string;
  /** A difference in basis points as a percentage with its sign. */
  readonly change: (basisPoints: number) => string;
  /** A country by its name. */
  readonly country: (code: string) => string;
  /** A month by its first day, as "2026-03-01". */
  readonly month: (day: string) => string;
  /** What a part of the store's time is called that begins at the instant. */
  readonly start: (instant: string, interval: TimeInterval) => string;
  /** A rate in basis points as a percentage. */
  readonly rate: (basisPoints: number) => string;
  /** An instant, in the store's time zone. */
  readonly moment: (instant: string) => string;
}

/** Numbers, money and dates as the language writes them; instants as the clocks of the time zone show them. */
export function formatsOf(language: string, timeZone: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    // By one calendar in all languages: sums are by its months, and it is the one in which days are picked.
    new Intl.DateTimeFormat(language, { timeZone, calendar: 'gregory', ...options });
  const percents = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, ...options });
  const day = dates({ day: 'numeric', month: 'short' });
  const starts: Record<TimeInterval, Intl.DateTimeFormat> = {
    HOUR: dates({ weekday: 'short', hour: 'numeric', minute: '2-digit' }),
    DAY: day,
    WEEK: day,
    MONTH: dates({ month: 'short', year: 'numeric' }),
  };
  const month = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moment = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(language);
  const percent = percents({});
  const change = percents({ signDisplay: 'exceptZero' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  return {
    // The narrow symbol, as "US$" falls apart among letters that run from right to left.
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        ...digitsOf(amount),
      }).format(amount as Intl.StringNumericLiteral),
    about: (value, currency) =>
      new Intl.NumberFormat(language, {
        ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
        ...{ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 },
      }).format(value),
    number: (value) => number.format(value),
    change: (basisPoints) => change.format(basisPoints / 10_000),
    country: (code) => countries.of(code) ?? code,
    start: (instant, interval) => starts[interval].format(Date.parse(instant)),
    month: (first) => month.format(Date.parse(`${first}T00:00:00Z`)),
    rate: (basisPoints) => percent.format(basisPoints / 10_000),
    moment: (instant) => moment.format(Date.parse(instant)),
  };
}

/** As many as the API writes: the browser's own table of currencies has none for some that are kept with two or three. */
function digitsOf(amount: string): Intl.NumberFormatOptions {
  const digits = amount.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
