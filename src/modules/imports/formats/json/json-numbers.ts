/** Texts are matched first, so that digits inside them are passed over. */
const TEXT_OR_NUMBER = /"(?:[^"\\]+|\\.)*"|-?\d[\d.eE+-]*/g;
const MAX_EXACT_DIGITS = 15;

/**
 * The first number of a JSON text that a JavaScript number may not carry exactly, or null. Decimals of up to 15
 * significant digits survive unchanged; with more, 0.1000000000000000055 would silently become 0.1.
 */
export function findInexactNumber(json: string): string | null {
  for (const [token] of json.matchAll(TEXT_OR_NUMBER)) {
    if (!token.startsWith('"') && significantDigits(token) > MAX_EXACT_DIGITS) return token;
  }
  return null;
}

function significantDigits(number: string): number {
  const [significand = ''] = number.split(/[eE]/);
  const digits = significand.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length;
}
