/**
 * A text query over the documents: the words in the language's grammar, or with the last one still being typed.
 * `sql` is the tsquery; its parameters begin at `$<first>`, and `$2` is the language as in every statement on documents.
 */
export function searchQuery(text: string, first: number): { sql: string; parameters: [string, string] } {
  return {
    sql: `(websearch_to_tsquery(search_config($2), search_text($${first}::text))
      || to_tsquery('simple', search_text($${first + 1}::text)))`,
    parameters: [text, prefixWords(text)],
  };
}

/** Every word as the beginning of one. Quotes and minus signs mean that the words are meant exactly. */
function prefixWords(text: string): string {
  if (/["-]/.test(text)) return '';
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word) => `${word}:*`)
    .join(' & ');
}
