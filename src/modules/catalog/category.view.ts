import { encodeId } from '../../kernel/ids.js';
import type { CategoryEntity } from './category.entity.js';

export interface CategoryView {
  readonly nodeTypename: 'Category';
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  readonly position: number;
  readonly version: number;
  readonly rawId: string;
  readonly rawParentId: string | null;
}

/** Views of categories that many answers share: whoever has the same category has the same view. */
const views = new WeakMap<CategoryEntity, CategoryView>();

/** A category as the API answers it. */
export function categoryView(category: CategoryEntity): CategoryView {
  let view = views.get(category);
  if (!view) {
    view = viewOf(category);
    views.set(category, view);
  }
  return view;
}

function viewOf(category: CategoryEntity): CategoryView {
  const { name, slug, description, position, version } = category;
  return {
    nodeTypename: 'Category',
    id: encodeId('category', category.id),
    name,
    slug,
    description,
    position,
    version,
    rawId: category.id,
    rawParentId: category.parentId,
  };
}
