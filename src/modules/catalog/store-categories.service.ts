import type { TenantContext } from '../../platform/context.js';
import { StoreCache } from '../../platform/cache/store-cache.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { Memory } from '../../platform/response-cache/memories.js';
import { storeTag } from '../../platform/response-cache/tags.js';
import type { Signals } from '../../platform/signals/signals.js';
import { categoryLoader } from './catalog.loaders.js';
import { categoryLists } from './catalog.tags.js';
import type { CategoriesRepository } from './categories.repository.js';
import type { CategoryEntity } from './category.entity.js';

/** Larger trees are read from the database, those categories that are needed. */
const MAX_REMEMBERED = 500;

type Tree = ReadonlyMap<string, CategoryEntity>;

/** The categories of stores, which every list of products names and which seldom change. */
export class StoreCategories implements Memory {
  private readonly trees: StoreCache<Tree | null>;

  constructor(
    private readonly repository: CategoriesRepository,
    signals: Signals,
  ) {
    this.trees = new StoreCache(signals, 'categories-changed');
  }

  /** The loader has these categories, in the language of the request. */
  async fill(ctx: TenantContext, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const loader = ctx.loader(categoryLoader);
    const tree = await this.trees.get(ctx, ctx.language, () => this.read(ctx));
    const known = tree ? ids.filter((id) => tree.has(id)) : [];
    ctx.noteReads(known);
    for (const id of known) loader.put(id, tree!.get(id)!);
    // Others may have been made since the tree was read.
    if (known.length < ids.length) await loader.fill(ids.filter((id) => !tree?.has(id)));
  }

  /** Every process reads the store's categories afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    this.trees.changedBy(tx);
  }

  /** A purge of one of these tags says that the store's categories may have changed. */
  staleWith(tenantId: string): readonly string[] {
    return [categoryLists(tenantId), storeTag(tenantId)];
  }

  /** This process reads the store's categories afresh. */
  forget(tenantId: string): void {
    this.trees.forget(tenantId);
  }

  private async read(ctx: TenantContext): Promise<Tree | null> {
    const categories = await this.repository.all(ctx, MAX_REMEMBERED + 1);
    if (categories.length > MAX_REMEMBERED) return null;
    return new Map(categories.map((category) => [category.id, category]));
  }
}
