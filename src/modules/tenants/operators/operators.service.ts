import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { decodeId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { readPage, type Page } from '../../../platform/graphql/page.js';
import { parseInput, storableText, text } from '../../../platform/validation.js';
import type { PlansService } from '../plans/plans.service.js';
import type { StoreDirectory } from '../stores/store.directory.js';
import type { StoresRepository } from '../stores/stores.repository.js';
import type { TenantEntity } from '../stores/tenant.entity.js';
import type { StoresArgs } from './operators.inputs.js';
import { storeOrder } from './store-order.js';

const filterRules = z.object({
  query: text(100).nullish(),
  isActive: z.boolean().nullish(),
  isPublished: z.boolean().nullish(),
  planCode: storableText.max(20).nullish(),
});

/** What the platform's operators do with stores. */
export class OperatorsService {
  constructor(
    private readonly core: Core,
    private readonly repository: StoresRepository,
    private readonly directory: StoreDirectory,
    private readonly plans: PlansService,
  ) {}

  /** A page of all stores of the platform. */
  list(ctx: RequestContext, args: StoresArgs): Promise<Page<TenantEntity>> {
    const criteria = parseInput(filterRules, args.filter ?? {}, ['filter']);
    return readPage(ctx, {
      arguments: args,
      order: storeOrder(args.sort),
      filter: JSON.stringify(criteria),
      parameterOffset: 4,
      // Also where the request names a store: the list is the platform's.
      fetch: (page) => this.repository.listPage(platformReader(this.core.database, ctx), criteria, page),
    });
  }

  /**
   * The store is suspended: within seconds, every process refuses its operations. Suspending it again changes the reason.
   * @throws Refusal NOT_FOUND, REQUIRED or TOO_LONG for the reason
   */
  suspend(ctx: RequestContext, id: string, reason: string): Promise<TenantEntity> {
    const { reason: suspensionReason } = parseInput(z.object({ reason: text(500) }), { reason }, []);
    return this.change(ctx, id, { isActive: false, suspensionReason });
  }

  /** The store works again. @throws Refusal NOT_FOUND */
  reactivate(ctx: RequestContext, id: string): Promise<TenantEntity> {
    return this.change(ctx, id, { isActive: true, suspensionReason: null });
  }

  /** The store has the plan. @throws Refusal NOT_FOUND, PlanLimitReached */
  setPlan(ctx: RequestContext, id: string, planCode: string): Promise<TenantEntity> {
    return this.plans.change(ctx, storeIdOf(id), planCode);
  }

  private async change(
    ctx: RequestContext,
    id: string,
    state: Pick<TenantEntity, 'isActive' | 'suspensionReason'>,
  ): Promise<TenantEntity> {
    const store = await this.core.unitOfWork.write(onBehalfOf(ctx, storeIdOf(id)), async (tx) => {
      const current = await this.repository.lock(tx, ['id']);
      const isSame =
        current.isActive === state.isActive && current.suspensionReason === state.suspensionReason;
      if (isSame) return current;
      const version = current.version + 1;
      await this.core.outbox.add(tx, {
        type: state.isActive ? 'store.reactivated.v1' : 'store.suspended.v1',
        subject: { kind: 'store', id: current.id },
        payload: { ...state, version },
      });
      return this.repository.update(tx, { ...state, version, updatedAt: tx.now });
    });
    this.directory.changed(store.id);
    return store;
  }
}

/** @throws Refusal NOT_FOUND for what is no id of a store, like for an id of no store */
function storeIdOf(id: string): TenantId {
  const uuid = decodeId('store', id);
  if (uuid) return uuid as TenantId;
  throw refuse('NOT_FOUND', 'There is no store with this id.', ['id']);
}
