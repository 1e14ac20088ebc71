import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { slugOf } from '../../../platform/validation.js';
import { categoryChanged } from '../catalog.events.js';
import type { CategoriesRepository } from '../categories.repository.js';
import type { CategoryEntity } from '../category.entity.js';
import { shortCode } from '../new-product.js';

export type CategoryPath = readonly string[];

type Placed = Pick<CategoryEntity, 'id' | 'parentId' | 'slug' | 'name'>;

/** A name below a parent that is known already. */
interface Wish {
  readonly path: CategoryPath;
  readonly parent: Placed | null;
  readonly name: string;
}

/** Finds categories by the names that lead to them, and makes those that are missing. */
export class CategoryPaths {
  constructor(
    private readonly core: Core,
    private readonly categories: CategoriesRepository,
  ) {}

  /**
   * The id at the end of each path, by {@link pathKey}. A name means the category below its parent that has it as its
   * name, in any case, or the slug made of it. Statements grow with the depth and with what is missing, not with the
   * number of paths. Takes the lock of the category tree when something is missing.
   */
  async resolve(tx: TenantTx, paths: readonly CategoryPath[]): Promise<Map<string, string>> {
    const known = new Map<string, Placed>();
    const depth = Math.max(0, ...paths.map((path) => path.length));
    for (let length = 1; length <= depth; length += 1) {
      const wishes = wishesOf(paths, length, known);
      await this.find(tx, wishes, known);
      const missing = wishes.filter(({ path }) => !known.has(pathKey(path)));
      if (missing.length > 0) await this.make(tx, missing, known);
    }
    return new Map([...known].map(([key, category]) => [key, category.id]));
  }

  private async find(tx: TenantTx, wishes: readonly Wish[], known: Map<string, Placed>): Promise<void> {
    const parentIds = [...new Set(wishes.map(({ parent }) => parent?.id ?? null))];
    const children = await this.categories.childrenOf(tx, parentIds);
    for (const { path, parent, name } of wishes) {
      const siblings = children.filter(({ parentId }) => parentId === (parent?.id ?? null));
      const found =
        siblings.find((sibling) => comparable(sibling.name) === comparable(name)) ??
        siblings.find((sibling) => sibling.slug === slugOf(name));
      if (found) known.set(pathKey(path), found);
    }
  }

  private async make(tx: TenantTx, missing: readonly Wish[], known: Map<string, Placed>): Promise<void> {
    await this.categories.lockTree(tx);
    // Another transaction may have made them while this one waited.
    await this.find(tx, missing, known);
    for (const wish of missing) {
      if (!known.has(pathKey(wish.path))) known.set(pathKey(wish.path), await this.insert(tx, wish));
    }
  }

  private async insert(tx: TenantTx, { parent, name }: Wish): Promise<CategoryEntity> {
    const id = newId();
    for (const slug of slugsFor(name, parent, id)) {
      const row = { id, parentId: parent?.id ?? null, slug, name, createdAt: tx.now, updatedAt: tx.now };
      const category = await this.categories.insertFree(tx, row);
      if (!category) continue;
      await this.core.outbox.add(tx, categoryChanged('created', category));
      return category;
    }
    throw new Error(`No slug is free for the category "${name}"`);
  }
}

/** What a path is found by among the results: case and form of its letters do not matter. */
export function pathKey(path: CategoryPath): string {
  return JSON.stringify(path.map(comparable));
}

/** Each path of this length once. */
function wishesOf(
  paths: readonly CategoryPath[],
  length: number,
  known: ReadonlyMap<string, Placed>,
): Wish[] {
  const byKey = new Map<string, Wish>();
  for (const path of paths) {
    if (path.length < length) continue;
    const parent = length > 1 ? known.get(pathKey(path.slice(0, length - 1)))! : null;
    const wish = { path: path.slice(0, length), parent, name: path[length - 1]! };
    if (!byKey.has(pathKey(wish.path))) byKey.set(pathKey(wish.path), wish);
  }
  return [...byKey.values()];
}

/** Slugs to try: of the name; with the parent's in front, where another branch has the same name; one that is free. */
function slugsFor(name: string, parent: Placed | null, id: string): string[] {
  const plain = slugOf(name) || 'category';
  const below = parent ? [`${parent.slug}-${plain}`] : [];
  return [plain, ...below, `${plain}-${shortCode(id).toLowerCase()}`];
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
