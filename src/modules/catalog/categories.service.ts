import { z } from 'zod';
import { type ErrorPath, notFound, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { refuseTaken } from '../../platform/db/unique-violation.js';
import { parseInput, slug, slugOf, text } from '../../platform/validation.js';
import { categoryChanged } from './catalog.events.js';
import { MAX_CATEGORY_DEPTH } from './category-depth.js';
import type { CategoriesRepository } from './categories.repository.js';
import { idOf } from './public-ids.js';
import type { CategoryEntity } from './category.entity.js';
import type { CategoryCreateInput, CategoryTranslationInput, CategoryUpdateInput } from './category.type.js';
import { assertFurtherLanguage } from './further-language.js';
import { shortCode } from './new-product.js';
import type { ProductDocRepository } from './product-doc.repository.js';
import type { StoreCategories } from './store-categories.service.js';

const fields = {
  description: text(5000).nullish(),
  parentId: z.string().nullish(),
};
const position = z.number().int().min(-1_000_000).max(1_000_000);
const createRules = z.object({
  ...fields,
  name: text(120),
  slug: slug(120).nullish(),
  position: position.nullish(),
});
const updateRules = z.object({
  ...fields,
  name: text(120).optional(),
  slug: slug(120).optional(),
  position: position.optional(),
});
const translationRules = z
  .array(z.object({ language: z.string().max(10), name: text(120), description: text(5000).nullish() }))
  .max(20);

/** What merchants do with categories. */
export class CategoriesService {
  constructor(
    private readonly core: Core,
    private readonly categories: CategoriesRepository,
    private readonly docs: ProductDocRepository,
    private readonly remembered: StoreCategories,
  ) {}

  /** @throws Refusal TAKEN, NOT_FOUND for the parent, OUT_OF_RANGE when the tree gets too deep */
  create(ctx: TenantContext, input: CategoryCreateInput): Promise<CategoryEntity> {
    const values = parseInput(createRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const parentId = await this.parentOf(tx, values.parentId ?? null, 1);
      const category = await this.insert(tx, { ...values, parentId });
      await this.tell(tx, 'created', category);
      return category;
    });
  }

  /** @throws Refusal NOT_FOUND, TAKEN, CYCLE, OUT_OF_RANGE; VersionConflict */
  update(
    ctx: TenantContext,
    change: { id: string; input: CategoryUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<CategoryEntity> {
    const values = parseInput(updateRules, change.input);
    const work = async (tx: TenantTx, category: CategoryEntity) => {
      const parentId = values.parentId === undefined ? {} : await this.move(tx, category, values.parentId);
      const { name, slug: newSlug, description, position: place } = values;
      return {
        ...parentId,
        ...(name !== undefined && { name }),
        ...(newSlug !== undefined && { slug: newSlug }),
        ...(description !== undefined && { description }),
        ...(place !== undefined && { position: place }),
      };
    };
    return refuseTaken(() => this.change(ctx, change, work), {
      category_slug: () => taken(values.slug ?? ''),
    });
  }

  /** @throws Refusal INVALID for a language the store does not have */
  translate(
    ctx: TenantContext,
    change: { id: string; translations: CategoryTranslationInput[] },
  ): Promise<CategoryEntity> {
    const values = parseInput(translationRules, change.translations, ['translations']);
    values.forEach(({ language }, index) =>
      assertFurtherLanguage(ctx, language, ['translations', index, 'language']),
    );
    return this.change(ctx, change, async (tx, category) => {
      const rows = values.map((value) => ({
        ...value,
        categoryId: category.id,
        description: value.description ?? null,
      }));
      await this.categories.saveTranslations(tx, rows);
      return {};
    });
  }

  /** Deletes the category. What was below it moves up; products stay, without it. @throws Refusal NOT_FOUND */
  async delete(ctx: TenantContext, id: string): Promise<void> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      await this.categories.lockTree(tx);
      const category = (await this.categories.lockLive(tx, id)) ?? missing(['id']);
      const productIds = await this.categories.dissolve(tx, category);
      if (productIds.length > 0) await this.docs.rebuild(tx, productIds);
      await this.tell(tx, 'deleted', category);
    });
  }

  private change(
    ctx: TenantContext,
    target: { id: string; expectedVersion?: number | null | undefined },
    work: (tx: TenantTx, category: CategoryEntity) => Promise<Partial<CategoryEntity>>,
  ): Promise<CategoryEntity> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.categories.lockTree(tx);
      const category = (await this.categories.lockLive(tx, target.id)) ?? missing(['id']);
      assertVersion(category, target.expectedVersion);
      const changes = await work(tx, category);
      const version = { version: category.version + 1, updatedAt: tx.now };
      const updated = (await this.categories.update(tx, category.id, { ...changes, ...version }))!;
      await this.tell(tx, 'updated', updated);
      return updated;
    });
  }

  private async tell(
    tx: TenantTx,
    what: Parameters<typeof categoryChanged>[0],
    category: CategoryEntity,
  ): Promise<void> {
    this.remembered.changedBy(tx);
    await this.core.outbox.add(tx, categoryChanged(what, category));
  }

  private async insert(
    tx: TenantTx,
    values: z.output<typeof createRules> & { parentId: string | null },
  ): Promise<CategoryEntity> {
    const id = newId();
    const row = {
      id,
      parentId: values.parentId,
      slug: values.slug ?? slugOf(values.name),
      name: values.name,
      description: values.description ?? null,
      position: values.position ?? 0,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    const inserted = row.slug ? await this.categories.insertFree(tx, row) : null;
    if (inserted) return inserted;
    if (values.slug) throw taken(values.slug);
    const suffixed = [row.slug || 'category', shortCode(id).toLowerCase()].join('-');
    return (await this.categories.insertFree(tx, { ...row, slug: suffixed }))!;
  }

  private async move(tx: TenantTx, category: CategoryEntity, publicParentId: string | null) {
    const height = await this.categories.height(tx, category.id);
    return { parentId: await this.parentOf(tx, publicParentId, height, category.id) };
  }

  /** The parent's id, after making sure that `height` levels fit below it and `movedId` is not above it. */
  private async parentOf(
    tx: TenantTx,
    publicId: string | null,
    height: number,
    movedId?: string,
  ): Promise<string | null> {
    if (publicId === null) return null;
    const path = ['input', 'parentId'];
    await this.categories.lockTree(tx);
    const parent = (await this.categories.lockLive(tx, idOf('category', publicId, path))) ?? missing(path);
    const ancestry = await this.categories.ancestry(tx, parent.id);
    if (movedId && ancestry.includes(movedId)) {
      throw refuse('CYCLE', 'A category cannot lie below itself. Choose a parent outside of it.', path);
    }
    if (ancestry.length + height > MAX_CATEGORY_DEPTH) {
      throw refuse('OUT_OF_RANGE', `Categories may lie at most ${MAX_CATEGORY_DEPTH} levels deep.`, path);
    }
    return parent.id;
  }
}

function taken(value: string) {
  return refuse('TAKEN', `Another category has the slug "${value}".`, ['input', 'slug']);
}

function missing(path: ErrorPath): never {
  throw notFound(path);
}
