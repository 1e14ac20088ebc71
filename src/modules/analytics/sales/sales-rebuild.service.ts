import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { StockFlowService } from '../stock-flow/stock-flow.service.js';
import type { AnalyticsStateEntity } from './analytics-state.entity.js';
import { generationsOf, type AnalyticsStateRepository } from './analytics-state.repository.js';
import type { MovementsRepository } from './movements.repository.js';
import type { SalesCountingService } from './sales-counting.service.js';
import type { SalesSumsRepository } from './sales-sums.repository.js';

/** The job that makes the facts of a store anew. */
export const REBUILD_SALES = 'analytics:rebuild';

/** Orders that one transaction walks over. Whoever counts in the store waits for it. */
const BATCH = 200;
const DROP_BATCH = 20_000;

export interface RebuildOptions {
  /** Ends the rebuild behind the batch in hand; the next one goes on there. */
  readonly signal?: AbortSignal;
  /** Told behind each batch how many orders this run has walked over. */
  readonly onBatch?: (done: number) => void;
}

export interface RebuildParts {
  readonly states: AnalyticsStateRepository;
  readonly movements: MovementsRepository;
  readonly counting: SalesCountingService;
  readonly sums: SalesSumsRepository;
  readonly stock: Pick<StockFlowService, 'recount'>;
}

/** Makes the facts of a store anew from its ledger, orders and stock movements, beside those that are read. */
export class SalesRebuildService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork'>,
    private readonly parts: RebuildParts,
  ) {}

  /**
   * The facts that are read are those of the tables, by the store's time zone of now; until then, the old ones are read. What
   * happens meanwhile is counted in both. Any number of processes may run it, and one that was stopped goes on where it was.
   * Answers false when it was stopped.
   */
  async rebuild(ctx: TenantContext, options: RebuildOptions = {}): Promise<boolean> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      await this.parts.states.lock(tx);
      await this.parts.states.openGeneration(tx);
    });
    return this.goOn(ctx, options);
  }

  /** A rebuild is under way, and a job that goes on with it. One that was begun before is gone on with. */
  request(ctx: TenantContext): Promise<AnalyticsStateEntity> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.parts.states.lock(tx);
      if (await this.parts.states.openGeneration(tx)) {
        recordDeeds(tx, [
          { action: 'analytics.rebuild_begun', subject: { kind: 'analytics', id: tx.tenantId } },
        ]);
      }
      const payload = { tenantId: tx.tenantId, isBegun: true };
      await addJob(tx, REBUILD_SALES, payload, { key: `${REBUILD_SALES}:${tx.tenantId}` });
      return (await this.parts.states.find(tx))!;
    });
  }

  /** The same as {@link rebuild} for one that was begun; where there is none under way, nothing is made anew. */
  async goOn(ctx: TenantContext, { signal, onBatch }: RebuildOptions = {}): Promise<boolean> {
    for (let done = 0; ;) {
      if (signal?.aborted) return false;
      const walked = await this.walk(ctx);
      if (walked === 0) break;
      onBatch?.((done += walked));
    }
    await this.parts.stock.recount(ctx);
    return this.sweep(ctx, signal);
  }

  /** Counts the next orders into the generation that is being built; when there are none left, it is the one that is read. */
  private walk(ctx: TenantContext): Promise<number> {
    const { states, movements, counting } = this.parts;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const { state } = await states.lock(tx);
      const [, building] = generationsOf(state);
      if (!building) return 0;
      const orderIds = await movements.orderIdsAfter(tx, state.buildingAfter, BATCH);
      if (orderIds.length === 0) {
        await states.swap(tx);
        return 0;
      }
      await counting.count(tx, [building], orderIds);
      await states.walkedTo(tx, orderIds.at(-1)!, orderIds.length);
      return orderIds.length;
    });
  }

  /** Removes what is not read any more; nobody adds to it, so nobody waits for this. Answers false when it was stopped. */
  private async sweep(ctx: TenantContext, signal?: AbortSignal): Promise<boolean> {
    for (let isLeft = true; isLeft;) {
      if (signal?.aborted) return false;
      isLeft = await this.core.unitOfWork.write(ctx, (tx) => this.parts.sums.dropOld(tx, DROP_BATCH));
    }
    return true;
  }
}
