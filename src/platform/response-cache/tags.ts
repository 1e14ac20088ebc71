/** Stands for whatever changes in a store: every purge of the store includes it. */
export function anyChangeIn(tenantId: string): string {
  return `${tenantId}*`;
}

/** Stands for the whole store: every answer about it has this tag. */
export function storeTag(tenantId: string): string {
  return tenantId;
}

/** Stands for what processes remember of the store: a purge that makes any of it stale includes it. */
export function memoryTag(tenantId: string): string {
  return `${tenantId}!`;
}

/** The store whose purge this is. */
export function storeOfPurge(tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.endsWith('*'))?.slice(0, -1);
}

/** More tags would cost more to compare than the answer costs to compute. */
const MAX_TAGS = 600;

/** The tags of an answer, from what was noted while it was computed. */
export function tagsOfAnswer(tenantId: string, reads: ReadonlySet<string>): readonly string[] {
  return reads.size > MAX_TAGS ? [anyChangeIn(tenantId)] : [storeTag(tenantId), ...reads];
}

/** What a change purges, from the tags of what changed. Of very many things only the store is named. */
export function tagsOfPurge(tenantId: string, changed: ReadonlySet<string>): readonly string[] {
  const named = changed.size > MAX_TAGS ? [storeTag(tenantId)] : changed;
  return [...named, anyChangeIn(tenantId)];
}
