import { type ErrorPath, notFound } from '../../kernel/errors.js';
import { decodeId, type IdKind } from '../../kernel/ids.js';

/** The UUIDs of public ids of categories. @throws Refusal NOT_FOUND at the first that is not one */
export function categoryIdsOf(publicIds: readonly string[], path: ErrorPath): string[] {
  return publicIds.map((id, index) => idOf('category', id, [...path, index]));
}

/** The UUID of a public id. An id of another kind answers like one of nothing. @throws Refusal NOT_FOUND */
export function idOf(kind: IdKind, publicId: string, path: ErrorPath): string {
  const id = decodeId(kind, publicId);
  if (id === null) throw notFound(path);
  return id;
}
