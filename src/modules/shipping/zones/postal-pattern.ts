/** Which postal codes are meant: those that begin alike, a range of numbers of one length, or a single one. */
export type PostalPattern =
  | { readonly kind: 'PREFIX'; readonly prefix: string }
  | { readonly kind: 'RANGE'; readonly from: string; readonly to: string }
  | { readonly kind: 'EXACT'; readonly code: string };

const PREFIX = /^([A-Z0-9]{1,10})\*$/;
const EXACT = /^[A-Z0-9]{1,10}$/;
const RANGE = /^(\d{1,10})-(\d{1,10})$/;

/** The zeros of the decimal digits that buyers type besides ASCII: Arabic-Indic and its eastern form. */
const ZEROS = [0x0660, 0x06f0];

const ZIP_DIGITS = 5;
const ZIP_PLUS_4 = /^\d{9}$/;

/**
 * A postal code as codes are compared: upper case, ASCII digits, no spaces and hyphens. Of a ZIP+4 code of the United
 * States the five digits of the ZIP code.
 */
export function comparablePostalCode(country: string, text: string): string {
  const code = plain(text).replace(/[\s-]/g, '');
  return country === 'US' && ZIP_PLUS_4.test(code) ? code.slice(0, ZIP_DIGITS) : code;
}

/**
 * The pattern that a text means: "94*", "10001-10099" or "SW1A 1AA"; null when it means none. The bounds of a range
 * have equally many digits, the first being the smaller. Codes that hold a hyphen are written without it, because
 * "150-0001" would look like a range.
 */
export function parsePostalPattern(text: string): PostalPattern | null {
  const pattern = plain(text).replace(/\s/g, '');
  const range = RANGE.exec(pattern);
  if (range) return rangeOf(range[1]!, range[2]!);
  const prefix = PREFIX.exec(pattern)?.[1];
  if (prefix) return { kind: 'PREFIX', prefix };
  return EXACT.test(pattern) ? { kind: 'EXACT', code: pattern } : null;
}

/** The text that {@link parsePostalPattern} reads as this pattern. */
export function postalPatternText(pattern: PostalPattern): string {
  if (pattern.kind === 'PREFIX') return `${pattern.prefix}*`;
  return pattern.kind === 'RANGE' ? `${pattern.from}-${pattern.to}` : pattern.code;
}

/** Whether the pattern means this code, which must be comparable. */
export function matchesPostalCode(pattern: PostalPattern, code: string): boolean {
  if (pattern.kind === 'PREFIX') return code.startsWith(pattern.prefix);
  if (pattern.kind === 'EXACT') return code === pattern.code;
  // Numbers of one length sort as texts, so that leading zeros keep their meaning.
  return code.length === pattern.from.length && /^\d+$/.test(code) && isWithin(code, pattern);
}

/** Whether some code is meant by both patterns. */
export function shareCodes(one: PostalPattern, other: PostalPattern): boolean {
  if (one.kind === 'EXACT') return matchesPostalCode(other, one.code);
  if (other.kind === 'EXACT') return matchesPostalCode(one, other.code);
  if (one.kind === 'PREFIX' && other.kind === 'PREFIX') {
    return one.prefix.startsWith(other.prefix) || other.prefix.startsWith(one.prefix);
  }
  const [first, second] = [spanOf(one, other), spanOf(other, one)];
  return first !== null && second !== null && first.from <= second.to && second.from <= first.to;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The codes of a pattern that have as many digits as the bounds of a range; null when there are none. */
function spanOf(pattern: PostalPattern, other: PostalPattern): Span | null {
  if (pattern.kind === 'RANGE') {
    return other.kind !== 'RANGE' || other.from.length === pattern.from.length ? pattern : null;
  }
  if (pattern.kind !== 'PREFIX' || other.kind !== 'RANGE') return null;
  const { prefix } = pattern;
  const { length } = other.from;
  if (!/^\d+$/.test(prefix) || prefix.length > length) return null;
  return { from: prefix.padEnd(length, '0'), to: prefix.padEnd(length, '9') };
}

function rangeOf(from: string, to: string): PostalPattern | null {
  return from.length === to.length && from <= to ? { kind: 'RANGE', from, to } : null;
}

function isWithin(code: string, { from, to }: Span): boolean {
  return from <= code && code <= to;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\p{Nd}/gu, asciiDigit)
    .trim();
}

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  const zero = ZEROS.find((candidate) => point >= candidate && point <= candidate + 9);
  return zero === undefined ? digit : String(point - zero);
}
