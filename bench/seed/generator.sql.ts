import { BRANDS, COLOURS, KINDS, LOOKS, SENTENCES, SIZES, TAGS } from './vocabulary.js';

/** When the first store opened, in milliseconds since 1970: 2023-01-01T00:00:00Z. No clock is asked. */
export const OPENED_AT_MS = 1_672_531_200_000;

/** Over so many milliseconds the products of a catalog were added: 300 days. */
export const CATALOG_SPAN_MS = 300 * 86_400_000;

/** When the first order came, after the last product, and over how long the others: 240 days. */
export const FIRST_ORDER_AT_MS = OPENED_AT_MS + 310 * 86_400_000;
export const ORDERS_SPAN_MS = 240 * 86_400_000;

/**
 * What all rows are drawn with, for one session: everything follows from the seed, a kind of row, the number of a store
 * and the number of the row in it. MD5 is used because it answers the same on every version of PostgreSQL.
 */
export function generatorFunctions(seed: number): string {
  return `
    CREATE FUNCTION pg_temp.hash_of(kind text, store bigint, n bigint) RETURNS text LANGUAGE sql IMMUTABLE
      AS $$ SELECT md5(concat_ws(':', '${seed}', kind, store, n)) $$;
    -- A number from 0 up to below; places less than six apart share digits.
    CREATE FUNCTION pg_temp.draw(hash text, place integer, below bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
      AS $$ SELECT ('x' || substr(hash, place, 6))::bit(24)::integer % below $$;
    CREATE FUNCTION pg_temp.at_ms(ms bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE
      AS $$ SELECT timestamptz '1970-01-01 00:00:00+00' + ms * interval '1 millisecond' $$;
    -- A UUIDv7: sorts by its time, like those that the product makes.
    CREATE FUNCTION pg_temp.id_of(kind text, store bigint, n bigint, ms bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
      AS $$ SELECT (lpad(to_hex(ms), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
            FROM (SELECT pg_temp.hash_of(kind || ' id', store, n) AS h) AS hashed $$;
    -- A random UUID, as ids are that open something.
    CREATE FUNCTION pg_temp.key_of(kind text, store bigint, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
      AS $$ SELECT (substr(h, 1, 12) || '4' || substr(h, 14, 3) || '8' || substr(h, 18, 15))::uuid
            FROM (SELECT pg_temp.hash_of(kind || ' key', store, n) AS h) AS hashed $$;
    ${wordList('kinds', KINDS)} ${wordList('looks', LOOKS)} ${wordList('brands', BRANDS)} ${wordList('tags', TAGS)}
    ${wordList('sentences', SENTENCES)} ${wordList('sizes', SIZES)} ${wordList('colours', COLOURS)}`;
}

/** The words as a constant of the session, the first at place 1. */
function wordList(name: string, words: readonly string[]): string {
  const list = words.map((word) => `'${word}'`).join(', ');
  return `CREATE FUNCTION pg_temp.${name}() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[${list}] $$;`;
}
