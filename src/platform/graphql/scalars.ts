import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLSafeInt } from 'graphql-scalars';

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

/** Scalars under the names that our schema gives them. */
export const SafeInt = GraphQLSafeInt;
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in UTC (RFC 3339), for example "2026-11-21T08:30:00.000Z".',
});

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
