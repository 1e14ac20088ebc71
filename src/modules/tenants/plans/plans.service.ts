import { PlanLimitReached, refuse, type ErrorPath } from '../../../kernel/errors.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { Scope, TenantTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import type { StoreDirectory } from '../stores/store.directory.js';
import type { StoresRepository } from '../stores/stores.repository.js';
import type { TenantEntity } from '../stores/tenant.entity.js';
import type { PlanEntity } from './plan.entity.js';
import { limitOf, METRIC_NAMES, monthOf } from './plan-limits.js';
import { limitUsage, lockUsage } from './plan-usage.repository.js';
import type { PlansRepository } from './plans.repository.js';

/** The plans, and which one a store has. */
export class PlansService {
  constructor(
    private readonly core: Core,
    private readonly plans: PlansRepository,
    private readonly stores: StoresRepository,
    private readonly directory: StoreDirectory,
  ) {}

  /** All plans, the smallest first. */
  list(scope: Scope): Promise<PlanEntity[]> {
    return this.plans.list(scope);
  }

  /** @throws Refusal NOT_FOUND that names the plans there are */
  async get(scope: Scope, code: string, path: ErrorPath): Promise<PlanEntity> {
    const plans = await this.plans.list(scope);
    const found = plans.find((plan) => plan.code === code);
    if (found) return found;
    const known = plans.map((plan) => plan.code).join(', ');
    throw refuse('NOT_FOUND', `There is no such plan. The plans are ${known}.`, path);
  }

  /**
   * The store has the plan, and its counters have the plan's limits. The store and its counters are locked, so that
   * nothing can be counted meanwhile under the limits of the plan before.
   * @throws Refusal NOT_FOUND for an unknown plan or store, PlanLimitReached when the store uses more than the plan allows
   */
  async change(ctx: RequestContext, storeId: TenantId, planCode: string): Promise<TenantEntity> {
    const store = await this.core.unitOfWork.write(onBehalfOf(ctx, storeId), async (tx) => {
      const plan = await this.get(tx, planCode, ['planCode']);
      const current = await this.stores.lock(tx, ['id']);
      if (current.planCode === plan.code) return current;
      await this.moveCounters(tx, plan);
      return this.record(tx, current, plan);
    });
    this.directory.changed(store.id);
    return store;
  }

  private async moveCounters(tx: TenantTx, plan: PlanEntity): Promise<void> {
    const month = monthOf(tx.now);
    const counters = await lockUsage(tx, month);
    for (const { metric, used } of counters) {
      const max = limitOf(plan, metric);
      if (max !== null && used > max) throw new PlanLimitReached(METRIC_NAMES[metric], max);
    }
    await limitUsage(tx, plan, month);
  }

  private async record(tx: TenantTx, current: TenantEntity, plan: PlanEntity): Promise<TenantEntity> {
    const version = current.version + 1;
    await this.core.outbox.add(tx, {
      type: 'store.plan_changed.v1',
      subject: { kind: 'store', id: current.id },
      payload: { from: current.planCode, to: plan.code, version },
    });
    return this.stores.update(tx, { planCode: plan.code, version, updatedAt: tx.now });
  }
}
