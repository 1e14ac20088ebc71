import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { oldestHour } from './recent-hours.js';
import type { SalesSumsRepository } from './sales-sums.repository.js';

const BATCH = 20_000;

/** Lets go of hours that nobody can ask for any more. */
export class HoursPruning {
  constructor(
    private readonly core: Pick<Core, 'contexts' | 'unitOfWork'>,
    private readonly sums: Pick<SalesSumsRepository, 'dropHours'>,
  ) {}

  /** Old hours of other things than the whole store are gone, of all stores. */
  async run(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`analytics-hours-${newId()}`);
    for (let removed = BATCH; removed === BATCH && !signal?.aborted;) {
      removed = await this.core.unitOfWork.writePlatform(ctx, (tx) =>
        this.sums.dropHours(tx, oldestHour(tx.now), BATCH),
      );
    }
  }
}
