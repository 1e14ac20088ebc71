import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import type { BuyerLetters } from './buyer-letters.service.js';
import type { BuyerLettersRepository } from './buyer-letters.repository.js';
import { BUYER_LETTERS_JOB } from './buyers.listener.js';
import type { BuyerLetterJob, BuyerLettersJob } from './occasion.js';

/** The name of jobs that may still wait from when each letter had its own. */
const SINGLE_LETTER_JOB = 'mail:buyer-letter';
const PRUNE = 'notifications:prune';
const DAY_MS = 86_400_000;
/** Longer than events are kept, so that none of them can call for its letter again. */
const KEPT_DAYS = 90;
const BATCH = 1000;

export const buyerSchedules = [`50 3 * * * ${PRUNE}`];

/** The jobs that write to buyers, and that forget to whom was written. */
export function buyerJobs(
  core: Core,
  parts: { readonly letters: BuyerLetters; readonly repository: BuyerLettersRepository },
): Record<string, Task> {
  return {
    [BUYER_LETTERS_JOB]: (payload) => parts.letters.send(payload as unknown as BuyerLettersJob),

    [SINGLE_LETTER_JOB]: (payload) => {
      const { tenantId, ...letter } = payload as unknown as BuyerLetterJob;
      return parts.letters.send({ tenantId, letters: [letter] });
    },

    async [PRUNE](_payload, signal) {
      const ctx = core.contexts.platform(`prune-${newId()}`);
      for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
        removed = await core.unitOfWork.writePlatform(ctx, (tx) =>
          parts.repository.prune(tx, new Date(tx.now.getTime() - KEPT_DAYS * DAY_MS), BATCH),
        );
      }
    },
  };
}
