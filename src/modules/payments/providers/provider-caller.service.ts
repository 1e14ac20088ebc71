import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { IntegrationHealth } from '../../../platform/integrations/integration-health.js';
import { assertOutsideTransaction } from '../../../platform/db/unit-of-work.js';
import { ProviderUnreachable, type ProviderAccount, type ProviderCall } from './payment-provider.js';
import type { ProviderOutages } from './provider-outages.js';

const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 100;

/** Nobody knows what the call did. */
export interface NoAnswer {
  readonly kind: 'unknown';
  readonly message: string;
}

export interface CallTerms {
  /** The provider's name, for the log. */
  readonly provider: string;
  readonly account: ProviderAccount;
  /** Names the effect: every repetition of it, by whomever, carries the same key. */
  readonly idempotencyKey: string;
}

/** Calls providers so that every call ends in time and none throws. */
export class ProviderCaller {
  constructor(
    private readonly log: Logger,
    private readonly timeoutMs: number,
    private readonly outages: ProviderOutages,
    private readonly health?: Pick<IntegrationHealth, 'succeeded' | 'failed'>,
  ) {}

  /**
   * The provider's answer, or `unknown` when none came within the time limit. Calls that did not reach it are repeated
   * with the same key after a growing pause of random length, as long as the time lasts. A provider that keeps silent
   * is left alone for a while: then the answer is `unknown` without a call.
   * @throws Error when called inside a transaction, where locks would be held
   */
  async call<Answer>(
    terms: CallTerms,
    work: (call: ProviderCall) => Promise<Answer>,
  ): Promise<Answer | NoAnswer> {
    assertOutsideTransaction('A call to a payment provider');
    if (!this.outages.mayAsk(terms.provider)) {
      return { kind: 'unknown', message: `${terms.provider} has not answered for a while.` };
    }
    const signal = AbortSignal.timeout(this.timeoutMs);
    const { account, idempotencyKey } = terms;
    const call: ProviderCall = { account, idempotencyKey, signal, timeoutMs: this.timeoutMs };
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await endingWith(signal, work(call));
        this.outages.answered(terms.provider);
        this.health?.succeeded({ kind: 'PAYMENTS', name: terms.provider });
        return answer;
      } catch (error) {
        const isWorthRepeating = error instanceof ProviderUnreachable && attempt < MAX_ATTEMPTS;
        if (!isWorthRepeating || signal.aborted)
          return this.noted(terms.provider, this.noAnswer(terms.provider, error, signal));
      }
      await pauseAfter(attempt, signal);
    }
  }

  private noted(provider: string, outcome: NoAnswer): NoAnswer {
    this.health?.failed({ kind: 'PAYMENTS', name: provider }, outcome.message);
    return outcome;
  }

  private noAnswer(provider: string, error: unknown, signal: AbortSignal): NoAnswer {
    if (signal.aborted) {
      this.outages.keptSilent(provider);
      this.log.warn({ provider, timeoutMs: this.timeoutMs }, 'A payment provider did not answer in time');
      return { kind: 'unknown', message: `${provider} did not answer within ${this.timeoutMs} ms.` };
    }
    if (error instanceof ProviderUnreachable) {
      this.log.warn({ provider, reason: error.message }, 'A payment provider cannot be reached');
    } else {
      this.log.error({ provider, ...factsOf(error) }, 'A call to a payment provider failed');
    }
    return { kind: 'unknown', message: `${provider} cannot be reached now.` };
  }
}

/** What is written down of an error. SDKs hang whole answers on theirs, with secrets of buyers in them. */
function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { problem: typeof error };
  const { name, stack } = error;
  const { type, code, requestId } = error as { type?: unknown; code?: unknown; requestId?: unknown };
  return { problem: name, stack, type, code, requestId };
}

/** The work's result, or a rejection as soon as the signal is aborted, even when the work does not heed it. */
async function endingWith<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let end = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    end = () => reject(new ProviderUnreachable('The time is over.'));
    signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function pauseAfter(attempt: number, signal: AbortSignal): Promise<void> {
  const longest = FIRST_PAUSE_MS * 2 ** attempt;
  // Aborting only ends the pause; the next attempt then finds the time over.
  await sleep(randomInt(longest / 2, longest), undefined, { signal }).catch(() => undefined);
}
