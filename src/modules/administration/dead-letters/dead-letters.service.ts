import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { decodeIdOrNone, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { isRetryable, onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { readPage, type KeysetOrder, type Page } from '../../../platform/graphql/page.js';
import type { Consumer } from '../../../platform/outbox/consumer.js';
import { parseInput, storableText } from '../../../platform/validation.js';
import { deadLetterId, deadLetterKey, type DeadLetterKey } from './dead-letter-id.js';
import type { DeadLettersArgs } from './dead-letter.type.js';
import type { DeadLetterRow } from './dead-letter-rows.js';
import type { DeadLettersRepository } from './dead-letters.repository.js';

const filterRules = z.object({
  consumer: storableText.max(100).nullish(),
  storeId: z
    .string()
    .transform((id) => decodeIdOrNone('store', id) as TenantId)
    .nullish(),
});

const LAST_FIRST: KeysetOrder<DeadLetterRow> = {
  name: 'dead-letters:FAILED_AT:DESC',
  direction: 'DESC',
  columns: [
    { sql: 'd.failed_at', type: 'timestamptz', valueOf: (letter) => letter.failedAt.toISOString() },
    { sql: 'd.tenant_id', type: 'uuid', valueOf: (letter) => letter.tenantId },
    { sql: 'd.consumer', type: 'text', valueOf: (letter) => letter.consumer },
    { sql: 'd.sequence', type: 'bigint', valueOf: (letter) => letter.sequence },
  ],
};

/** What a consumer threw, told apart from what this service refuses. */
class ConsumerFailure extends Error {}

/** Events that were set aside because a consumer failed with them. */
export class DeadLettersService {
  constructor(
    private readonly core: Core,
    private readonly repository: DeadLettersRepository,
    private readonly consumers: () => readonly Consumer[],
  ) {}

  /** A page of dead letters, the one that failed last first. They are kept for 90 days. */
  list(ctx: RequestContext, args: DeadLettersArgs): Promise<Page<DeadLetterRow>> {
    const criteria = parseInput(filterRules, args.filter ?? {}, ['filter']);
    return readPage(ctx, {
      arguments: args,
      order: LAST_FIRST,
      filter: JSON.stringify(criteria),
      parameterOffset: 2,
      fetch: (page) => this.repository.listPage(platformReader(this.core.database, ctx), criteria, page),
    });
  }

  /**
   * The consumer has taken the event after all, once, and the dead letter is gone. It comes after events that followed
   * it, which consumers must bear (they read what is so now). When it fails again, the dead letter tells why.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when the event or the consumer is no more, FAILED
   */
  async retry(ctx: RequestContext, id: string): Promise<string> {
    const key = deadLetterKey(id);
    if (!key) throw noSuchLetter();
    try {
      await this.deliver(ctx, key);
    } catch (error) {
      if (!(error instanceof ConsumerFailure)) throw error;
      await this.noteFailure(ctx, key, error.cause);
      throw refuse('FAILED', 'The consumer failed again. The dead letter tells of what.', ['id']);
    }
    return deadLetterId(key);
  }

  private deliver(ctx: RequestContext, key: DeadLetterKey): Promise<void> {
    const { tenantId, consumer: name, sequence } = key;
    return this.core.unitOfWork.write(onBehalfOf(ctx, tenantId), async (tx) => {
      if (!(await this.repository.lock(tx, name, sequence))) throw noSuchLetter();
      const consumer = this.consumers().find((candidate) => candidate.name === name);
      const event = await this.repository.eventAt(tx, sequence);
      if (!consumer || !event) throw nothingToRetry(event === null ? 'event' : 'consumer');
      await consumer.handle(tx, [event]).catch((cause: unknown) => {
        if (isRetryable(cause)) throw cause;
        throw new ConsumerFailure('A consumer failed', { cause });
      });
      await this.repository.remove(tx, name, sequence);
      await this.core.outbox.add(tx, {
        type: 'dead_letter.retried.v1',
        subject: { kind: 'dead-letter', id: deadLetterId(key) },
      });
    });
  }

  private async noteFailure(ctx: RequestContext, key: DeadLetterKey, cause: unknown): Promise<void> {
    ctx.log.error({ err: cause, ...key }, 'A consumer failed again with a dead letter');
    const error = (cause instanceof Error ? cause.message : String(cause)).slice(0, 2000);
    await this.core.unitOfWork.write(onBehalfOf(ctx, key.tenantId), (tx) =>
      this.repository.noteFailure(tx, key.consumer, { sequence: key.sequence, error }),
    );
  }
}

function noSuchLetter() {
  return refuse('NOT_FOUND', 'There is no dead letter with this id.', ['id']);
}

function nothingToRetry(missing: 'event' | 'consumer') {
  return refuse('INVALID_TRANSITION', `The ${missing} of this dead letter is no more.`, ['id']);
}
