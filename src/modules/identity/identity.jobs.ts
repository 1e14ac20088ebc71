import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { AttemptsRepository } from './attempts/attempts.repository.js';
import type { UserTokensRepository } from './accounts/user-tokens.repository.js';
import type { SigningKeysService } from './keys/signing-keys.service.js';
import type { PhoneCodesRepository } from './phones/phone-codes.repository.js';
import type { SessionsService } from './sessions/sessions.service.js';

const DAY_MS = 86_400_000;
const ATTEMPTS_KEPT_DAYS = 30;

export interface Housekeeping {
  readonly keys: SigningKeysService;
  readonly sessions: SessionsService;
  readonly tokens: UserTokensRepository;
  readonly codes: PhoneCodesRepository;
  readonly attempts: AttemptsRepository;
}

/** What happens every night. */
export const identitySchedules = ['10 3 * * * identity:rotate-signing-key', '20 3 * * * identity:prune'];

/** New signing keys in time, and nothing kept that nobody can use any more. */
export function identityTasks(
  core: Core,
  { keys, sessions, tokens, codes, attempts }: Housekeeping,
): Record<string, Task> {
  return {
    'identity:rotate-signing-key': () => keys.rotate(),
    'identity:prune': () =>
      core.unitOfWork.writePlatform(core.contexts.platform('identity:prune'), async (tx) => {
        await sessions.prune(tx);
        await tokens.prune(tx);
        await codes.prune(tx);
        await attempts.prune(tx, new Date(tx.now.getTime() - ATTEMPTS_KEPT_DAYS * DAY_MS));
      }),
  };
}
