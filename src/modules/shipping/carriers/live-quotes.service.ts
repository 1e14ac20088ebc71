import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { assertOutsideTransaction } from '../../../platform/db/unit-of-work.js';
import type { AddressedRequest } from '../options/shipping-request.js';
import type { CarrierQuoteRequest, CarrierService } from '../providers/carrier-port.js';
import type { CarrierLine } from './carrier-line.service.js';
import type { CarrierQuotesRepository, NewQuote, QuotingCarrier } from './carrier-quotes.repository.js';
import { hashOf, quoteRequestOf } from './quote-request.js';

const MINUTE_MS = 60_000;
/** So long an answer is used without asking again. */
const FRESH_MS = 15 * MINUTE_MS;
/** So long it stands in for a carrier that does not answer. Older ones are removed by a job. */
const LAST_GOOD_MS = 1440 * MINUTE_MS;
const PRUNE_BATCH = 1000;

/** What a carrier answered to a request. */
export interface LiveQuote {
  readonly services: readonly CarrierService[];
  /** Whether it answered before, and did not now. */
  readonly isEarlier: boolean;
}

/** Answers by the carrier's id; carriers that never gave a good one are missing. */
export type QuotesByCarrier = ReadonlyMap<string, LiveQuote>;

/** What carriers ask for a parcel: from the memory that all processes share, else from the carriers themselves. */
export class LiveQuotes {
  constructor(
    private readonly core: Core,
    private readonly quotes: CarrierQuotesRepository,
    private readonly line: CarrierLine,
  ) {}

  /**
   * What these carriers ask. Fresh answers are taken from memory; the other carriers are asked together, within two
   * seconds, and their good answers stored by one statement. For a carrier without a good answer now, the last one of
   * the day is taken.
   * @throws Error when called inside a transaction
   */
  async find(
    ctx: TenantContext,
    carrierIds: readonly string[],
    request: AddressedRequest,
  ): Promise<QuotesByCarrier> {
    assertOutsideTransaction('Asking carriers');
    const asked = quoteRequestOf(ctx, request);
    const requestHash = hashOf(asked);
    const now = asked.askedAt.getTime();
    const after = new Date(now - LAST_GOOD_MS);
    const carriers = await this.quotes.findCarriers(ctx, carrierIds, { requestHash, after });
    const stale = carriers.filter(({ quotedAt }) => !quotedAt || now - quotedAt.getTime() >= FRESH_MS);
    const answers = await this.askAll(ctx, stale, asked);
    if (answers.length > 0) {
      await this.core.unitOfWork.write(ctx, (tx) => this.quotes.store(tx, requestHash, answers));
    }
    return merged(carriers, stale, answers);
  }

  /** Answers that are too old to stand in for anything are gone. */
  async prune(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform('shipping.prune-quotes');
    for (let removed = PRUNE_BATCH; removed === PRUNE_BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.quotes.prune(tx, new Date(tx.now.getTime() - LAST_GOOD_MS), PRUNE_BATCH),
      );
    }
  }

  private async askAll(
    ctx: TenantContext,
    carriers: readonly QuotingCarrier[],
    request: CarrierQuoteRequest,
  ): Promise<NewQuote[]> {
    const answers = await Promise.all(
      carriers.map(async (carrier) => {
        const services = await this.line.ask(ctx, carrier, request);
        return services ? [{ carrierId: carrier.id, services }] : [];
      }),
    );
    return answers.flat();
  }
}

function merged(
  carriers: readonly QuotingCarrier[],
  stale: readonly QuotingCarrier[],
  answers: readonly NewQuote[],
): QuotesByCarrier {
  const known = carriers.flatMap((carrier) => {
    const { id, services } = carrier;
    return services ? [[id, { services, isEarlier: stale.includes(carrier) }] as const] : [];
  });
  const told = answers.map(({ carrierId, services }) => [carrierId, { services, isEarlier: false }] as const);
  return new Map([...known, ...told]);
}
