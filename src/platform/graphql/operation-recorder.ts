import type { CostedOperation } from './cost/cost.gate.js';

/** An operation of a valid document, as it was sent. */
export type AskedOperation = CostedOperation;

/** Keeps what is asked, for those of whom it is kept. */
export interface OperationRecorder<Context> {
  /**
   * Called before an operation is run, or a subscription begun. What it throws is answered in place of running it. Null
   * when there is nothing to wait for.
   */
  record(ctx: Context, asked: AskedOperation): Promise<void> | null;
}
