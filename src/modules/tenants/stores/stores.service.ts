import { refuse } from '../../../kernel/errors.js';
import { newId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { storeReader } from '../../../platform/db/platform-reader.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { parseInput } from '../../../platform/validation.js';
import { isOperator } from '../../../platform/viewer.js';
import type { PlansService } from '../plans/plans.service.js';
import { OWN_STEPS, progressOf, type SetupProgressValue, type SetupStep } from './setup-step.js';
import type { StoreCreateInput, StoreUpdateInput } from './store.inputs.js';
import { orderedLanguages, storeCreateRules, storeUpdateRules } from './store.rules.js';
import { countOpened, countTransferred } from './store-counts.repository.js';
import { seesInside } from './store-view.js';
import type { StoreDirectory } from './store.directory.js';
import type { StoresRepository } from './stores.repository.js';
import type { TenantEntity } from './tenant.entity.js';

/** What other modules add to a store when it is opened: its first owner, price list, location. */
export type StoreOpening = (tx: TenantTx, store: TenantEntity) => Promise<void>;

/** Opens stores and changes them. */
export class StoresService {
  private readonly openings: StoreOpening[] = [];
  private readonly steps: SetupStep[] = [...OWN_STEPS];

  constructor(
    private readonly core: Core,
    private readonly repository: StoresRepository,
    private readonly directory: StoreDirectory,
    private readonly plans: PlansService,
  ) {}

  /** Lets a module take part in the opening of stores, in the same transaction. Called while the app is composed. */
  onOpening(opening: StoreOpening): void {
    this.openings.push(opening);
  }

  /** Lets a module tell of a step of setting up a store. Called while the app is composed. */
  addSetupStep(step: SetupStep): void {
    this.steps.push(step);
  }

  /** The store of the scope. */
  current(scope: TenantScope): Promise<TenantEntity> {
    return this.repository.current(scope);
  }

  /** The transaction's store, locked: whatever changes who works in it waits here. */
  lock(tx: TenantTx): Promise<TenantEntity> {
    return this.repository.lock(tx, []);
  }

  /** The store belongs to the user. Call {@link lock} first. */
  async transfer(tx: TenantTx, store: TenantEntity, ownerId: string): Promise<TenantEntity> {
    const version = store.version + 1;
    await countTransferred(tx, { from: store.ownerId, to: ownerId });
    await this.core.outbox.add(tx, {
      type: 'store.owner_changed.v1',
      subject: { kind: 'store', id: store.id },
      payload: { from: store.ownerId, to: ownerId, version },
    });
    return this.repository.update(tx, { ownerId, version, updatedAt: tx.now });
  }

  /** The stores with these ids that the viewer may find by id: the request's own, and for operators any. */
  async findVisible(ctx: RequestContext, ids: readonly string[]): Promise<(TenantEntity | null)[]> {
    const visible = isOperator(ctx) ? ids : ids.filter((id) => id === ctx.tenantId);
    const stores =
      visible.length > 0 ? await this.repository.findMany(storeReader(this.core.database, ctx), visible) : [];
    return ids.map((id) => stores.find((store) => store.id === id) ?? null);
  }

  /** How far the store is set up; null for everyone but its staff, asking in the store itself. */
  async setupProgress(ctx: RequestContext, store: TenantEntity): Promise<SetupProgressValue | null> {
    if (ctx.tenantId !== store.id || !seesInside(ctx, store)) return null;
    return progressOf(await this.repository.stepsDone(ctx as TenantContext, this.steps));
  }

  /**
   * A new store with its owner, published and active.
   * @throws Refusal TAKEN when the slug is in use, PLAN_LIMIT_REACHED when the owner has too many stores, NOT_FOUND for an unknown plan, INVALID for malformed values
   */
  async create(ctx: RequestContext, ownerId: string, input: StoreCreateInput): Promise<TenantEntity> {
    const values = parseInput(storeCreateRules, input);
    const { slug, name, currency, defaultLanguage } = values;
    const id = newId() as TenantId;
    const store = await this.core.unitOfWork.write(onBehalfOf(ctx, id), async (tx) => {
      await countOpened(tx, ownerId, isOperator(ctx));
      const plan = await this.plans.get(tx, values.planCode ?? 'BASIC', ['input', 'planCode']);
      const languages = orderedLanguages(defaultLanguage, values.languages ?? []);
      const inserted = await this.repository.insert(tx, {
        ...{ id, slug, name, currency, defaultLanguage, languages, ownerId },
        timeZone: values.timeZone ?? 'UTC',
        isPublished: true,
        planCode: plan.code,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      if (inserted) return this.open(tx, inserted);
      throw refuse('TAKEN', `The slug "${slug}" is in use. Choose another.`, ['input', 'slug']);
    });
    this.directory.changed(id);
    return store;
  }

  /** @throws VersionConflict, Refusal INVALID for malformed values */
  async update(
    ctx: TenantContext,
    input: StoreUpdateInput,
    expectedVersion?: number | null,
  ): Promise<TenantEntity> {
    const values = parseInput(storeUpdateRules, input);
    const store = await this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.repository.lock(tx, []);
      assertVersion(current, expectedVersion);
      const defaultLanguage = values.defaultLanguage ?? current.defaultLanguage;
      const languages = orderedLanguages(defaultLanguage, values.languages ?? current.languages);
      const version = current.version + 1;
      const change = { ...values, defaultLanguage, languages, version, updatedAt: tx.now };
      await this.core.outbox.add(tx, {
        type: 'store.updated.v1',
        subject: { kind: 'store', id: current.id },
        payload: { version, languages, languagesChanged: languages.join() !== current.languages.join() },
      });
      return this.repository.update(tx, change);
    });
    this.directory.changed(store.id);
    return store;
  }

  private async open(tx: TenantTx, store: TenantEntity): Promise<TenantEntity> {
    for (const opening of this.openings) await opening(tx, store);
    await this.core.outbox.add(tx, {
      type: 'store.opened.v1',
      subject: { kind: 'store', id: store.id },
      payload: { slug: store.slug, planCode: store.planCode },
    });
    return store;
  }
}
