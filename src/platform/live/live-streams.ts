import type { TenantId } from '../../kernel/ids.js';
import type { LiveRequest } from './live-request.js';
import type { LiveStream } from './live-stream.js';

/** Opens streams of events as they happen. */
export interface LiveStreams {
  /**
   * A stream of the tenant's events. Whoever opens one must end it by `return()`.
   * @throws Fault REPLAY_GAP when events after `after` are gone, BAD_USER_INPUT when there is no such sequence yet
   */
  open(tenantId: TenantId, request: LiveRequest): Promise<LiveStream>;
}
