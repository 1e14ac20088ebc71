import { addJob } from '../../../platform/jobs/jobs.js';
import type { Consumer } from '../../../platform/outbox/consumer.js';
import type { BuyerLettersRepository } from './buyer-letters.repository.js';
import { CALLING_TYPES, HUSHED, letterOf } from './letter-of-event.js';
import type { BuyerLetterJob } from './occasion.js';

export const BUYER_LETTER_JOB = 'mail:buyer-letter';

const MAX_ATTEMPTS = 8;
/** What happened longer ago is no news: whoever is behind by so much does not flood buyers with letters. */
const NEWS_MS = 3 * 86_400_000;

/**
 * Turns events of orders into jobs that write to their buyers. An event is written down with its letter, and whoever sees
 * it again, however and whenever, finds it written down: it calls for one letter at most.
 */
export function buyersListener(letters: BuyerLettersRepository): Consumer {
  return {
    name: 'notifications.buyers',
    types: CALLING_TYPES,
    async handle(tx, events) {
      for (const event of events) {
        const called = letterOf(event);
        if (!called || tx.now.getTime() - event.occurredAt.getTime() > NEWS_MS) continue;
        const { letter, about, orderId, occasion } = called;
        const row = { eventId: event.id, letter, about };
        if (!(await letters.claim(tx, row, HUSHED[letter]))) continue;
        const job: BuyerLetterJob = { tenantId: tx.tenantId, eventId: event.id, letter, orderId, occasion };
        await addJob(
          tx,
          BUYER_LETTER_JOB,
          { ...job },
          { key: `letter:${event.id}`, maxAttempts: MAX_ATTEMPTS },
        );
      }
    },
  };
}
