import { Refusal } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import { repetitionOf } from '../../platform/idempotency/idempotent.js';
import { parseInput } from '../../platform/validation.js';
import { receivedUnits } from './received-units.js';
import type { OrdersForReturns, ReturnChanges } from './return-changes.service.js';
import { assertPossible } from './return-changes.service.js';
import type { ReturnReceiveInput } from './return.inputs.js';
import { returnReceiveRules } from './return.rules.js';
import type { ReturnWithLines } from './return-with-lines.js';
import { refundByJob } from './return-refund.job.js';
import type { ReturnsRepository } from './returns.repository.js';

/** A return whose goods came in, and why its money could not go back, if it could not. */
export interface Receipt {
  readonly found: ReturnWithLines;
  readonly refusal: Refusal | null;
}

/** What the store says came in. */
export interface ReceiptWish {
  /** Of the return, as the API shows it. */
  readonly id: string;
  readonly input: ReturnReceiveInput;
  readonly idempotencyKey?: string | null | undefined;
}

/** What happens when returned goods come in. */
export class ReturnReceipts {
  constructor(
    private readonly returns: ReturnsRepository,
    private readonly orders: OrdersForReturns,
    private readonly changes: ReturnChanges,
  ) {}

  /**
   * What came in is counted and, where the store says so, back on the shelf; then what was paid for it goes back, unless
   * the store does not want that. The goods stay received when the refund is refused. A repetition with the same key
   * counts nothing again, and refunds what was not.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION, OUT_OF_RANGE, REQUIRED, DUPLICATE, IDEMPOTENCY_CONFLICT
   */
  async receive(ctx: TenantContext, wish: ReceiptWish): Promise<Receipt> {
    const id = this.changes.idOf(wish.id);
    const values = parseInput(returnReceiveRules, wish.input);
    const { idempotencyKey: key } = wish;
    const counted = values.lines?.map((line) => ({ ...line, restock: line.restock ?? true })) ?? null;
    const found = await this.changes.withLocked(ctx, id, async (tx, locked) => {
      const call = { operation: 'returnReceive', key: key!, input: { id, ...values } };
      if (key != null && (await repetitionOf(tx, call, { id }))) return locked.found;
      assertPossible(locked.found.status, 'RECEIVED');
      const units = receivedUnits(locked.found.lines, counted);
      await this.orders.returned(tx, locked.order, units);
      const received = await this.returns.receive(tx, locked.found, units);
      const moved = await this.changes.move(tx, received, 'RECEIVED');
      const shelved = units.filter(({ restock }) => restock);
      if (shelved.length > 0) await this.orders.restock(tx, locked.order, shelved);
      if (values.refund !== false) await refundByJob(tx, id);
      return moved;
    });
    if (values.refund === false || found.status === 'REFUNDED') return { found, refusal: null };
    return this.refund(ctx, found).then(
      (refunded) => ({ found: refunded, refusal: null }),
      (error: unknown) => ({ found, refusal: refusalOf(error) }),
    );
  }

  /**
   * What was paid for the units that came in goes back, once, however often and by whomever it is asked for.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when the goods did not come in or no money is left to give back
   */
  async refundLater(ctx: TenantContext, publicReturnId: string): Promise<ReturnWithLines> {
    const id = this.changes.idOf(publicReturnId);
    const found = await this.changes.withLocked(ctx, id, async (_tx, locked) => locked.found);
    if (found.status === 'REFUNDED') return found;
    assertPossible(found.status, 'REFUNDED');
    return this.refund(ctx, found);
  }

  /** As {@link refundLater} for the goods of a receipt whose refund may have been lost. What is refused waits for staff. */
  async refundReceived(ctx: TenantContext, returnId: string): Promise<void> {
    const found = await this.returns.findWithLines(ctx, returnId);
    if (found?.status === 'RECEIVED') await this.refund(ctx, found).catch(refusalOf);
  }

  private async refund(ctx: TenantContext, found: ReturnWithLines): Promise<ReturnWithLines> {
    const { refundId } = await this.orders.refunds.create(ctx, {
      orderId: found.orderId,
      amountMinor: null,
      reason: 'Returned goods',
      isOfReturn: true,
      units: found.lines
        .filter(({ receivedQuantity }) => receivedQuantity > 0)
        .map((line) => ({ orderLineId: line.orderLineId, quantity: line.receivedQuantity, restock: false })),
      idempotencyKey: `return:${found.id}`,
      actor: `return:${found.id}`,
    });
    return this.changes.withLocked(ctx, found.id, async (tx, { found: current }) =>
      current.status === 'REFUNDED' ? current : this.changes.move(tx, current, 'REFUNDED', { refundId }),
    );
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
