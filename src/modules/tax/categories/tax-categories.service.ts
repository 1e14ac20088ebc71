import { notFound, refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { TaxChanges } from '../tax-changes.service.js';
import { oldestFirst } from '../tax-list.js';
import type { VersionedChange } from '../versioned-change.js';
import type { CategoryUse, TaxCategoriesRepository } from './tax-categories.repository.js';
import type { TaxCategoryEntity } from './tax-category.entity.js';
import type { TaxCategoryCreateInput, TaxCategoryUpdateInput } from './tax-category.inputs.js';
import { taxCategoryCreateRules, taxCategoryUpdateRules } from './tax-category.rules.js';

const MAX_CATEGORIES = 100;
const OLDEST_FIRST = oldestFirst<TaxCategoryEntity>('tax categories');

/** The kinds of goods that a store's taxes tell apart. */
export class TaxCategoriesService {
  constructor(
    private readonly categories: TaxCategoriesRepository,
    private readonly changes: TaxChanges,
  ) {}

  /** The store's categories, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<TaxCategoryEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.categories.page(ctx, statement),
    });
  }

  /** The categories with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(TaxCategoryEntity | null)[]> {
    const found = isStaff(ctx) ? await this.categories.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((category) => category.id === id) ?? null);
  }

  /** A new category; the first one is the default. @throws Refusal TAKEN for a name in use, OUT_OF_RANGE for too many */
  create(ctx: TenantContext, input: TaxCategoryCreateInput): Promise<TaxCategoryEntity> {
    const { name, isDefault } = parseInput(taxCategoryCreateRules, input);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.categories.listAll(tx);
      if (present.length >= MAX_CATEGORIES) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_CATEGORIES} tax categories.`, ['input']);
      }
      assertNameFree(present, name);
      const becomesDefault = isDefault === true || present.length === 0;
      if (becomesDefault) await this.categories.clearDefault(tx);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const row = { id: newId(), name, isDefault: becomesDefault, ...times };
      const [created] = await this.categories.insert(tx, [row]);
      await this.changes.tell(tx, ['category', 'created'], created!.id);
      return created!;
    });
  }

  /**
   * Changes the category. Making it the default one takes that role from the category that had it.
   * @throws VersionConflict, Refusal NOT_FOUND, TAKEN
   */
  update(ctx: TenantContext, change: VersionedChange<TaxCategoryUpdateInput>): Promise<TaxCategoryEntity> {
    const id = parseInput(publicId('taxCategory'), change.id, ['id']);
    const values = parseInput(taxCategoryUpdateRules, change.input) as Partial<TaxCategoryEntity>;
    return this.changes.write(ctx, async (tx) => {
      const present = await this.categories.listAll(tx);
      const current = categoryOf(present, id);
      assertVersion(current, change.expectedVersion);
      const others = present.filter((category) => category.id !== id);
      assertNameFree(others, values.name);
      if (values.isDefault && !current.isDefault) await this.categories.clearDefault(tx);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.categories.update(tx, id, { ...values, ...bookkeeping });
      await this.changes.tell(tx, ['category', 'updated'], id);
      return updated!;
    });
  }

  /**
   * The category is gone.
   * @throws VersionConflict, Refusal NOT_FOUND, INVALID_TRANSITION while something is taxed by it, or for the default
   *   one of several
   */
  async delete(ctx: TenantContext, publicCategoryId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('taxCategory'), publicCategoryId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      const current = await this.categories.lock(tx, id, ['id']);
      assertVersion(current, expectedVersion);
      assertUnused(await this.categories.useOf(tx, id));
      if (current.isDefault && (await this.categories.listAll(tx)).length > 1) {
        throw refuse('INVALID_TRANSITION', 'Make another category the default one first.', ['id']);
      }
      await this.categories.remove(tx, id);
      await this.changes.tell(tx, ['category', 'deleted'], id);
    });
  }
}

function categoryOf(present: readonly TaxCategoryEntity[], id: string): TaxCategoryEntity {
  const found = present.find((category) => category.id === id);
  if (!found) throw notFound(['id']);
  return found;
}

function assertNameFree(others: readonly TaxCategoryEntity[], name: string | undefined): void {
  const wanted = name?.toLowerCase();
  if (!others.some((category) => category.name.toLowerCase() === wanted)) return;
  throw refuse('TAKEN', `Another tax category has the name "${name ?? ''}".`, ['input', 'name']);
}

function assertUnused({ byProducts, byRates, byShipping }: CategoryUse): void {
  const what = byProducts ? 'Products are' : byRates ? 'Rates are' : byShipping ? 'Shipping is' : null;
  if (what === null) return;
  throw refuse('INVALID_TRANSITION', `${what} still of this category. Give them another one first.`, ['id']);
}
