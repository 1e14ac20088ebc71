import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../../platform/outbox/consumer.js';
import type { BuyerLettersRepository } from './buyer-letters.repository.js';
import { CALLING_TYPES, HUSHED, letterOf, type CalledLetter } from './letter-of-event.js';
import type { BuyerLettersJob, WaitingLetter } from './occasion.js';

export const BUYER_LETTERS_JOB = 'mail:buyer-letters';

const MAX_ATTEMPTS = 8;
/** So many letters share the cost of a job. */
const LETTERS_OF_A_JOB = 20;
/** What happened longer ago is no news: whoever is behind by so much does not flood buyers with letters. */
const NEWS_MS = 3 * 86_400_000;

type Call = CalledLetter & { readonly eventId: string };

/**
 * Turns events of orders into jobs that write to their buyers. An event is written down with its letter, and whoever sees
 * it again, however and whenever, finds it written down: it calls for one letter at most.
 */
export function buyersListener(letters: BuyerLettersRepository): Consumer {
  return {
    name: 'notifications.buyers',
    types: CALLING_TYPES,
    async handle(tx, events) {
      const calls = events.flatMap((event) => callOf(event, tx.now));
      const claimed = await claimedAmong(tx, letters, calls);
      for (let start = 0; start < claimed.length; start += LETTERS_OF_A_JOB) {
        const waiting = claimed.slice(start, start + LETTERS_OF_A_JOB).map(waitingLetter);
        const job: BuyerLettersJob = { tenantId: tx.tenantId, letters: waiting };
        await addJob(tx, BUYER_LETTERS_JOB, { ...job }, { maxAttempts: MAX_ATTEMPTS });
      }
    },
  };
}

function callOf(event: DeliveredEvent, now: Date): Call[] {
  const called = letterOf(event);
  const isNews = now.getTime() - event.occurredAt.getTime() <= NEWS_MS;
  return called && isNews ? [{ ...called, eventId: event.id }] : [];
}

/** Most letters are claimed together; whether one is hushed depends on what was claimed before it. */
async function claimedAmong(
  tx: TenantTx,
  letters: BuyerLettersRepository,
  calls: readonly Call[],
): Promise<Call[]> {
  const rows = calls.filter(({ letter }) => !HUSHED[letter]);
  const claimed = new Set(
    await letters.claimAll(
      tx,
      rows.map(({ eventId, letter, about }) => ({ eventId, letter, about })),
    ),
  );
  for (const call of calls) {
    const hush = HUSHED[call.letter];
    if (hush && (await letters.claim(tx, call, hush))) claimed.add(call.eventId);
  }
  return calls.filter(({ eventId }) => claimed.has(eventId));
}

function waitingLetter({ eventId, letter, orderId, occasion }: Call): WaitingLetter {
  return { eventId, letter, orderId, occasion };
}
