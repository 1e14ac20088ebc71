/** Values as people write them in cells and JSON texts. Each function answers null for what it does not accept. */

const DECIMAL = /^\d{1,13}(?:\.\d{1,4})?$/;
const WHOLE_NUMBER = /^\d{1,15}(?:\.0+)?$/;
const SLUG_BREAK = /[^\p{L}\p{M}\p{N}]+/gu;

/** The amount as it is written: digits with at most four after a point, no sign, currency or thousands separator. */
export function decimalText(text: string): string | null {
  return DECIMAL.test(text) ? text : null;
}

/** "12" and "12.0" are 12; signs and fractions are not accepted. */
export function wholeNumber(text: string): number | null {
  return WHOLE_NUMBER.test(text) ? Number(text) : null;
}

/** The address as it is written, when it is absolute, http or https, and carries no password. */
export function webAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.username || url.password ? null : text;
}

/** Trimmed, without empty and repeated entries, in the order of their first appearance. */
export function distinctTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Lower case, with one hyphen for every run of other characters than letters and digits of any script; may be empty. */
export function slugOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SLUG_BREAK, '-').replace(/^-|-$/g, '');
}
