import { Fault } from '../../../kernel/errors.js';

/** The client has no points left for the operation. Nothing of it was run. */
export class CostThrottled extends Fault {
  constructor(requested: number, available: number, retryAfterMs: number) {
    const left = Math.max(0, available);
    super(
      'THROTTLED',
      `The operation costs ${requested} points and ${left} are left. Send it again in ${retryAfterMs} ms, or ask for less.`,
      { retryAfterMs },
    );
  }
}
