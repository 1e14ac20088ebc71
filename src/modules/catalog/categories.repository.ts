import { noteCreated, noteReturned, wasAndIs } from '../../platform/audit/row-changes.js';
import { notFound } from '../../kernel/errors.js';
import type { ErrorPath } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import { columnsOf, insertRows, insertStatement } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../platform/graphql/page.js';
import { CategoryEntity, CategoryTranslationEntity } from './category.entity.js';

/** Moves of categories are made one after the other within a store, so that two of them cannot close a loop. */
const TREE_LOCK = 7_260_002;

/** A category in the language of the request. */
const LOCALISED = columnsOf(CategoryEntity, 'c')
  .replace('c.name AS "name"', 'coalesce(t.name, c.name) AS "name"')
  .replace('c.description AS "description"', 'coalesce(t.description, c.description) AS "description"');
const FROM_LOCALISED = `FROM category c
  LEFT JOIN category_translation t ON t.tenant_id = $1 AND t.category_id = c.id AND t.language = $2
  WHERE c.tenant_id = $1 AND c.deleted_at IS NULL`;

/** SQL of categories. */
export class CategoriesRepository extends TenantRepository<CategoryEntity> {
  constructor() {
    super(CategoryEntity);
  }

  page(
    ctx: TenantContext,
    filter: { parentId?: string | null },
    page: PageStatement,
  ): Promise<(CategoryEntity & { sortName: string })[]> {
    const { sql, parameters } = childrenOf(filter.parentId);
    return ctx.query<CategoryEntity & { sortName: string }>(
      `SELECT ${LOCALISED}, c.name AS "sortName" ${FROM_LOCALISED} ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [ctx.tenantId, ctx.language, ...parameters, ...page.parameters],
    );
  }

  /** Where the page's own parameters begin in {@link page}. */
  pageOffset(filter: { parentId?: string | null }): number {
    return 2 + childrenOf(filter.parentId).parameters.length;
  }

  localised(ctx: TenantContext, ids: readonly string[]): Promise<CategoryEntity[]> {
    return ctx.query<CategoryEntity>(`SELECT ${LOCALISED} ${FROM_LOCALISED} AND c.id = ANY($3::uuid[])`, [
      ctx.tenantId,
      ctx.language,
      ids,
    ]);
  }

  /** Any of the store's categories, at most `limit`. */
  all(ctx: TenantContext, limit: number): Promise<CategoryEntity[]> {
    return ctx.query<CategoryEntity>(`SELECT ${LOCALISED} ${FROM_LOCALISED} LIMIT $3`, [
      ctx.tenantId,
      ctx.language,
      limit,
    ]);
  }

  async bySlug(ctx: TenantContext, slug: string): Promise<CategoryEntity | null> {
    const rows = await ctx.query<CategoryEntity>(`SELECT ${LOCALISED} ${FROM_LOCALISED} AND c.slug = $3`, [
      ctx.tenantId,
      ctx.language,
      slug,
    ]);
    return rows[0] ?? null;
  }

  async lockLive(tx: TenantTx, id: string): Promise<CategoryEntity | null> {
    const rows = await this.select(tx, 'AND id = $2 AND deleted_at IS NULL FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  /** The ids themselves, all of which exist. @throws Refusal NOT_FOUND at the first that does not */
  async existing(tx: TenantTx, ids: readonly string[], path: ErrorPath): Promise<string[]> {
    if (ids.length === 0) return [];
    const known = await this.holdExisting(tx, ids);
    const missing = ids.findIndex((id) => !known.has(id));
    if (missing >= 0) throw notFound([...path, missing]);
    return [...ids];
  }

  /** Holds back other moves in the store until the transaction ends. */
  async lockTree(tx: TenantTx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [TREE_LOCK, tx.tenantId]);
  }

  /** The category and everything above it, the root last. */
  async ancestry(scope: TenantScope, id: string): Promise<string[]> {
    const rows = await scope.query<{ id: string }>(
      `WITH RECURSIVE above AS (
         SELECT id, parent_id, 1 AS level FROM category WHERE tenant_id = $1 AND id = $2
         UNION ALL
         SELECT c.id, c.parent_id, a.level + 1 FROM category c
         JOIN above a ON c.tenant_id = $1 AND c.id = a.parent_id WHERE a.level < 100
       ) SELECT id FROM above ORDER BY level`,
      [scope.tenantId, id],
    );
    return rows.map((row) => row.id);
  }

  /** How many levels the category and what is below it take. */
  async height(scope: TenantScope, id: string): Promise<number> {
    const [row] = await scope.query<{ height: number }>(
      `WITH RECURSIVE below AS (
         SELECT id, 1 AS level FROM category WHERE tenant_id = $1 AND id = $2
         UNION ALL
         SELECT c.id, b.level + 1 FROM category c
         JOIN below b ON c.tenant_id = $1 AND c.parent_id = b.id AND c.deleted_at IS NULL WHERE b.level < 100
       ) SELECT max(level) AS height FROM below`,
      [scope.tenantId, id],
    );
    return row!.height;
  }

  /** Inserts the category unless its slug is in use; answers null then. */
  async insertFree(tx: TenantTx, row: Partial<CategoryEntity>): Promise<CategoryEntity | null> {
    const owned = { tenantId: tx.tenantId, ...row };
    const rows = await insertRows<CategoryEntity>(tx, CategoryEntity, [owned], 'ON CONFLICT DO NOTHING');
    noteCreated(tx, CategoryEntity, rows);
    return rows[0] ?? null;
  }

  /** Takes the category out of the tree: what was below it moves up to its parent. Answers its former products. */
  async dissolve(tx: TenantTx, category: CategoryEntity): Promise<string[]> {
    const { tenantId } = tx;
    await tx.query(`UPDATE category SET parent_id = $3 WHERE tenant_id = $1 AND parent_id = $2`, [
      tenantId,
      category.id,
      category.parentId,
    ]);
    const removed = await tx.query(
      `UPDATE category c SET deleted_at = $3, version = c.version + 1 FROM category was
       WHERE c.tenant_id = $1 AND c.id = $2 AND was.tenant_id = $1 AND was.id = c.id
       RETURNING ${wasAndIs(CategoryEntity, 'c')}`,
      [tenantId, category.id, tx.now],
    );
    noteReturned(tx, CategoryEntity, removed);
    const products = await tx.query<{ id: string }>(
      `DELETE FROM product_category WHERE tenant_id = $1 AND category_id = $2 RETURNING product_id AS id`,
      [tenantId, category.id],
    );
    return products.map((product) => product.id);
  }

  /** Replaces the texts of these languages. The category is locked. */
  async saveTranslations(tx: TenantTx, rows: Omit<CategoryTranslationEntity, 'tenantId'>[]): Promise<void> {
    if (rows.length === 0) return;
    const owned = rows.map((row) => ({ tenantId: tx.tenantId, ...row }));
    const { sql, parameters } = insertStatement<CategoryTranslationEntity>(CategoryTranslationEntity, owned, {
      conflict: `ON CONFLICT (tenant_id, category_id, language) DO UPDATE
        SET name = excluded.name, description = excluded.description`,
    });
    const put = await tx.query(
      `WITH put AS (${sql} RETURNING *)
       SELECT ${wasAndIs(CategoryTranslationEntity, 'put')} FROM put LEFT JOIN category_translation was
         ON was.tenant_id = put.tenant_id AND was.category_id = put.category_id AND was.language = put.language`,
      parameters,
    );
    noteReturned(tx, CategoryTranslationEntity, put);
  }

  /** The categories right below these; null stands for the top level. */
  childrenOf(
    scope: TenantScope,
    parentIds: readonly (string | null)[],
  ): Promise<Pick<CategoryEntity, 'id' | 'parentId' | 'slug' | 'name'>[]> {
    const columns = columnsOf(CategoryEntity, 'c', ['id', 'parentId', 'slug', 'name']);
    return scope.query(
      `SELECT ${columns} FROM category c WHERE c.tenant_id = $1 AND c.deleted_at IS NULL
       AND (c.parent_id = ANY($2::uuid[]) OR ($3 AND c.parent_id IS NULL)) ORDER BY c.position, c.name, c.id`,
      [scope.tenantId, parentIds.filter((id) => id !== null), parentIds.includes(null)],
    );
  }

  /** Those of the ids that stand for categories, which stay until the transaction ends. */
  async holdExisting(tx: TenantTx, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.select(
      tx,
      'AND id = ANY($2::uuid[]) AND deleted_at IS NULL ORDER BY id FOR SHARE',
      [ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Ids by slug, for imports that name categories rather than their ids. */
  async idsBySlug(scope: TenantScope, slugs: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.select(scope, 'AND slug = ANY($2) AND deleted_at IS NULL', [slugs]);
    return new Map(rows.map((row) => [row.slug, row.id]));
  }
}

function childrenOf(parentId: string | null | undefined): { sql: string; parameters: string[] } {
  if (parentId === undefined) return { sql: '', parameters: [] };
  if (parentId === null) return { sql: 'AND c.parent_id IS NULL', parameters: [] };
  return { sql: 'AND c.parent_id = $3', parameters: [parentId] };
}
