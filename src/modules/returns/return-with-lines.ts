import type { OrderReturnEntity } from './order-return.entity.js';
import type { ReturnReason } from './return-reason.js';

/** Units of an order line in a return. */
export interface ReturnLine {
  readonly orderLineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly receivedQuantity: number;
  readonly isRestocked: boolean;
}

/** A return without what is in it. */
export type ReturnRow = Pick<OrderReturnEntity, keyof OrderReturnEntity>;

/** A return with what is in it. */
export type ReturnWithLines = ReturnRow & { lines: ReturnLine[] };
