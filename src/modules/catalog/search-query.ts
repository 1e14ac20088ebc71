/**
 * A text query over the documents: the words in the language's grammar, or as the beginnings of words, because the last
 * one may still be typed. `sql` is the tsquery; its parameters begin at `$<first>`, and `$2` is the language as in every
 * statement on documents. It is a subselect so that it is made once and not for every document.
 */
export function searchQuery(text: string, first: number): { sql: string; parameters: [string, string] } {
  return {
    sql: `(SELECT websearch_to_tsquery(search_config($2), search_text($${first}::text)) || search_prefixes($${first + 1}::text))`,
    parameters: [text, hasOperators(text) ? '' : text],
  };
}

/** Quotes and minus signs mean that the words are meant exactly. */
function hasOperators(text: string): boolean {
  return /"|(^|\s)-/.test(text);
}
