import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLSafeInt } from 'graphql-scalars';
import { isCalendarDate } from '../../kernel/calendar-date.js';
import { isInstantText } from '../../kernel/instant-text.js';

/** Decimal numbers as text, in and out, so that no client rounds them on the way. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as text: "12.50", "1.250", "1250". Inputs take text or whole numbers.',
  serialize: (value) => String(value),
  parseValue: (value) => decimalText(value),
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
    throw new TypeError('Decimal takes a text such as "12.50".');
  },
});

function decimalText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new TypeError(
    `Decimal takes a text such as "12.50", got ${typeof value === 'number' ? value : typeof value}.`,
  );
}

/** Whole numbers of any size as text, because a JSON number is exact only up to 2^53. Resolvers get a bigint. */
export const BigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  description: 'A whole number as text: "1042". Inputs take text or whole numbers.',
  serialize: String,
  parseValue: (value) => wholeNumber(value),
  parseLiteral: (node) =>
    wholeNumber(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

function wholeNumber(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,40}$/.test(value)) return BigInt(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw new TypeError('BigInt takes a whole number, best as text such as "1042".');
}

/** Scalars under the names that our schema gives them. */
export const SafeInt = GraphQLSafeInt;
const isoInstant = GraphQLDateTimeISO.toConfig();
export const DateTime = new GraphQLScalarType({
  ...isoInstant,
  // What has the form of the API already is sent as it is: histories hold hundreds of instants that nobody computes with.
  serialize: (value) => (isInstantText(value) ? value : isoInstant.serialize(value)),
  name: 'DateTime',
  description: 'An instant in UTC (RFC 3339), for example "2026-11-21T08:30:00.000Z".',
});

export const CalendarDateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar without time and zone, for example "2026-11-21".',
  serialize: String,
  parseValue: calendarDate,
  parseLiteral: (node) => calendarDate(node.kind === Kind.STRING ? node.value : undefined),
});

function calendarDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new TypeError('Date takes a day such as "2026-11-21".');
}

/** Codes stay scalars: an enum of 180 values would break old mobile clients at each addition. */
export const CurrencyCodeScalar = codeScalar(
  'Currency',
  'A currency by its ISO 4217 code, for example "USD".',
);
export const LanguageCodeScalar = codeScalar('Language', 'A language by its BCP 47 code, for example "ar".');
export const CountryCodeScalar = codeScalar(
  'Country',
  'A country by its ISO 3166-1 alpha-2 code, for example "SA".',
);

function codeScalar(name: string, description: string): GraphQLScalarType<string, string> {
  const check = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError(`${name} takes text, got ${typeof value}.`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}
