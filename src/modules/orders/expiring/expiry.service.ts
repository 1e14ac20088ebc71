import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { inLanes } from '../../../platform/jobs/in-lanes.js';
import { nextTry } from '../../../platform/jobs/next-try.js';
import { timeOfRun } from '../../../platform/jobs/time-of-run.js';
import type { PaymentEntity, PaymentOutcome, PaymentsApi } from '../../payments/index.js';
import type { StoreDirectory } from '../../tenants/index.js';
import { isOpen, type OrdersSettlement } from '../settling/orders-settlement.service.js';
import type { ExpiryRepository, OverdueOrder } from './expiry.repository.js';

const BATCH = 50;
/** Orders whose payments are at one provider. */
const AT_ONCE = 5;
/** The first pause is longer than asking a provider takes. */
const PAUSES = { firstMs: 2 * 60_000, longestMs: 3_600_000 };
/** So long after its time an order expires although the provider does not answer; money that comes then goes back. */
const PATIENCE_MS = 15 * 60_000;

/** Ends orders that were not paid in time. */
export class ExpiryService {
  constructor(
    private readonly core: Core,
    private readonly overdue: ExpiryRepository,
    private readonly payments: PaymentsApi,
    private readonly settlement: OrdersSettlement,
    private readonly directory: Pick<StoreDirectory, 'byId'>,
  ) {}

  /**
   * Overdue orders of all stores have been ended, batch by batch. Those of each provider wait only for each other, each is
   * looked at by one run at a time, and one that cannot be ended is due again after a growing pause. What a run does not
   * reach is left to the next one.
   */
  async expireAll(signal?: AbortSignal): Promise<void> {
    const time = timeOfRun(signal);
    const before = this.core.clock.now();
    const reader = platformReader(this.core.database, this.core.contexts.platform(`expiry-${newId()}`));
    let after: OverdueOrder | null = null;
    for (let size = BATCH; size === BATCH && !time.aborted;) {
      const batch: OverdueOrder[] = await this.overdue.overdue(reader, { before, after, limit: BATCH });
      const lanes = { laneOf: (order: OverdueOrder) => order.provider ?? '', atOnce: AT_ONCE, signal: time };
      await inLanes(batch, lanes, (order) => this.expire(order));
      after = batch.at(-1) ?? null;
      size = batch.length;
    }
  }

  private async expire(order: OverdueOrder): Promise<void> {
    try {
      const store = await this.directory.byId(order.tenantId);
      if (!store) return;
      const ctx = this.core.contexts.system(store, newId());
      const isTaken = await this.core.unitOfWork.write(ctx, (tx) =>
        this.overdue.take(tx, order, nextTry(tx.now, order.attempts, PAUSES)),
      );
      if (isTaken) await this.endPayments(ctx, order);
    } catch (error) {
      this.core.log.error({ err: error, orderId: order.id }, 'An overdue order could not be ended');
    }
  }

  private async endPayments(ctx: TenantContext, order: OverdueOrder): Promise<void> {
    for (const payment of await this.payments.ofOrder(ctx, order.id)) {
      if (isOpen(payment)) await this.expirePayment(ctx, payment, order.reservedUntil);
    }
  }

  /** The provider is asked first: what was paid in the last moment counts. */
  private async expirePayment(
    ctx: TenantContext,
    payment: PaymentEntity,
    reservedUntil: Date,
  ): Promise<void> {
    const { provider } = payment;
    const known = await this.payments.fetch(ctx, payment);
    if (isFinal(known)) {
      const isExpired = known.kind === 'cancelled';
      await this.settlement.settle(ctx, payment.id, known, { provider, isExpired });
      return;
    }
    // One that does not answer is not asked a second time at once.
    const outcome = known.kind === 'unknown' ? known : await this.payments.cancel(ctx, payment);
    const isLost = outcome.kind === 'unknown' && this.isOverdueBy(PATIENCE_MS, reservedUntil);
    const ended: PaymentOutcome = isLost ? { kind: 'cancelled', reference: null, isPresumed: true } : outcome;
    await this.settlement.settle(ctx, payment.id, ended, { provider, isExpired: true });
  }

  private isOverdueBy(milliseconds: number, reservedUntil: Date): boolean {
    return this.core.clock.now().getTime() - reservedUntil.getTime() > milliseconds;
  }
}

function isFinal({ kind }: PaymentOutcome): boolean {
  return kind === 'captured' || kind === 'authorized' || kind === 'declined' || kind === 'cancelled';
}
