import { notFound, Refusal, refuse, type Problem } from '../../../kernel/errors.js';
import { decodeId, newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { refuseTaken } from '../../../platform/db/unique-violation.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import { promotionChanged } from '../promotions.events.js';
import type { StorePromotions } from '../uses/store-promotions.service.js';
import { columnsOfChange, UNCONDITIONAL } from './promotion-columns.js';
import type { PromotionEntity } from './promotion.entity.js';
import type { PromotionCreateInput, PromotionUpdateInput } from './promotion.inputs.js';
import { assertFits, promotionCreateRules, promotionUpdateRules } from './promotion.rules.js';
import type { PromotionLimits } from './promotion-limits.service.js';
import type { PromotionsRepository } from './promotions.repository.js';

/** The reductions that a store offers. */
export class PromotionsService {
  constructor(
    private readonly core: Core,
    private readonly promotions: PromotionsRepository,
    private readonly limits: PromotionLimits,
    private readonly remembered: Pick<StorePromotions, 'changedBy'>,
  ) {}

  /** The promotion, or null when there is none for the viewer. */
  async find(ctx: TenantContext, publicPromotionId: string): Promise<PromotionEntity | null> {
    const id = decodeId('promotion', publicPromotionId);
    const [found = null] = id === null ? [] : await this.findVisible(ctx, [id]);
    return found;
  }

  /** The promotions with these ids that are not deleted, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(PromotionEntity | null)[]> {
    const found = isStaff(ctx) ? await this.promotions.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((promotion) => promotion.id === id && !promotion.deletedAt) ?? null);
  }

  /**
   * A new promotion. Sale prices follow within seconds.
   * @throws Refusal REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE, NOT_FOUND for goods or groups of nothing, TAKEN; OUT_OF_RANGE
   * also when the store has as many as it may
   */
  create(ctx: TenantContext, input: PromotionCreateInput): Promise<PromotionEntity> {
    const { currency } = ctx.tenant;
    const { kind, showsAsSalePrice, ...change } = parseInput(promotionCreateRules(currency), input);
    const columns = columnsOfChange(change, { kind, currency, isNew: true });
    const isCatalog = showsAsSalePrice ?? false;
    const wanted = { ...UNCONDITIONAL, ...columns, kind, isCatalog, usageCount: 0 };
    assertFits(wanted);
    return this.named(wanted.code, ctx, async (tx) => {
      await this.assertTargets(tx, wanted);
      const times = { createdAt: tx.now, updatedAt: tx.now, saleDueAt: isCatalog ? tx.now : null };
      const [created] = await this.promotions.insert(tx, [{ id: newId(), ...wanted, ...times }]);
      await this.limits.assertRoom(tx, null, created!);
      return this.tell(tx, 'created', created!);
    });
  }

  /**
   * Changes what is named; kind and sale prices stay what they are. A limit holds from the next use on.
   * @throws VersionConflict, Refusal as {@link create}, and OUT_OF_RANGE for a limit below what was used already
   */
  update(
    ctx: TenantContext,
    change: { id: string; input: PromotionUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<PromotionEntity> {
    const { currency } = ctx.tenant;
    const id = parseInput(publicId('promotion'), change.id, ['id']);
    const values = parseInput(promotionUpdateRules(currency), change.input);
    return this.named(values.code, ctx, async (tx) => {
      const current = await this.lockCurrent(tx, id, change.expectedVersion);
      const columns = columnsOfChange(values, { kind: current.kind, currency, isNew: false });
      assertFits(Object.assign({}, current, columns));
      await this.assertTargets(tx, columns);
      const saved = await this.save(tx, 'updated', current, columns);
      await this.limits.assertRoom(tx, current, saved);
      return saved;
    });
  }

  /** Nobody can use it any more; orders that did keep their price. @throws VersionConflict, Refusal NOT_FOUND */
  async delete(
    ctx: TenantContext,
    publicPromotionId: string,
    expectedVersion?: number | null,
  ): Promise<void> {
    const id = parseInput(publicId('promotion'), publicPromotionId, ['id']);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.lockCurrent(tx, id, expectedVersion);
      // The group may be deleted as well then.
      await this.save(tx, 'deleted', current, { deletedAt: tx.now, customerGroupId: null });
    });
  }

  private async lockCurrent(
    tx: TenantTx,
    id: string,
    expectedVersion: number | null | undefined,
  ): Promise<PromotionEntity> {
    const current = await this.promotions.lockLive(tx, id);
    if (!current) throw notFound(['id']);
    assertVersion(current, expectedVersion);
    return current;
  }

  private async save(
    tx: TenantTx,
    what: 'updated' | 'deleted',
    current: PromotionEntity,
    columns: Partial<PromotionEntity>,
  ): Promise<PromotionEntity> {
    const due = current.isCatalog ? { saleDueAt: tx.now } : {};
    const bookkeeping = { version: current.version + 1, updatedAt: tx.now, ...due };
    const saved = await this.promotions.update(tx, current.id, { ...columns, ...bookkeeping });
    return this.tell(tx, what, saved!);
  }

  private async tell(
    tx: TenantTx,
    what: 'created' | 'updated' | 'deleted',
    promotion: PromotionEntity,
  ): Promise<PromotionEntity> {
    await this.core.outbox.add(tx, promotionChanged(what, promotion));
    this.remembered.changedBy(tx);
    return promotion;
  }

  private async assertTargets(tx: TenantTx, target: Partial<PromotionEntity>): Promise<void> {
    const { productIds = [], categoryIds = [], customerGroupId } = target;
    const groupIds = customerGroupId ? [customerGroupId] : [];
    const present = await this.promotions.presentTargets(tx, [...productIds, ...categoryIds, ...groupIds]);
    const missing = (field: string, ids: readonly string[]): Problem[] =>
      ids.flatMap((id, index) => {
        if (present.has(id)) return [];
        const place = field === 'customerGroupId' ? [] : [index];
        return [...notFound(['input', 'appliesTo', field, ...place]).problems];
      });
    const [first, ...others] = [
      ...missing('productIds', productIds),
      ...missing('categoryIds', categoryIds),
      ...missing('customerGroupId', groupIds),
    ];
    if (first) throw new Refusal([first, ...others]);
  }

  private named(
    code: string | null | undefined,
    ctx: TenantContext,
    work: (tx: TenantTx) => Promise<PromotionEntity>,
  ): Promise<PromotionEntity> {
    const taken = () =>
      refuse('TAKEN', `Another promotion of the store has the code "${code ?? ''}".`, ['input', 'code']);
    return refuseTaken(() => this.core.unitOfWork.write(ctx, work), { promotion_code: taken });
  }
}
