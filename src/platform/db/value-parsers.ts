import pg from 'pg';

type Parse = (text: string) => unknown;

const { TIMESTAMPTZ } = pg.types.builtins;
const UUID_ARRAY = 2951;
const TEXT_ARRAY = 1009;

/**
 * Values as the driver makes them of the server's text, in a fraction of its time: rows of lists hold several of each.
 * What does not have the common form is left to the driver.
 */
export function installValueParsers(): void {
  // Money is bigint minor units below 2^53 everywhere, so bigint columns are read as numbers (kernel/money checks them).
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  replace(TIMESTAMPTZ, timeOf);
  replace(UUID_ARRAY, plainListOf);
  replace(TEXT_ARRAY, plainListOf);
}

/** `quick` answers undefined for what it cannot read. */
function replace(typeId: number, quick: Parse): void {
  const types = pg.types as unknown as {
    getTypeParser(typeId: number): Parse;
    setTypeParser(typeId: number, parse: Parse): void;
  };
  const usual = types.getTypeParser(typeId);
  types.setTypeParser(typeId, (text) => quick(text) ?? usual(text));
}

/** `2026-11-21 18:10:02.456+00`, as servers write it that are set to UTC. */
function timeOf(text: string): Date | undefined {
  if (text[4] !== '-' || !text.endsWith('+00')) return undefined;
  // Milliseconds are what a Date holds; the driver cuts the rest off as well.
  return new Date(`${text.slice(0, 10)}T${text.slice(11, Math.min(23, text.length - 3))}Z`);
}

/** `{a,b}` without quotes, which the server writes around whatever could be misread, an empty text and "null" among it. */
function plainListOf(text: string): string[] | undefined {
  if (text === '{}') return [];
  const isPlain = text[0] === '{' && !text.includes('"') && !text.includes('NULL') && !text.includes('{', 1);
  return isPlain ? text.slice(1, -1).split(',') : undefined;
}
