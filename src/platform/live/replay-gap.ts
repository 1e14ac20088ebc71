import { Fault } from '../../kernel/errors.js';
import type { TenantId } from '../../kernel/ids.js';
import type { LiveRepository } from './live.repository.js';

/** The fault for a subscriber that has been away for longer than events are kept. */
export async function replayGap(repository: LiveRepository, tenantId: TenantId): Promise<Fault> {
  const oldest = await repository.oldestSequence(tenantId);
  return new Fault(
    'REPLAY_GAP',
    'Events after this sequence are not kept any more. Read the objects again, then subscribe without `after`.',
    { oldestAvailable: oldest === null ? null : String(oldest) },
  );
}
