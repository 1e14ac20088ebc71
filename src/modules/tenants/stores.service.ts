import { refuse } from '../../kernel/errors.js';
import { newId, type TenantId } from '../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { onBehalfOf } from '../../platform/db/unit-of-work.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { parseInput } from '../../platform/validation.js';
import type { StoreCreateInput, StoreUpdateInput } from './store.inputs.js';
import { orderedLanguages, storeCreateRules, storeUpdateRules } from './store.rules.js';
import type { StoreDirectory } from './store-directory.js';
import type { TenantEntity } from './tenant.entity.js';
import type { TenantsRepository } from './tenants.repository.js';

/** What other modules add to a store when it is opened: its first owner, price list, location. */
export type StoreOpening = (tx: TenantTx, store: TenantEntity) => Promise<void>;

export class StoresService {
  private readonly openings: StoreOpening[] = [];

  constructor(
    private readonly core: Core,
    private readonly repository: TenantsRepository,
    private readonly directory: StoreDirectory,
  ) {}

  /** Lets a module take part in the opening of stores, in the same transaction. Called while the app is composed. */
  onOpening(opening: StoreOpening): void {
    this.openings.push(opening);
  }

  current(ctx: TenantContext): Promise<TenantEntity> {
    return this.repository.find(ctx);
  }

  /**
   * A new store with its owner, published and active.
   * @throws Refusal TAKEN when the slug is in use, NOT_FOUND for an unknown plan, INVALID for malformed values
   */
  async create(ctx: RequestContext, ownerId: string, input: StoreCreateInput): Promise<TenantEntity> {
    const values = parseInput(storeCreateRules, input);
    const id = newId() as TenantId;
    const store = await this.core.unitOfWork.write(onBehalfOf(ctx, id), async (tx) => {
      const planCode = await this.planCode(tx, values.planCode ?? 'BASIC');
      const inserted = await this.repository.insert(tx, {
        id,
        slug: values.slug,
        name: values.name,
        currency: values.currency,
        defaultLanguage: values.defaultLanguage,
        languages: orderedLanguages(values.defaultLanguage, values.languages ?? []),
        timeZone: values.timeZone ?? 'UTC',
        isPublished: true,
        ownerId,
        planCode,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      if (!inserted)
        throw refuse('TAKEN', `The slug "${values.slug}" is in use. Choose another.`, ['input', 'slug']);
      await this.open(tx, inserted);
      return inserted;
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
      const current = await this.repository.lock(tx);
      assertVersion(current, expectedVersion);
      const defaultLanguage = values.defaultLanguage ?? current.defaultLanguage;
      const languages = orderedLanguages(defaultLanguage, values.languages ?? current.languages);
      const change = {
        ...values,
        defaultLanguage,
        languages,
        version: current.version + 1,
        updatedAt: tx.now,
      };
      const updated = await this.repository.update(tx, ctx.tenantId, change);
      await this.core.outbox.add(tx, {
        type: 'store.updated.v1',
        subject: { kind: 'store', id: updated.id },
        payload: { version: updated.version, languages: updated.languages },
      });
      return updated;
    });
    this.directory.changed(store.id);
    return store;
  }

  private async open(tx: TenantTx, store: TenantEntity): Promise<void> {
    for (const opening of this.openings) await opening(tx, store);
    await this.core.outbox.add(tx, {
      type: 'store.opened.v1',
      subject: { kind: 'store', id: store.id },
      payload: { slug: store.slug, planCode: store.planCode },
    });
  }

  private async planCode(tx: TenantTx, code: string): Promise<string> {
    const plans = await this.repository.plans(tx);
    if (plans.some((plan) => plan.code === code)) return code;
    const known = plans.map((plan) => plan.code).join(', ');
    throw refuse('NOT_FOUND', `There is no plan "${code}". The plans are ${known}.`, ['input', 'planCode']);
  }
}
