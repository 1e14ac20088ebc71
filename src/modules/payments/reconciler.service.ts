import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { newId, type TenantId } from '../../kernel/ids.js';
import type { StoreDirectory } from '../tenants/index.js';
import { checkAfter } from './charges/check-times.js';
import type { PaymentCallsService } from './charges/payment-calls.service.js';
import type { PaymentEntity } from './charges/payment.entity.js';
import type { DueRow, PaymentsRepository } from './charges/payments.repository.js';
import type { Listeners } from './listeners.service.js';
import type { RefundsRepository } from './refunds/refunds.repository.js';
import type { RefundsService } from './refunds/refunds.service.js';

const BATCH = 50;
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
    private readonly core: Pick<Core, 'unitOfWork' | 'contexts' | 'log'>,
    private readonly parts: ReconcilerParts,
  ) {}

  /** Every payment and refund that is due has been asked about. What fails is due again later. */
  async reconcile(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`reconcile-${newId()}`);
    const { payments, refunds } = this.parts;
    for (
      let rows: DueRow[] = [], first = true;
      (first || rows.length === BATCH) && !signal?.aborted;
      first = false
    ) {
      rows = await this.core.unitOfWork.writePlatform(ctx, (tx) => payments.takeDue(tx, BATCH));
      await this.each(rows, (row) => this.askTaken(row));
    }
    const due = await this.core.unitOfWork.writePlatform(ctx, (tx) => refunds.findDue(tx, BATCH));
    await this.each(due, (row) => this.sendRefund(row.tenantId, row.id));
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

  private async askTaken({ tenantId, id }: DueRow): Promise<void> {
    const ctx = await this.contextOf(tenantId);
    const payment = ctx && (await this.parts.payments.find(ctx, id));
    if (ctx && payment) await this.ask(ctx, payment);
  }

  private async ask(ctx: TenantContext, payment: PaymentEntity): Promise<void> {
    const outcome = await this.parts.calls.fetch(ctx, payment);
    if (outcome.kind !== 'unknown') await this.parts.listeners.tellOutcome(ctx, payment.id, outcome);
    await this.core.unitOfWork.write(ctx, (tx) =>
      this.parts.payments.checkAgain(tx, payment.id, checkAfter(tx.now, payment.attempts)),
    );
  }

  private async contextOf(tenantId: TenantId): Promise<TenantContext | null> {
    const store = await this.parts.directory.byId(tenantId);
    return store && this.core.contexts.system(store, `reconcile-${newId()}`);
  }

  /** A few at once; one that fails does not keep the others from their turn. */
  private async each(rows: readonly DueRow[], work: (row: DueRow) => Promise<void>): Promise<void> {
    const waiting = [...rows];
    const next = async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        await work(row).catch((error: unknown) =>
          this.core.log.error({ err: error, ...row }, 'Not reconciled'),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }
}
