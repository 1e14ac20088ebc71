import { Fault, refuse } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';

/** A session and the user it must belong to. */
export interface OwnedSession {
  readonly id: string;
  readonly userId: string;
}

/**
 * The viewer's session with this public id, or the one that the request was sent in.
 * @throws Fault UNAUTHENTICATED without a viewer; Refusal NOT_FOUND for an id of another kind
 */
export function chosenSession({ viewer }: RequestContext, publicId?: string | null): OwnedSession {
  if (viewer.kind === 'anonymous') throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  const id = publicId == null ? viewer.sessionId : decodeId('session', publicId);
  if (id === null) throw refuse('NOT_FOUND', 'You have no open session with this id.', ['id']);
  return { id, userId: viewer.userId };
}
