import { sanitiseHtml } from '../../../../platform/html/sanitise-html.js';
import { distinctTexts } from '../draft/cell-values.js';
import { DRAFT_LIMITS, type ProductDraft } from '../product-draft.js';
import type { ShopifyRow } from './shopify-row.js';

/** What the first row of a product says about the product as a whole. */
export type ShopifyProductFields = Pick<
  ProductDraft,
  'name' | 'descriptionHtml' | 'vendor' | 'categoryPath' | 'tags' | 'isPublished' | 'seo'
>;

/** The product's own fields, or null (and a problem in the row) when it has no usable title. */
export function readProductFields(row: ShopifyRow): ShopifyProductFields | null {
  const name = row.optionalText('title', DRAFT_LIMITS.nameChars);
  if (name === undefined) {
    if (row.problems.length === 0)
      row.report('title', 'REQUIRED', 'The first row of a product needs a title.');
    return null;
  }
  const descriptionHtml = sanitiseHtml(row.optionalText('description', DRAFT_LIMITS.descriptionChars) ?? '');
  const vendor = row.optionalText('vendor', DRAFT_LIMITS.shortTextChars);
  const categoryPath = readCategoryPath(row);
  const seo = readSeo(row);
  return {
    name,
    ...(descriptionHtml !== '' && { descriptionHtml }),
    ...(vendor !== undefined && { vendor }),
    ...(categoryPath && { categoryPath }),
    ...(seo && { seo }),
    tags: readTags(row),
    isPublished: readIsPublished(row),
  };
}

/** Shopify's taxonomy path where the file has one, else the merchant's own product type. */
function readCategoryPath(row: ShopifyRow): string[] | null {
  const names = row.text('category').split('>').map((name) => name.trim()); // prettier-ignore
  const path = names.filter((name) => name !== '');
  if (path.length === 0) {
    const type = row.optionalText('type', DRAFT_LIMITS.shortTextChars);
    return type === undefined ? null : [type];
  }
  const isTooLong = path.some((name) => name.length > DRAFT_LIMITS.shortTextChars);
  if (!isTooLong && path.length <= DRAFT_LIMITS.categoryDepth) return path;
  const message = `At most ${DRAFT_LIMITS.categoryDepth} levels of ${DRAFT_LIMITS.shortTextChars} characters are possible.`;
  row.report('category', 'TOO_LONG', message);
  return null;
}

function readTags(row: ShopifyRow): string[] {
  const tags = distinctTexts(row.text('tags').split(','));
  const usable = tags.filter((tag) => tag.length <= DRAFT_LIMITS.shortTextChars).slice(0, DRAFT_LIMITS.tags);
  if (usable.length < tags.length) {
    const message = `At most ${DRAFT_LIMITS.tags} tags of ${DRAFT_LIMITS.shortTextChars} characters are possible; ${tags.length - usable.length} left out.`;
    row.report('tags', 'TOO_LONG', message);
  }
  return usable;
}

function readSeo(row: ShopifyRow): ProductDraft['seo'] {
  const title = row.optionalText('seoTitle', DRAFT_LIMITS.shortTextChars);
  const description = row.optionalText('seoDescription', DRAFT_LIMITS.longTextChars);
  if (title === undefined && description === undefined) return undefined;
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}

/** Shopify publishes where both cells are empty; what we do not understand stays hidden. */
function readIsPublished(row: ShopifyRow): boolean {
  const published = readChoice(row, 'published', { '': true, true: true, false: false });
  const status = readChoice(row, 'status', {
    '': true,
    active: true,
    draft: false,
    archived: false,
    unlisted: false,
  });
  return published && status;
}

function readChoice(
  row: ShopifyRow,
  column: 'published' | 'status',
  choices: Readonly<Record<string, boolean>>,
): boolean {
  const choice = Object.entries(choices).find(([text]) => text === row.text(column).toLowerCase());
  if (choice) return choice[1];
  const expected = Object.keys(choices).filter((text) => text !== '').join(', '); // prettier-ignore
  row.report(column, 'INVALID', `Expected one of ${expected}. The product is not published.`);
  return false;
}
