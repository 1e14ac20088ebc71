import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { TaxCategoriesRepository } from '../categories/tax-categories.repository.js';
import type { TaxChanges } from '../tax-changes.service.js';
import type { VersionedChange } from '../versioned-change.js';
import type { TaxZonesRepository } from '../zones/tax-zones.repository.js';
import type { TaxRateEntity } from './tax-rate.entity.js';
import type { TaxRateCreateInput, TaxRateUpdateInput } from './tax-rate.inputs.js';
import { taxRateCreateRules, taxRateUpdateRules } from './tax-rate.rules.js';
import { taxRatesLoader } from './tax-rates.loader.js';
import type { TaxRatesRepository } from './tax-rates.repository.js';

const MAX_RATES = 100;

/** What rates are stored in and belong to. */
export interface TaxRateParts {
  readonly rates: TaxRatesRepository;
  readonly zones: TaxZonesRepository;
  readonly categories: TaxCategoriesRepository;
}

/** What zones take on goods. */
export class TaxRatesService {
  constructor(
    private readonly parts: TaxRateParts,
    private readonly changes: TaxChanges,
  ) {}

  /** The rates with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(TaxRateEntity | null)[]> {
    const found = isStaff(ctx) ? await this.parts.rates.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((rate) => rate.id === id) ?? null);
  }

  /**
   * A new rate of a zone and a category.
   * @throws Refusal NOT_FOUND for the zone or category, TAKEN for a name in use there, OUT_OF_RANGE for too many
   */
  create(ctx: TenantContext, input: TaxRateCreateInput): Promise<TaxRateEntity> {
    const { zoneId, categoryId, name, percent } = parseInput(taxRateCreateRules, input);
    ctx.loader(taxRatesLoader).clear(zoneId);
    return this.changes.write(ctx, async (tx) => {
      await this.parts.zones.get(tx, zoneId, ['input', 'zoneId']);
      await this.parts.categories.get(tx, categoryId, ['input', 'categoryId']);
      const present = await this.parts.rates.ofZones(tx, [zoneId]);
      if (present.length >= MAX_RATES) {
        throw refuse('OUT_OF_RANGE', `A zone has at most ${MAX_RATES} rates.`, ['input']);
      }
      assertNameFree(present, { categoryId, name });
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const row = { id: newId(), zoneId, categoryId, name, rateBps: percent, ...times };
      const [created] = await this.parts.rates.insert(tx, [row]);
      await this.changes.tell(tx, ['rate', 'created'], created!.id);
      return created!;
    });
  }

  /** Orders that were placed keep the rate of their day. @throws VersionConflict, Refusal NOT_FOUND, TAKEN */
  update(ctx: TenantContext, change: VersionedChange<TaxRateUpdateInput>): Promise<TaxRateEntity> {
    const id = parseInput(publicId('taxRate'), change.id, ['id']);
    const { name, percent } = parseInput(taxRateUpdateRules, change.input);
    return this.changes.write(ctx, async (tx) => {
      const current = await this.parts.rates.lock(tx, id, ['id']);
      assertVersion(current, change.expectedVersion);
      const present = await this.parts.rates.ofZones(tx, [current.zoneId]);
      const others = present.filter((rate) => rate.id !== id);
      assertNameFree(others, { categoryId: current.categoryId, name });
      ctx.loader(taxRatesLoader).clear(current.zoneId);
      const updated = await this.parts.rates.update(tx, id, {
        ...(name !== undefined && { name }),
        ...(percent !== undefined && { rateBps: percent }),
        version: current.version + 1,
        updatedAt: tx.now,
      });
      await this.changes.tell(tx, ['rate', 'updated'], id);
      return updated!;
    });
  }

  /** The rate is taken no more. @throws VersionConflict, Refusal NOT_FOUND */
  async delete(ctx: TenantContext, publicRateId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('taxRate'), publicRateId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      const current = await this.parts.rates.lock(tx, id, ['id']);
      assertVersion(current, expectedVersion);
      await this.parts.rates.remove(tx, id);
      ctx.loader(taxRatesLoader).clear(current.zoneId);
      await this.changes.tell(tx, ['rate', 'deleted'], id);
    });
  }
}

function assertNameFree(
  others: readonly TaxRateEntity[],
  { categoryId, name }: { categoryId: string; name: string | undefined },
): void {
  const wanted = name?.toLowerCase();
  if (!others.some((rate) => rate.categoryId === categoryId && rate.name.toLowerCase() === wanted)) return;
  throw refuse('TAKEN', `The zone has a rate "${name ?? ''}" for this category already.`, ['input', 'name']);
}
