import { noteCreated, noteRead, noteUpdated } from '../../../platform/audit/row-changes.js';
import { refuse, type ErrorPath } from '../../../kernel/errors.js';
import type { Database } from '../../../platform/db/database.js';
import { changesOf, columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { Scope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { SetupStep } from './setup-step.js';
import type { ListedStore } from './listed-store.js';
import { TenantEntity } from './tenant.entity.js';

const COLUMNS = columnsOf(TenantEntity, 't');
const LISTED = columnsOf(TenantEntity, 't', [
  'id',
  'slug',
  'currency',
  'defaultLanguage',
  'languages',
  'isPublished',
  'isActive',
]);

/** What operators look for among all stores. */
export interface StoreCriteria {
  readonly query?: string | null;
  readonly isActive?: boolean | null;
  readonly isPublished?: boolean | null;
  readonly planCode?: string | null;
}

/** All SQL about stores. */
export class StoresRepository {
  constructor(private readonly database: Database) {}

  listedBySlug(slug: string): Promise<ListedStore | null> {
    return this.listed('tenant t WHERE t.slug = $1', slug);
  }

  listedById(id: string): Promise<ListedStore | null> {
    return this.listed('tenant t WHERE t.id = $1', id);
  }

  /** The store that has proven this host. */
  listedByHost(host: string): Promise<ListedStore | null> {
    return this.listed(
      'tenant_domain d JOIN tenant t ON t.id = d.tenant_id WHERE d.host = $1 AND d.verified_at IS NOT NULL',
      host,
    );
  }

  /** The store of the scope. */
  async current(scope: TenantScope): Promise<TenantEntity> {
    const [store] = await this.findMany(scope, [scope.tenantId]);
    return store!;
  }

  /** Those of the stores that the scope may see, in no particular order. */
  findMany(scope: Scope, ids: readonly string[]): Promise<TenantEntity[]> {
    return scope.query<TenantEntity>(`SELECT ${COLUMNS} FROM tenant t WHERE t.id = ANY($1::uuid[])`, [ids]);
  }

  /**
   * The transaction's store, locked until it ends. References to the store do not wait for this lock.
   * @throws Refusal NOT_FOUND
   */
  async lock(tx: TenantTx, path: ErrorPath): Promise<TenantEntity> {
    const [store] = await tx.query<TenantEntity>(
      `SELECT ${COLUMNS} FROM tenant t WHERE t.id = $1 FOR NO KEY UPDATE`,
      [tx.tenantId],
    );
    noteRead(tx, TenantEntity, store ? [store] : []);
    if (store) return store;
    throw refuse('NOT_FOUND', 'There is no store with this id.', path);
  }

  /** Inserts the store unless its slug is taken; answers null then. */
  async insert(tx: TenantTx, store: Partial<TenantEntity>): Promise<TenantEntity | null> {
    const [row] = await insertRows(tx, TenantEntity, [store], 'ON CONFLICT (slug) DO NOTHING');
    noteCreated(tx, TenantEntity, row ? [row] : []);
    return row ?? null;
  }

  async update(tx: TenantTx, change: Partial<TenantEntity>): Promise<TenantEntity> {
    const { assignments, parameters } = changesOf(TenantEntity, change, 1);
    const [row] = await tx.query<TenantEntity>(
      `UPDATE tenant t SET ${assignments.join(', ')} WHERE t.id = $1 RETURNING ${COLUMNS}`,
      [tx.tenantId, ...parameters],
    );
    noteUpdated(tx, TenantEntity, row!, change);
    return row!;
  }

  /** One page of the stores that meet the criteria. Only a platform scope sees more than its own. */
  listPage(scope: Scope, criteria: StoreCriteria, page: PageStatement): Promise<TenantEntity[]> {
    return scope.query<TenantEntity>(
      `SELECT ${COLUMNS} FROM tenant t
       WHERE ($1::text IS NULL OR strpos(lower(t.name || ' ' || t.slug), lower($1)) > 0)
         AND ($2::boolean IS NULL OR t.is_active = $2)
         AND ($3::boolean IS NULL OR t.is_published = $3)
         AND ($4::text IS NULL OR t.plan_code = $4)
         ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [
        criteria.query ?? null,
        criteria.isActive ?? null,
        criteria.isPublished ?? null,
        criteria.planCode ?? null,
        ...page.parameters,
      ],
    );
  }

  /** Which of the steps are done in the scope's store. */
  async stepsDone(scope: TenantScope, steps: readonly SetupStep[]): Promise<Map<SetupStep['code'], boolean>> {
    const list = steps.map((step) => `(${step.condition}) AS "${step.code}"`).join(', ');
    const [row] = await scope.query<Record<SetupStep['code'], boolean>>(
      `SELECT ${list} FROM tenant t WHERE t.id = $1`,
      [scope.tenantId],
    );
    return new Map(steps.map(({ code }) => [code, row![code]]));
  }

  private async listed(source: string, value: string): Promise<ListedStore | null> {
    const [store] = await this.database.read<ListedStore>(null, `SELECT ${LISTED} FROM ${source}`, [value]);
    return store ?? null;
  }
}
