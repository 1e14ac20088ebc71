import { newId, type TenantId } from '../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { platformReader } from '../../platform/db/platform-reader.js';
import { inLanes } from '../../platform/jobs/in-lanes.js';
import { timeOfRun } from '../../platform/jobs/time-of-run.js';
import type { StoreDirectory } from '../tenants/index.js';
import { checkAfter, checkHeldAfter } from './charges/check-times.js';
import type { PaymentCallsService } from './charges/payment-calls.service.js';
import type { PaymentEntity } from './charges/payment.entity.js';
import type { DueRow, PaymentsRepository } from './charges/payments.repository.js';
import type { Listeners } from './listeners.service.js';
import type { DueRefund, RefundsRepository } from './refunds/refunds.repository.js';
import type { RefundsService } from './refunds/refunds.service.js';

const BATCH = 50;
/** Payments of one provider. */
const AT_ONCE = 5;

/** What the reconciler looks at and whom it tells. */
export interface ReconcilerParts {
  readonly directory: Pick<StoreDirectory, 'byId'>;
  readonly payments: PaymentsRepository;
  readonly calls: PaymentCallsService;
  readonly refunds: RefundsRepository;
  readonly refundsService: RefundsService;
  readonly listeners: Listeners;
}

/** Finds out what became of payments and refunds whose answer is missing. */
export class Reconciler {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'database' | 'contexts' | 'clock' | 'log'>,
    private readonly parts: ReconcilerParts,
  ) {}

  /**
   * Payments and refunds that are due have been asked about, those of each provider apart from the others. What fails, or
   * is not reached in time, is due again later.
   */
  async reconcile(signal?: AbortSignal): Promise<void> {
    const time = timeOfRun(signal);
    const ctx = this.core.contexts.platform(`reconcile-${newId()}`);
    await Promise.all([this.reconcilePayments(ctx, time), this.reconcileRefunds(ctx, time)]);
  }

  /** The payment has been asked about, where it is due. */
  async checkPayment(tenantId: TenantId, paymentId: string): Promise<void> {
    const ctx = await this.contextOf(tenantId);
    if (!ctx) return;
    const payment = await this.core.unitOfWork.write(ctx, (tx) => this.parts.payments.takeOne(tx, paymentId));
    if (payment) await this.ask(ctx, payment);
  }

  /** The refund has been sent or asked about, where it is due, and its result was told. */
  async sendRefund(tenantId: TenantId, refundId: string): Promise<void> {
    const ctx = await this.contextOf(tenantId);
    const refund = ctx && (await this.parts.refunds.find(ctx, refundId));
    if (!ctx || refund?.status !== 'PENDING') return;
    const result = await this.parts.refundsService.send(ctx, refund);
    await this.parts.refundsService.tell(ctx, refundId, result);
  }

  private async reconcilePayments(ctx: RequestContext, signal: AbortSignal): Promise<void> {
    for (let size = BATCH; size === BATCH && !signal.aborted;) {
      const rows = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.parts.payments.takeDue(tx, BATCH),
      );
      await this.each(rows, signal, (row) => this.askTaken(row));
      size = rows.length;
    }
  }

  /** What is due is only read here: each refund is taken when its turn has come. */
  private async reconcileRefunds(ctx: RequestContext, signal: AbortSignal): Promise<void> {
    const { clock, database } = this.core;
    const reader = platformReader(database, ctx);
    const dueAt = clock.now();
    let after: DueRefund | null = null;
    for (let size = BATCH; size === BATCH && !signal.aborted;) {
      const rows: DueRefund[] = await this.parts.refunds.findDue(reader, { dueAt, after, limit: BATCH });
      await this.each(rows, signal, (row) => this.sendRefund(row.tenantId, row.id));
      after = rows.at(-1) ?? null;
      size = rows.length;
    }
  }

  private async askTaken({ tenantId, id }: DueRow): Promise<void> {
    const ctx = await this.contextOf(tenantId);
    const payment = ctx && (await this.parts.payments.find(ctx, id));
    if (ctx && payment) await this.ask(ctx, payment);
  }

  private async ask(ctx: TenantContext, payment: PaymentEntity): Promise<void> {
    const outcome = await this.parts.calls.followUp(ctx, payment);
    if (outcome.kind !== 'unknown') await this.parts.listeners.tellOutcome(ctx, payment.id, outcome);
    const isHeld = outcome.kind === 'authorized' && payment.status === 'AUTHORIZED' && !payment.isCalledOff;
    await this.core.unitOfWork.write(ctx, (tx) => {
      const checkAt = isHeld ? checkHeldAfter(tx.now) : checkAfter(tx.now, payment.attempts);
      return this.parts.payments.checkAgain(tx, payment, checkAt);
    });
  }

  private async contextOf(tenantId: TenantId): Promise<TenantContext | null> {
    const store = await this.parts.directory.byId(tenantId);
    return store && this.core.contexts.system(store, `reconcile-${newId()}`);
  }

  /** One that fails does not keep the others from their turn. */
  private each<Row extends DueRow>(
    rows: readonly Row[],
    signal: AbortSignal,
    work: (row: Row) => Promise<void>,
  ): Promise<void> {
    return inLanes(rows, { laneOf: ({ provider }) => provider, atOnce: AT_ONCE, signal }, (row) =>
      work(row).catch((error: unknown) => {
        const { tenantId, id } = row;
        this.core.log.error({ err: error, tenantId, id }, 'Not reconciled');
      }),
    );
  }
}
