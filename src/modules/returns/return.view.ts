import { encodeId } from '../../kernel/ids.js';
import type { ReturnWithLines } from './return-with-lines.js';

/** A return as the API answers it; `raw` serves the fields that need more than a property. */
export function returnView(found: ReturnWithLines) {
  const { status, note, decisionNote, version, createdAt, updatedAt } = found;
  return {
    nodeTypename: 'OrderReturn' as const,
    id: encodeId('orderReturn', found.id),
    ...{ status, note, decisionNote, version, createdAt, updatedAt },
    raw: found,
  };
}

export type ReturnView = ReturnType<typeof returnView>;
