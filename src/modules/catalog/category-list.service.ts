import { decodeIdOrNone } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { mapPage, readPage, type KeysetOrder, type PageArguments } from '../../platform/graphql/page.js';
import type { CategoriesRepository } from './categories.repository.js';
import { categoryLists } from './catalog.tags.js';
import type { CategoryEntity } from './category.entity.js';
import type { CategoryFilter } from './category.type.js';
import { categoryView, type CategoryView } from './category.view.js';

/** By position and name of the default language, so that the order is the same in every language. */
type ListedCategory = CategoryEntity & { readonly sortName: string };

const BY_POSITION: KeysetOrder<ListedCategory> = {
  name: 'POSITION',
  direction: 'ASC',
  columns: [
    { sql: 'c.position', type: 'integer', valueOf: (row) => row.position },
    { sql: 'c.name', type: 'text', valueOf: (row) => row.sortName },
    { sql: 'c.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The list of categories. */
export class CategoryList {
  constructor(private readonly categories: CategoriesRepository) {}

  /** One page of the store's categories, or of those below one of them. */
  async page(ctx: TenantContext, page: PageArguments, filter?: CategoryFilter | null) {
    ctx.noteReads([categoryLists(ctx.tenantId)]);
    const parent = parentOf(filter);
    const rows = await readPage<ListedCategory>(ctx, {
      arguments: page,
      order: BY_POSITION,
      filter: `categories ${JSON.stringify(parent)}`,
      parameterOffset: this.categories.pageOffset(parent),
      fetch: (statement) => this.categories.page(ctx, parent, statement),
    });
    return mapPage(rows, categoryView);
  }

  /** The category, or null. */
  async bySlug(ctx: TenantContext, slug: string): Promise<CategoryView | null> {
    const category = await this.categories.bySlug(ctx, slug.replaceAll('\0', '').toLowerCase());
    ctx.noteReads([category ? category.id : categoryLists(ctx.tenantId)]);
    return category && categoryView(category);
  }
}

/** An id that is none of ours has no children, like any id of nothing. */
function parentOf(filter: CategoryFilter | null | undefined): { parentId?: string | null } {
  if (!filter || filter.parentId === undefined) return {};
  return { parentId: filter.parentId === null ? null : decodeIdOrNone('category', filter.parentId) };
}
