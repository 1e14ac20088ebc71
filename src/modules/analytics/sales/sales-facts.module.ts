import type { Core } from '../../../platform/core.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import { storeWork } from '../../../platform/jobs/store-work.js';
import type { Consumer } from '../../../platform/outbox/consumer.js';
import type { StoreDirectory } from '../../tenants/index.js';
import type { StockFlowService } from '../stock-flow/stock-flow.service.js';
import { AnalyticsStateRepository } from './analytics-state.repository.js';
import { HoursPruning } from './hours-pruning.service.js';
import { MovementsRepository } from './movements.repository.js';
import { SalesCountingService } from './sales-counting.service.js';
import { REBUILD_SALES, SalesRebuildService } from './sales-rebuild.service.js';
import { SalesSumsRepository } from './sales-sums.repository.js';
import { salesConsumer } from './sales.consumer.js';

const PRUNE_HOURS = 'analytics:hours-prune';

/** Every night. */
export const SALES_SCHEDULES = [`30 3 * * * ${PRUNE_HOURS}`];

export interface SalesFacts {
  readonly consumer: Consumer;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly rebuild: SalesRebuildService;
}

/** What keeps the sums of sales. */
export function salesFactsOf(core: Core, directory: StoreDirectory, stock: StockFlowService): SalesFacts {
  const inStore = storeWork(core, directory, 'analytics');
  const states = new AnalyticsStateRepository();
  const movements = new MovementsRepository();
  const sums = new SalesSumsRepository();
  const counting = new SalesCountingService(movements, sums);
  const rebuild = new SalesRebuildService(core, { states, movements, counting, sums, stock });
  return {
    consumer: salesConsumer({ states, movements, counting }),
    tasks: {
      [PRUNE_HOURS]: (_payload, signal) => new HoursPruning(core, sums).run(signal),
      [REBUILD_SALES]: async ({ tenantId, isBegun, onlyWhenBehind }, signal) => {
        await inStore(tenantId, async (ctx) => {
          if (onlyWhenBehind === true && !(await states.isBehind(ctx))) return;
          const options = signal ? { signal } : {};
          const isDone = await (isBegun ? rebuild.goOn(ctx, options) : rebuild.rebuild(ctx, options));
          if (!isDone) throw new Error('Stopped with the process; another one goes on');
        });
      },
    },
    rebuild,
  };
}
