const MAX_LENGTH = 60;

/**
 * The name under which visitors of a source are counted: the host of an address without `www.`, or the given name, in
 * lower case and without what stands in no name. Null when nothing is left.
 */
export function sourceName(given: string): string | null {
  const text = given.trim().toLowerCase();
  const name = hostOf(text) ?? text;
  const plain = name
    .replace(/^www\./, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  // By characters, so that none is cut in two.
  return [...plain].slice(0, MAX_LENGTH).join('') || null;
}

function hostOf(text: string): string | null {
  return text.includes('://') && URL.canParse(text) ? new URL(text).hostname : null;
}
