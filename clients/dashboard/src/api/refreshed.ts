/**
 * The list with its first page read anew. Nodes beyond it stay where the page still joins them, so that nothing vanishes
 * under the reader; null where it does not.
 */
export function refreshed<Node extends { readonly id: string }>(
  known: readonly Node[],
  page: readonly Node[],
): readonly Node[] | null {
  const last = page.at(-1);
  const place = last ? known.findIndex(({ id }) => id === last.id) : -1;
  return place < 0 ? null : [...page, ...known.slice(place + 1)];
}
